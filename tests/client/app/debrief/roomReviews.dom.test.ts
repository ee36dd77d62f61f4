import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewRoom } from '../../../../src/client/app/debrief/roomReviews.ts';
import type { ReviewState } from '../../../../src/client/app/review/reviewSession.ts';
import type { ClassGame } from '../../../../src/debrief/facts.ts';
import { newRecord } from '../../../../src/game/record.ts';

/** A review that the test brings to its end. */
interface Opened {
  seed: string;
  depth: string;
  state: { value: ReviewState };
  disposed: boolean;
}

const opened: Opened[] = [];

vi.mock('../../../../src/client/app/review/reviewSession.ts', () => ({
  openReview(record: { seed: string }, depth: string) {
    const one = {
      ...{ seed: record.seed, depth, disposed: false },
      state: signal<ReviewState>({ kind: 'working', progress: 0 }),
      decisions: signal([{ ply: 0 }, { ply: 1 }]),
      explanations: signal(new Map([0, 1].map((ply) => [ply, { ply }]))),
      dispose(): void {
        one.disposed = true;
      },
    };
    opened.push(one);
    return one;
  },
}));

const game = (table: number, byBot: readonly boolean[]): ClassGame => ({
  ...{ table, arm: 0, stage: 'over', byBot },
  record: newRecord('standard', `seed ${table}`),
});

const settle = (): Promise<void> => new Promise((done) => queueMicrotask(done));

describe('the reviews of a room', () => {
  beforeEach(() => {
    opened.length = 0;
  });

  it('come one after another, quickly, and leave out what bots decided', async () => {
    const reviews = reviewRoom([game(1, [true, true]), game(2, [true, false]), game(3, [false])]);
    expect(reviews.games).toBe(2);
    expect(opened.map(({ seed, depth }) => [seed, depth])).toEqual([['seed 2', 'quick']]);
    expect(reviews.found.value).toEqual([]);

    if (opened[0]) opened[0].state.value = { kind: 'done' };
    await settle();
    expect(reviews.done.value).toBe(1);
    expect(reviews.found.value.map((one) => [one.game.table, one.decision.ply])).toEqual([[2, 1]]);
    expect(opened[0]?.disposed).toBe(true);
    expect(opened).toHaveLength(2);
  });

  it('go on after a game that cannot be reviewed, and stop when the page is left', async () => {
    const reviews = reviewRoom([game(1, [false]), game(2, [false]), game(3, [false])]);
    if (opened[0]) opened[0].state.value = { kind: 'failed' };
    await settle();
    expect([reviews.done.value, reviews.found.value.length, opened.length]).toEqual([1, 0, 2]);

    reviews.dispose();
    expect(opened[1]?.disposed).toBe(true);
    if (opened[1]) opened[1].state.value = { kind: 'done' };
    await settle();
    expect([reviews.done.value, opened.length]).toEqual([1, 2]);
  });
});
