import glyphs from '../../../../assets/brush/title.json';
import { Stamp } from '../../panels/signs/Stamp.tsx';

type Glyph = keyof typeof glyphs;

/** One brush character, in the colour of the text around it. */
export function Brush({ glyph, size }: { glyph: Glyph; size: number | string }) {
  return (
    <svg class="brushed" width={size} height={size} viewBox="0 0 100 100" aria-hidden="true">
      <path d={glyphs[glyph]} fill="currentColor" />
    </svg>
  );
}

/** A cinnabar seal with one brush character. Decoration: its meaning is always said in words too. */
export function Seal({ glyph, size }: { glyph: Glyph; size: number }) {
  return <Stamp outline={glyphs[glyph]} size={size} />;
}
