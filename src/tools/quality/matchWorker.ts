/** A thread that plays games for the quality card, one after another. */
import { parentPort } from 'node:worker_threads';
import { standardRules } from '../../content/scenarios.ts';
import { type MatchJob, playMatch } from './match.ts';

const rules = standardRules();

parentPort?.on('message', (job: MatchJob) => {
  parentPort?.postMessage(playMatch(rules, job));
});
