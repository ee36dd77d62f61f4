/** What each worker of bots, in the page or on the server, does with a request. */
import { rulesOf } from '../../content/rulesOf.ts';
import { answerRequest, type BotAnswer, type BotRequest } from './request.ts';

export function choose(request: BotRequest): BotAnswer {
  const found = rulesOf(request);
  if (!found.ok) throw new Error(`No scenario ${request.scenario}: ${found.problem.code}`);
  return answerRequest(found.rules, request, () => performance.now());
}
