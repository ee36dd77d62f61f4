/** What a decision gave away, or by how much the best one was better than the next. */
import type { GradedDecision } from '../../../../../review/grading.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { percentOf } from './curve.ts';

interface ChangeProps {
  decision: GradedDecision;
  /** Whether it explains itself; the first on the page is enough. */
  explain?: boolean;
}

export function Change({ decision: { lost, margin }, explain = false }: ChangeProps) {
  const cost = percentOf(lost.chance);
  const gain = percentOf(margin);
  if (cost <= 0 && gain <= 0) return null;
  const said = cost > 0 ? ts('study.cost', { percent: cost }) : ts('study.gain', { percent: gain });
  return (
    <span class={`change ${cost > 0 ? 'down' : 'up'}`}>
      {explain ? <Term id="review.givenAway">{said}</Term> : said}
    </span>
  );
}
