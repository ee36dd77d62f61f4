/** A game that cannot be looked at: why, and the ways on. */
import { problemKey, tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import type { StudySource } from '../../app/router.ts';
import type { StudyProblem } from '../../app/study/openStudy.ts';
import { ts } from '../../app/studyTexts.ts';
import { Link } from '../parts/Link.tsx';
import { ProblemFrame } from '../parts/ProblemFrame.tsx';

interface StudyRefusedProps {
  source: StudySource;
  id: string;
  problem: StudyProblem;
  again(): void;
}

function reason(problem: StudyProblem): string {
  switch (problem.kind) {
    case 'record':
      return t(problem.problem.key, problem.problem.params);
    case 'study':
      return ts(`study.problem.${problem.code}`);
    case 'ended':
      switch (problem.why) {
        case 'moved':
        case 'removed':
        case 'noSeat':
          return ts('study.problem.noSeat');
        case 'closed':
          return tf('net.ended.closed');
        case 'outdated':
        case 'otherRules':
          return tf('net.ended.outdated');
        default:
          return tf(problemKey(problem.why));
      }
  }
}

/** Problems that another try may get over. */
function isPassing(problem: StudyProblem): boolean {
  if (problem.kind === 'study') return problem.code === 'notOver' || problem.code === 'notBegun';
  return (
    problem.kind === 'ended' && ['unavailable', 'internal', 'tooFast', 'full'].includes(problem.why)
  );
}

export function StudyRefused({ source, id, problem, again }: StudyRefusedProps) {
  const notOver = problem.kind === 'study' && problem.code === 'notOver';
  return (
    <ProblemFrame
      title={ts(notOver ? 'study.problem.notOver.title' : 'study.problem.title')}
      text={reason(problem)}
      alert
      ways={
        <>
          {notOver && source !== 'room' && (
            <Link to={{ page: source, id }} class="button primary">
              {ts('study.problem.toTable')}
            </Link>
          )}
          {isPassing(problem) && (
            <button type="button" class="button" onClick={again}>
              {t('app.problem.retry')}
            </button>
          )}
          <Link to={{ page: 'title' }} class="button">
            {t('app.problem.home')}
          </Link>
        </>
      }
    />
  );
}
