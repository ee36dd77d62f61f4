/** A seal of the table with one brush character; its meaning is always said in words too. */
import type { VNode } from 'preact';
import { BRUSH, type BrushGlyph } from './brush.ts';
import { Stamp } from './Stamp.tsx';

interface SealProps {
  glyph: BrushGlyph;
  size?: number;
  /** Class of its colour: `accept`, `decline`; cinnabar without. */
  tone?: string;
}

export function Seal({ glyph, size = 32, tone = '' }: SealProps): VNode {
  return <Stamp outline={BRUSH[glyph]} size={size} tone={tone} />;
}
