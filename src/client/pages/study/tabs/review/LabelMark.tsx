/** The sign of a label: a shape and marks as in books on chess, so that its colour is not alone. */

import { LABEL_PARAMS } from '../../../../../review/glossary.ts';
import type { Label } from '../../../../../review/grades.ts';
import { tr } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';

export const GLYPHS: Readonly<Record<Label, string>> = {
  forced: '□',
  brilliant: '!!',
  best: '★',
  good: '✓',
  inaccuracy: '?!',
  mistake: '?',
  blunder: '??',
};

interface LabelMarkProps {
  label: Label;
  /** Whether its word explains itself; inside a button it cannot. */
  explain?: boolean;
}

export function LabelMark({ label, explain = false }: LabelMarkProps) {
  const about = explain ? undefined : tr(`review.label.${label}.about`, LABEL_PARAMS);
  const word = tr(`review.label.${label}`);
  return (
    <span class={`label-mark of-${label}`} title={about}>
      <span class="glyph" aria-hidden="true">
        {GLYPHS[label]}
      </span>
      {explain ? <Term id={`label.${label}`}>{word}</Term> : word}
    </span>
  );
}
