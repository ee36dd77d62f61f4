import { GLYPHS, type Glyph } from './glyphs.ts';

/** One brush character, in the colour of the text around it. */
export function Brush({ glyph, size }: { glyph: Glyph; size: number | string }) {
  return (
    <svg class="brushed" width={size} height={size} viewBox="0 0 200 200" aria-hidden="true">
      <path d={GLYPHS[glyph]} fill="currentColor" />
    </svg>
  );
}

/** A cinnabar seal with one brush character. Decoration: its meaning is always said in words too. */
export function Seal({ glyph, size }: { glyph: Glyph; size: number }) {
  return (
    <svg class="cinnabar-seal" width={size} height={size} viewBox="0 0 100 100" aria-hidden="true">
      <path
        d="M5 4Q30 2 52 3.500Q78 2 95.500 5Q97.500 30 96 52Q98 76 95 95.500Q70 98 48 96Q26 98 4.500 95Q2.500 72 4 50Q2 28 5 4Z"
        fill="var(--cinnabar)"
      />
      <svg x="11" y="11" width="78" height="78" viewBox="0 0 200 200" aria-hidden="true">
        <path d={GLYPHS[glyph]} fill="var(--sealtext)" />
      </svg>
    </svg>
  );
}
