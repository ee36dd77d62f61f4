/** A game and its review for tests of the study page. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type {
  ReviewSession,
  ReviewState,
} from '../../../../src/client/app/review/reviewSession.ts';
import { type StudyGame, studyGame } from '../../../../src/client/app/study/game.ts';
import type { SeatInfo } from '../../../../src/client/app/table.ts';
import type { MatchRecord } from '../../../../src/game/record.ts';
import type { Rules } from '../../../../src/game/rules.ts';
import { SEATS, type Seat, type Triple } from '../../../../src/game/seats.ts';
import { type GameReview, reviewGame } from '../../../../src/review/review.ts';
import { playBots, randomly } from '../../../support/botGame.ts';

export function playedGame(seed = 'study', viewer: Seat | undefined = 1): StudyGame {
  const { rules, record } = playBots([randomly, randomly, randomly], seed, undefined, 'quick');
  return gameOf(rules, record, viewer);
}

export function gameOf(rules: Rules, record: MatchRecord, viewer: Seat | undefined): StudyGame {
  const seats = SEATS.map(
    (seat): SeatInfo => ({
      seat,
      company: rules.companies[seat].id,
      player: seat === viewer ? 'human' : 'novice',
      persona: 'plain',
    }),
  ) as Triple<SeatInfo>;
  const made = studyGame(rules, record, { seats, viewer });
  if (!made.ok) throw new Error(made.problem.code);
  return made.game;
}

/** A review that sees little, but all that a review tells. */
export function hastyReview({ rules, record }: StudyGame): GameReview {
  const depth = {
    ...{ iterations: 4, close: 3, closeIterations: 8, last: 0, lastIterations: 0 },
    ...{ finds: 0, lineIterations: 2 },
  };
  const reviewing = reviewGame(rules, record, { depth, seed: 'page' });
  if (!reviewing.ok) throw new Error(reviewing.problem.code);
  for (;;) {
    const { done, value } = reviewing.events.next();
    if (done) return value;
  }
}

type Changeable<T> = { [K in keyof T]: T[K] extends ReadonlySignal<infer V> ? Signal<V> : T[K] };

export interface FakeReview extends Changeable<ReviewSession> {
  readonly state: Signal<ReviewState>;
  disposed: boolean;
  /** Tells everything at once. */
  finish(review: GameReview): void;
}

export function fakeReview(): FakeReview {
  const review: FakeReview = {
    state: signal({ kind: 'working', progress: 0 }),
    decisions: signal([]),
    turningPoints: signal([]),
    explanations: signal(new Map()),
    disposed: false,
    dispose() {
      review.disposed = true;
    },
    finish({ decisions, turningPoints, explanations }) {
      review.decisions.value = decisions;
      review.turningPoints.value = turningPoints;
      review.explanations.value = new Map(explanations.map((e) => [e.ply, e]));
      review.state.value = { kind: 'done' };
    },
  };
  return review;
}
