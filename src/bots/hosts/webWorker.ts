/** The bots' side of the page's worker. */
import { expose } from 'comlink';
import { isScenarioId, rulesFor } from '../../content/scenarios.ts';
import { answerRequest, type BotAnswer, type BotRequest } from './request.ts';

const bots = {
  choose(request: BotRequest): BotAnswer {
    if (!isScenarioId(request.scenario)) throw new Error(`No scenario ${request.scenario}`);
    return answerRequest(rulesFor(request.scenario), request, () => performance.now());
  },
};
export type BotWorker = typeof bots;

expose(bots);
