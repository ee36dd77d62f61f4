/**
 * The games of a class, reviewed by a few workers that go from one to the next. Every game is looked
 * at for a moment first, where that is wanted, and reviewed in full afterwards; reviews are kept, and
 * first looks until the review has come.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Remote } from 'comlink';
import type { MatchRecord } from '../../../game/record.ts';
import { type DepthName, type GameReview, REVIEW_SEED } from '../../../review/review.ts';
import type { Skim } from '../../../review/skim.ts';
import { forget, keep } from './kept.ts';
import { lookKey, recallLook, recallReview, reviewKey } from './keptReview.ts';
import { OneTask } from './reviewTask.ts';
import type { ReviewWorker } from './reviewWorker.ts';

/** Of every game that is reviewed as one of many. */
export const CLASS_DEPTH: DepthName = 'quick';

const MOST_WORKERS = 6;

/** One core is left to the page. */
export function usualWorkers(): number {
  const cores = navigator.hardwareConcurrency || 2;
  return Math.min(MOST_WORKERS, Math.max(1, cores - 1));
}

export interface QueuedGame {
  /** Number of its table, by which what is found can be asked for. */
  table: number;
  record: MatchRecord;
  /** Plies to look at for a moment before any game is reviewed; none unless given. */
  first?: readonly number[];
}

/** What is known of a game so far. */
export interface Reviewed {
  first?: Skim;
  /** Null where the game cannot be reviewed. */
  review?: GameReview | null;
}

export interface ReviewQueue {
  /** By table; those of which nothing is known are missing. */
  found: ReadonlySignal<ReadonlyMap<number, Reviewed>>;
  /** Adds games; one of a table that was added before is left out. */
  add(games: readonly QueuedGame[]): void;
  /** Ends the workers; what has come stays. */
  dispose(): void;
}

/** One thing that a worker does for one game. */
interface Step {
  work(remote: Remote<ReviewWorker>): Promise<void>;
  /** The worker broke over it. */
  broke(): void;
}

/** Begins with what is kept; then all first looks, then all reviews, in order. */
export function reviewGames(
  games: readonly QueuedGame[] = [],
  workers = usualWorkers(),
): ReviewQueue {
  const found = signal<ReadonlyMap<number, Reviewed>>(new Map());
  const known = new Set<number>();
  const looks: Step[] = [];
  const reviews: Step[] = [];
  const running = new Set<OneTask>();
  let disposed = false;

  function tell(news: readonly (readonly [number, Reviewed])[]): void {
    if (disposed || news.length === 0) return;
    const next = new Map(found.peek());
    for (const [table, reviewed] of news) next.set(table, { ...next.get(table), ...reviewed });
    found.value = next;
  }

  function put({ table, record, first }: QueuedGame, key: string, isLookedAt: boolean): void {
    const look = first && lookKey(record, first);
    if (first && look && !isLookedAt) {
      looks.push({
        async work(remote) {
          const answer = await remote.skim(record, first, REVIEW_SEED);
          if (!answer.ok) return;
          tell([[table, { first: answer.result }]]);
          await keep(look, answer.result);
        },
        // The review will tell.
        broke: () => undefined,
      });
    }
    reviews.push({
      async work(remote) {
        const answer = await remote.review(record, CLASS_DEPTH, REVIEW_SEED, []);
        tell([[table, { review: answer.ok ? answer.result : null }]]);
        if (!answer.ok) return;
        await keep(key, answer.result);
        if (look) await forget(look);
      },
      broke: () => tell([[table, { review: null }]]),
    });
  }

  const next = (): Step | undefined => (disposed ? undefined : (looks.shift() ?? reviews.shift()));

  /** One worker after another, until nothing is left: one that breaks takes a single game with it. */
  async function serve(): Promise<void> {
    while (!disposed && looks.length + reviews.length > 0) {
      const task = new OneTask();
      running.add(task);
      let step: Step | undefined;
      try {
        await task.run(async (remote) => {
          for (step = next(); step; step = next()) await step.work(remote);
        });
      } catch (error) {
        if (disposed) return;
        console.error(error);
        step?.broke();
      } finally {
        running.delete(task);
      }
    }
  }

  async function begin(added: readonly QueuedGame[]): Promise<void> {
    const kept = await Promise.all(
      added.map(async (game) => {
        const key = reviewKey(game.record, CLASS_DEPTH);
        const review = await recallReview(key);
        const first =
          game.first && !review ? await recallLook(lookKey(game.record, game.first)) : undefined;
        return { game, key, ...(review ? { review } : {}), ...(first ? { first } : {}) };
      }),
    );
    if (disposed) return;
    tell(
      kept.flatMap(({ game, key: _, ...known }) =>
        known.review || known.first ? [[game.table, known] as const] : [],
      ),
    );
    for (const { game, key, review, first } of kept) {
      if (!review) put(game, key, first !== undefined);
    }
    const wanted = Math.min(workers, looks.length + reviews.length);
    for (let i = running.size; i < wanted; i++) void serve();
  }

  function add(more: readonly QueuedGame[]): void {
    const added = more.filter(({ table }) => !known.has(table));
    for (const { table } of added) known.add(table);
    if (added.length > 0) void begin(added);
  }

  add(games);
  return {
    found,
    add,
    dispose() {
      disposed = true;
      for (const task of running) task.end();
    },
  };
}
