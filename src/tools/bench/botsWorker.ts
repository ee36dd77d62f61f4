/** One side of the bots benchmark in a thread of its own, as in the rules benchmark. */
import { parentPort, workerData } from 'node:worker_threads';
import { standardRules } from '../../content/scenarios.ts';
import { actionByKey } from '../../game/actions.ts';
import type { RecordedAction } from '../../game/record.ts';
import { MctsMatch } from './mctsBot.ts';
import { OwnMatch } from './ownSearch.ts';

export type BotSide = 'own' | 'bgio';

/** A position, as seed and actions, and how long to search it. */
export interface SearchTask {
  kind: 'move' | 'rate';
  seed: string;
  actions: readonly RecordedAction[];
  ms: number;
  playoutDepth: number;
}

export interface SearchAnswer {
  /** For `move`. */
  key: string;
  /** Iterations in a second of the processor, so that other work on the machine does not count. */
  iterationsPerSecond: number;
}

const side: BotSide = workerData;
const rules = standardRules();

/** The match being followed, so that only new actions are played. */
let known: { seed: string; depth: number; played: number; match: OwnMatch | MctsMatch } | undefined;

function follow({ seed, actions, playoutDepth }: SearchTask): OwnMatch | MctsMatch {
  if (known?.seed !== seed || known.depth !== playoutDepth || known.played > actions.length) {
    const match =
      side === 'own' ? new OwnMatch(rules, seed) : new MctsMatch(rules, seed, playoutDepth);
    known = { seed, depth: playoutDepth, played: 0, match };
  }
  const { match } = known;
  for (const { seat, action: key } of actions.slice(known.played)) {
    const action = actionByKey(seat, key);
    if (!action) throw new Error(`No action ${key}`);
    if (match instanceof OwnMatch) match.play(action);
    else match.play(seat, action);
  }
  known.played = actions.length;
  return match;
}

async function answer(task: SearchTask): Promise<SearchAnswer> {
  const match = follow(task);
  const began = process.cpuUsage();
  const perSecond = (n: number): number => {
    const { user, system } = process.cpuUsage(began);
    return (n * 1_000_000) / (user + system);
  };
  if (match instanceof MctsMatch) {
    const { key, iterations } = await match.choose(task.ms);
    return { key, iterationsPerSecond: perSecond(iterations) };
  }
  if (task.kind === 'move') {
    return { key: match.choose(task.ms, task.actions.length), iterationsPerSecond: 0 };
  }
  return { key: '', iterationsPerSecond: perSecond(match.iterate(task.ms, task.playoutDepth)) };
}

parentPort?.on('message', async (task: SearchTask) => {
  parentPort?.postMessage(await answer(task));
});
