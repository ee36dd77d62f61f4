/** What a decision gave away, or by how much the best one was better than the next. */
import type { GradedDecision } from '../../../../../review/grading.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { percentOf } from './curve.ts';

export function Change({ decision: { lost, margin } }: { decision: GradedDecision }) {
  const cost = percentOf(lost.chance);
  if (cost > 0) return <span class="change down">{ts('study.cost', { percent: cost })}</span>;
  const gain = percentOf(margin);
  return gain > 0 ? <span class="change up">{ts('study.gain', { percent: gain })}</span> : null;
}
