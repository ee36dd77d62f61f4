/** The sign of a label: a shape and marks as in books on chess, so that its colour is not alone. */
import type { Label } from '../../../../../review/grades.ts';
import { tr } from '../../../../app/studyTexts.ts';

export const GLYPHS: Readonly<Record<Label, string>> = {
  forced: '□',
  brilliant: '!!',
  best: '★',
  good: '✓',
  inaccuracy: '?!',
  mistake: '?',
  blunder: '??',
};

export function LabelMark({ label }: { label: Label }) {
  return (
    <span class={`label-mark of-${label}`} title={tr(`review.label.${label}.about`)}>
      <span class="glyph" aria-hidden="true">
        {GLYPHS[label]}
      </span>
      {tr(`review.label.${label}`)}
    </span>
  );
}
