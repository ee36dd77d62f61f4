/**
 * A what-if as a page shows it: the ends so far, in signals, from several workers at once. What was
 * played for a record is kept (kept.ts), so that nothing is played twice: more games, another change,
 * or the same after a stop go on from what is there.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { MatchRecord } from '../../../game/record.ts';
import type { Change } from '../../../review/change.ts';
import type { Ending, WhatIf, WhatIfProgress } from '../../../review/whatIf.ts';
import type { WhatIfPlan } from '../study/beside.ts';
import { keep, keptKey, recall } from './kept.ts';
import { OneTask } from './reviewTask.ts';
import type { WorkProblem } from './reviewWorker.ts';

/** Every what-if meets the same chances, so that a comparison is steady and can be repeated. */
export const WHAT_IF_SEED = 'what if';

/** Ends by the number of their game; those to come are missing. */
export type Endings = readonly (Ending | undefined)[];

/** `failed`: a worker broke, and may be asked again; `refused`: it cannot be played. */
export type WhatIfState =
  | { kind: 'working' | 'stopped'; done: number; of: number }
  | { kind: 'done'; of: number }
  | { kind: 'refused'; problem: WorkProblem }
  | { kind: 'failed' };

export interface WhatIfSession {
  readonly plan: WhatIfPlan;
  readonly state: ReadonlySignal<WhatIfState>;
  readonly played: ReadonlySignal<Endings>;
  /** Empty where nothing is changed. */
  readonly changed: ReadonlySignal<Endings>;
  /** Ends the workers; what has come stays. */
  stop(): void;
}

/** Games that a worker plays before it asks for more; few, so that all end together. */
const BLOCK = 5;
/** Milliseconds between two looks at what has come. */
const PATIENCE = 120;
const MOST_WORKERS = 8;

/** The ends of one kind of game, by their number; filled in as they come. */
interface Kept {
  ends: (Ending | undefined)[];
  /** Once what an earlier visit left has been read. */
  read: Promise<void>;
  keep(): void;
}

const remembered = new WeakMap<MatchRecord, Map<string, Kept>>();

function keptOf(record: MatchRecord, { ply, cards }: WhatIfPlan, change?: Change): Kept {
  const all = remembered.get(record) ?? new Map<string, Kept>();
  remembered.set(record, all);
  const key = keptKey(record, 'what if', ply, cards, change, WHAT_IF_SEED);
  const known = all.get(key);
  if (known) return known;
  const ends: Kept['ends'] = [];
  const kept: Kept = {
    ends,
    read: recall<Kept['ends']>(key).then((before) => {
      if (!Array.isArray(before)) return;
      for (const [i, ending] of before.entries()) ends[i] ??= ending;
    }),
    keep: () => void keep(key, ends),
  };
  all.set(key, kept);
  return kept;
}

/** Games that follow each other and have not been played. */
interface Block {
  into: Kept['ends'];
  change: Change | undefined;
  first: number;
  games: number;
}

/** What is missing, in blocks; as played and changed side by side, so that both grow together. */
function blocksOf(games: number, runs: readonly Pick<Block, 'into' | 'change'>[]): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < games; from += BLOCK) {
    const to = Math.min(games, from + BLOCK);
    for (const run of runs) {
      let first = from;
      while (first < to && run.into[first]) first++;
      if (first < to) blocks.push({ ...run, first, games: to - first });
    }
  }
  return blocks;
}

const countOf = (ends: Kept['ends'], games: number): number =>
  ends.slice(0, games).filter((ending) => ending !== undefined).length;

export function openWhatIf(record: MatchRecord, plan: WhatIfPlan): WhatIfSession {
  const { ply, games, cards, change } = plan;
  const base = keptOf(record, plan);
  const other = change && keptOf(record, plan, change);
  const kept = other ? [base, other] : [base];
  const runs = kept.map(({ ends }, i) => ({ into: ends, change: i === 0 ? undefined : change }));
  const of = games * runs.length;
  const played = signal<Endings>([]);
  const changed = signal<Endings>([]);
  const state = signal<WhatIfState>({ kind: 'working', done: 0, of });
  let blocks: Block[] = [];
  const tasks: OneTask[] = [];
  let looking: ReturnType<typeof setTimeout> | undefined;

  const count = (): number => runs.reduce((sum, { into }) => sum + countOf(into, games), 0);

  function show(next?: WhatIfState): void {
    clearTimeout(looking);
    looking = undefined;
    batch(() => {
      played.value = base.ends.slice(0, games);
      changed.value = other?.ends.slice(0, games) ?? [];
      state.value = next ?? { kind: 'working', done: count(), of };
    });
  }

  /** Nothing is told any more, whatever the workers still say. */
  function end(how: WhatIfState): void {
    if (state.peek().kind !== 'working') return;
    for (const task of tasks) task.end();
    for (const each of kept) each.keep();
    show(how);
  }

  async function work(task: OneTask): Promise<void> {
    await task.run(async (remote) => {
      for (let block = blocks.shift(); block; block = blocks.shift()) {
        const { into, first } = block;
        let next = first;
        const tell = ({ ending }: WhatIfProgress): void => {
          into[next++] = ending;
          if (state.peek().kind === 'working') looking ??= setTimeout(show, PATIENCE);
        };
        const options: WhatIf = {
          ply,
          cards,
          seed: WHAT_IF_SEED,
          first,
          games: block.games,
          ...(block.change ? { change: block.change } : {}),
        };
        const answer = await remote.whatIf(record, options, task.hear(tell));
        if (!answer.ok) {
          end({ kind: 'refused', problem: answer.problem });
          return;
        }
        // What is told may come after the answer, and the worker may be gone by then.
        for (const [i, ending] of answer.result.entries()) into[first + i] = ending;
      }
    });
  }

  async function begin(): Promise<void> {
    await Promise.all(kept.map(({ read }) => read));
    if (state.peek().kind !== 'working') return;
    show();
    blocks = blocksOf(games, runs);
    const threads = Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS, blocks.length);
    for (let i = 0; i < threads; i++) tasks.push(new OneTask());
    await Promise.all(tasks.map(work));
  }

  show();
  begin().then(
    () => end({ kind: 'done', of }),
    (error: unknown) => {
      if (state.peek().kind !== 'working') return;
      console.error(error);
      end({ kind: 'failed' });
    },
  );

  return {
    plan,
    state,
    played,
    changed,
    stop: () => end({ kind: 'stopped', done: count(), of }),
  };
}
