import { type Signal, signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewRoom } from '../../../../src/client/app/debrief/roomReviews.ts';
import type {
  QueuedGame,
  Reviewed,
  ReviewQueue,
} from '../../../../src/client/app/review/reviewQueue.ts';
import type { ClassGame } from '../../../../src/debrief/facts.ts';
import { newRecord } from '../../../../src/game/record.ts';

let given: readonly QueuedGame[] = [];
let found: Signal<ReadonlyMap<number, Reviewed>> = signal(new Map());

vi.mock('../../../../src/client/app/review/reviewQueue.ts', () => ({
  reviewGames(games: readonly QueuedGame[]): ReviewQueue {
    given = games;
    return { found, add: () => undefined, dispose: () => undefined };
  },
}));

const game = (table: number, byBot: readonly boolean[]): ClassGame => ({
  ...{ table, arm: 0, stage: 'over', byBot },
  record: newRecord('standard', `seed ${table}`),
});

/** What is told of two decisions, each explained. */
const told = (...plies: number[]) =>
  ({
    decisions: plies.map((ply) => ({ ply })),
    turningPoints: [],
    explanations: plies.map((ply) => ({ ply })),
  }) as unknown as NonNullable<Reviewed['review']>;

const GAMES = [game(1, [true, true]), game(2, [true, false, false]), game(3, [false])];

describe('the reviews of a room', () => {
  beforeEach(() => {
    given = [];
    found = signal(new Map());
  });

  it('are of games at which people played, and look first at what these decided', () => {
    const reviews = reviewRoom(GAMES);
    expect(given.map(({ table, first }) => [table, first])).toEqual([
      [2, [1, 2]],
      [3, [0]],
    ]);
    expect(reviews.found.value).toEqual([]);
    expect(reviews.looked.value).toEqual({ games: 2, glanced: 0, reviewed: 0 });
  });

  it('tell of first looks until the review has come, and say how many are which', () => {
    const reviews = reviewRoom(GAMES);
    const plies = (): number[][] =>
      reviews.found.value.map(({ game: { table }, decision }) => [table, decision.ply]);
    found.value = new Map([[2, { first: told(1) }]]);
    expect(plies()).toEqual([[2, 1]]);
    expect(reviews.looked.value).toEqual({ games: 2, glanced: 1, reviewed: 0 });
    // Ply 0 was a bot's.
    found.value = new Map([[2, { first: told(1), review: told(0, 2) }]]);
    expect(plies()).toEqual([[2, 2]]);
    expect(reviews.looked.value).toEqual({ games: 2, glanced: 1, reviewed: 1 });
  });

  it('count a game that cannot be reviewed, and tell nothing of it', () => {
    const reviews = reviewRoom(GAMES);
    found.value = new Map<number, Reviewed>([
      [2, { review: null }],
      [3, { review: told(0) }],
    ]);
    expect(reviews.looked.value).toEqual({ games: 2, glanced: 2, reviewed: 2 });
    expect(reviews.found.value.map((one) => one.game.table)).toEqual([3]);
  });
});
