/** What a decision gave away, or by how much the best one was better than the next. */
import type { GradedDecision } from '../../../../../review/grading.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { Term } from '../../../../panels/term/Term.tsx';
import { fallOf, percentOf } from './curve.ts';

interface ChangeProps {
  decision: GradedDecision;
  /** Whether it explains itself; the first on the page is enough. */
  explain?: boolean;
}

export function Change({ decision, explain = false }: ChangeProps) {
  const fall = fallOf(decision);
  const n = Math.round(decision.lost.marketValue);
  const said = fall
    ? ts(n > 0 ? 'study.cost.points' : 'study.cost', { ...fall, n })
    : gainText(decision);
  if (said === undefined) return null;
  return (
    <span class={`change ${fall ? 'down' : 'up'}`}>
      {explain ? <Term id="review.givenAway">{said}</Term> : said}
    </span>
  );
}

function gainText({ seat, margin, after }: GradedDecision): string | undefined {
  const gain = percentOf(margin);
  if (gain <= 0) return undefined;
  const percent = percentOf(after.chance[seat]);
  return ts('study.gain', { percent, next: percent - gain });
}
