import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type QueuedGame,
  type ReviewQueue,
  reviewGames,
  usualWorkers,
} from '../../../../src/client/app/review/reviewQueue.ts';
import { type MatchRecord, newRecord } from '../../../../src/game/record.ts';

/** What a worker was asked, to be answered by the test. */
interface Asked {
  what: 'skim' | 'review';
  seed: string;
  answer(answer: unknown): void;
  breaks(): void;
}

const asked: Asked[] = [];
const tasks: { ended: boolean }[] = [];
const kept = new Map<string, unknown>();

vi.mock('idb-keyval', () => ({
  get: async (key: string) => kept.get(key),
  set: async (key: string, value: unknown) => void kept.set(key, value),
  del: async (key: string) => void kept.delete(key),
  delMany: async () => undefined,
  keys: async () => [...kept.keys()],
}));

vi.mock('../../../../src/client/app/review/reviewTask.ts', () => ({
  OneTask: class {
    ended = false;
    private fail: (error: Error) => void = () => undefined;

    constructor() {
      tasks.push(this);
    }

    async run<T>(work: (remote: unknown) => Promise<T>): Promise<T> {
      const ask =
        (what: Asked['what']) =>
        ({ seed }: MatchRecord) =>
          new Promise((answer) => {
            asked.push({ what, seed, answer, breaks: () => this.fail(new Error('broken')) });
          });
      try {
        return await new Promise<T>((resolve, reject) => {
          this.fail = reject;
          work({ skim: ask('skim'), review: ask('review') }).then(resolve, reject);
        });
      } finally {
        this.end();
      }
    }

    end(): void {
      this.ended = true;
    }
  },
}));

const REVIEW = { decisions: [], turningPoints: [], explanations: [] };
const SKIM = { decisions: [], explanations: [] };

const game = (table: number, first?: readonly number[]): QueuedGame => ({
  table,
  record: newRecord('standard', `game ${table}`),
  ...(first ? { first } : {}),
});

const asking = (): string[] => asked.map(({ what, seed }) => `${what} ${seed}`);

/** Answers what was asked longest ago. */
function answer(result: unknown = REVIEW): void {
  asked.shift()?.answer({ ok: true, result });
}

const foundIn = ({ found }: ReviewQueue): [number, string][] =>
  [...found.value].map(([table, known]) => [table, Object.keys(known).join()]);

describe('a queue of reviews', () => {
  beforeEach(() => {
    asked.length = 0;
    tasks.length = 0;
    kept.clear();
    vi.unstubAllGlobals();
  });

  it('looks at every game for a moment before it reviews any, in one worker that is kept', async () => {
    const queue = reviewGames([game(1, [0]), game(2, [1])], 1);
    for (const expected of ['skim game 1', 'skim game 2', 'review game 1', 'review game 2']) {
      await vi.waitFor(() => expect(asking()).toEqual([expected]));
      answer(expected.startsWith('skim') ? SKIM : REVIEW);
    }
    await vi.waitFor(() => {
      expect(foundIn(queue)).toEqual([
        [1, 'first,review'],
        [2, 'first,review'],
      ]);
    });
    await vi.waitFor(() => expect(tasks.map(({ ended }) => ended)).toEqual([true]));
  });

  it('gives as many games out at once as there are workers, and each result as it comes', async () => {
    const queue = reviewGames([game(1), game(2), game(3)], 2);
    await vi.waitFor(() => expect(asking()).toEqual(['review game 1', 'review game 2']));
    asked.splice(1, 1)[0]?.answer({ ok: true, result: REVIEW });
    await vi.waitFor(() => expect(asking()).toEqual(['review game 1', 'review game 3']));
    expect(foundIn(queue)).toEqual([[2, 'review']]);
    queue.dispose();
    expect(tasks.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it('asks no worker for what is kept, and keeps what is new', async () => {
    reviewGames([game(1)], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['review game 1']));
    answer();
    await vi.waitFor(() => expect(kept.size).toBe(1));

    const again = reviewGames([game(1, [0]), game(2)], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['review game 2']));
    expect(foundIn(again)).toEqual([[1, 'review']]);
    again.dispose();
  });

  it('keeps a first look until the review has come, and looks at no game twice', async () => {
    const before = reviewGames([game(1, [0]), game(2, [1])], 1);
    for (const expected of ['skim game 1', 'skim game 2']) {
      await vi.waitFor(() => expect(asking()).toEqual([expected]));
      answer(SKIM);
    }
    await vi.waitFor(() => expect(kept.size).toBe(2));
    before.dispose();
    asked.length = 0;

    // The page is opened again: other decisions of the third game are none that were looked at.
    const again = reviewGames([game(1, [0]), game(2, [1]), game(3, [0, 1])], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['skim game 3']));
    expect(foundIn(again)).toEqual([
      [1, 'first'],
      [2, 'first'],
    ]);
    answer(SKIM);
    for (const expected of ['review game 1', 'review game 2', 'review game 3']) {
      await vi.waitFor(() => expect(asking()).toEqual([expected]));
      answer();
    }
    await vi.waitFor(() => expect([...kept.values()]).toEqual([REVIEW, REVIEW, REVIEW]));
  });

  it('looks again where what was kept is damaged', async () => {
    const before = reviewGames([game(1, [0])], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['skim game 1']));
    answer(SKIM);
    await vi.waitFor(() => expect(kept.size).toBe(1));
    before.dispose();
    asked.length = 0;
    for (const key of kept.keys()) kept.set(key, { decisions: 'none' });
    const again = reviewGames([game(1, [0])], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['skim game 1']));
    expect(foundIn(again)).toEqual([]);
    again.dispose();
  });

  it('goes on where a game is refused or breaks its worker', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const queue = reviewGames([game(1), game(2), game(3)], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['review game 1']));
    asked.shift()?.answer({ ok: false, problem: { code: 'illegalAction', ply: 2 } });
    await vi.waitFor(() => expect(asking()).toEqual(['review game 2']));
    asked.shift()?.breaks();
    await vi.waitFor(() => expect(asking()).toEqual(['review game 3']));
    answer();
    await vi.waitFor(() => expect(queue.found.value.size).toBe(3));
    const reviews = [...queue.found.value.values()].map(({ review }) => review);
    expect(reviews).toEqual([null, null, REVIEW]);
    expect(told).toHaveBeenCalledOnce();
    expect(tasks).toHaveLength(2);
    told.mockRestore();
  });

  it('takes more games later, and none twice', async () => {
    const queue = reviewGames([game(1)], 1);
    await vi.waitFor(() => expect(asking()).toEqual(['review game 1']));
    queue.add([game(1), game(2)]);
    answer();
    await vi.waitFor(() => expect(asking()).toEqual(['review game 2']));
    answer();
    await vi.waitFor(() => expect(queue.found.value.size).toBe(2));
    queue.add([game(2)]);
    queue.add([game(3)]);
    await vi.waitFor(() => expect(asking()).toEqual(['review game 3']));
    queue.dispose();
  });

  it('says nothing any more once it was stopped', async () => {
    const queue = reviewGames([game(1), game(2)], 1);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    queue.dispose();
    answer();
    await vi.waitFor(() => expect(tasks.map(({ ended }) => ended)).toEqual([true]));
    expect(queue.found.value.size).toBe(0);
    expect(asked).toHaveLength(0);
  });

  it.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [16, 6],
  ])('with %i cores has %i workers', (hardwareConcurrency, workers) => {
    vi.stubGlobal('navigator', { hardwareConcurrency });
    expect(usualWorkers()).toBe(workers);
  });
});
