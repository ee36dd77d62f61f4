/** How far the review is, and what can be done about it: stop, begin anew, look longer. */
import type { ReviewState } from '../../../../app/review/reviewSession.ts';
import { ts } from '../../../../app/studyTexts.ts';
import { Segmented } from '../../../parts/Segmented.tsx';
import type { Reviewing } from './useReview.ts';

export function ReviewProgress(reviewing: Reviewing) {
  const { depth, start } = reviewing;
  return (
    <div class="review-progress">
      <Progress {...reviewing} />
      <Segmented
        legend={ts('study.review.depth')}
        options={[
          { value: 'quick', label: ts('study.review.depth.quick') },
          { value: 'standard', label: ts('study.review.depth.standard') },
        ]}
        value={depth}
        onChange={(value) => start(value)}
      />
    </div>
  );
}

const NOT_BEGUN: ReviewState = { kind: 'working', progress: 0 };

function Progress({ session, stopped, stop, start }: Reviewing) {
  const state = session?.state.value ?? NOT_BEGUN;
  switch (state.kind) {
    case 'working': {
      const percent = Math.floor(100 * state.progress);
      if (stopped) {
        return (
          <p class="review-state" role="status">
            {ts('study.review.stopped', { percent })}
            <button type="button" class="button" onClick={() => start()}>
              {ts('study.review.start')}
            </button>
          </p>
        );
      }
      return (
        <div class="review-state">
          <label>
            <span>
              {percent < 100 ? ts('study.review.working', { percent }) : ts('study.review.wording')}
            </span>
            <progress max={1} value={state.progress} />
          </label>
          <button type="button" class="button" onClick={stop}>
            {ts('study.review.stop')}
          </button>
        </div>
      );
    }
    case 'done':
      return (
        <p class="review-state" role="status">
          {ts('study.review.done')}
        </p>
      );
    case 'refused':
      return (
        <p class="review-state" role="alert">
          {'ply' in state.problem
            ? ts('study.review.refused', { n: state.problem.ply + 1 })
            : ts('study.review.refused.scenario')}
        </p>
      );
    case 'failed':
      return (
        <p class="review-state" role="alert">
          {ts('study.review.failed')}
          <button type="button" class="button" onClick={() => start()}>
            {ts('study.review.retry')}
          </button>
        </p>
      );
  }
}
