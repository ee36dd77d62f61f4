/** What each worker of bots, in the page or on the server, does with a request. */
import { isScenarioId, rulesFor } from '../../content/scenarios.ts';
import { answerRequest, type BotAnswer, type BotRequest } from './request.ts';

export function choose(request: BotRequest): BotAnswer {
  if (!isScenarioId(request.scenario)) throw new Error(`No scenario ${request.scenario}`);
  return answerRequest(rulesFor(request.scenario), request, () => performance.now());
}
