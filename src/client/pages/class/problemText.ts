import { tc } from '../../app/classTexts.ts';
import { problemKey, tf } from '../../app/friendsTexts.ts';
import type { ApiProblem } from '../../app/net/api.ts';

/** Why a class refuses something, and what to do. */
export function problemText(problem: ApiProblem, code: string): string {
  switch (problem) {
    case 'noRoom':
      return tc('class.problem.noRoom', { code });
    case 'full':
      return tc('class.problem.full');
    case 'roomOver':
      return tc('class.problem.roomOver');
    case 'nameTaken':
      return tc('class.problem.nameTaken', { was: tc('class.was') });
    case 'badCode':
      return tc('class.return.wrong');
    default:
      return tf(problemKey(problem));
  }
}
