/** The bots' side of the page's worker. */
import { expose } from 'comlink';
import { choose } from './choose.ts';

const bots = { choose };
export type BotWorker = typeof bots;

expose(bots);
