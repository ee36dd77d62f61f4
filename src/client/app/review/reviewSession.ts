/** A review as a page shows it: what is known so far, in signals, from a worker or from the cache. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MatchRecord } from '../../../game/record.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import {
  type DepthName,
  type GameReview,
  REVIEW_SEED,
  type ReviewEvent,
} from '../../../review/review.ts';
import { cachedReview, cacheReview, reviewKey } from './reviewCache.ts';
import { OneTask } from './reviewTask.ts';
import type { Answer, WorkProblem } from './reviewWorker.ts';

/** `failed`: the worker broke, and may be asked again; `refused`: the record cannot be reviewed. */
export type ReviewState =
  | { kind: 'working' /** 0 to 1. */; progress: number }
  | { kind: 'done' }
  | { kind: 'refused'; problem: WorkProblem }
  | { kind: 'failed' };

export interface ReviewSession {
  state: ReadonlySignal<ReviewState>;
  /** By ply; those to come are missing. A closer look replaces a first one. */
  decisions: ReadonlySignal<readonly GradedDecision[]>;
  /** Plies, once every decision has been looked at; empty before. */
  turningPoints: ReadonlySignal<readonly number[]>;
  explanations: ReadonlySignal<ReadonlyMap<number, Explanation>>;
  /** Ends the worker; what has come stays. */
  dispose(): void;
}

/** Reviews a game, or shows the review that is kept. */
export function openReview(record: MatchRecord, depth: DepthName = 'standard'): ReviewSession {
  const state = signal<ReviewState>({ kind: 'working', progress: 0 });
  const decisions = signal<readonly GradedDecision[]>([]);
  const turningPoints = signal<readonly number[]>([]);
  const explanations = signal<ReadonlyMap<number, Explanation>>(new Map());
  let task: OneTask | undefined;
  let disposed = false;

  function take(event: ReviewEvent): void {
    if (disposed) return;
    if (event.type === 'turningPoints') {
      turningPoints.value = event.plies;
      return;
    }
    if (event.type === 'decision') {
      const next = [...decisions.value];
      next[event.decision.ply] = event.decision;
      decisions.value = next;
    } else {
      const { explanation } = event;
      explanations.value = new Map(explanations.value).set(explanation.ply, explanation);
    }
    state.value = { kind: 'working', progress: event.done / event.of };
  }

  function show(review: GameReview): void {
    decisions.value = review.decisions;
    turningPoints.value = review.turningPoints;
    explanations.value = new Map(review.explanations.map((e) => [e.ply, e]));
    state.value = { kind: 'done' };
  }

  async function begin(): Promise<void> {
    const key = reviewKey(record, depth);
    const kept = await cachedReview(key);
    if (disposed) return;
    if (kept) {
      show(kept);
      return;
    }
    const one = new OneTask();
    task = one;
    const answer = await one.run<Answer<GameReview>>((remote) =>
      remote.review(record, depth, REVIEW_SEED, one.hear(take)),
    );
    if (disposed) return;
    if (!answer.ok) {
      state.value = { kind: 'refused', problem: answer.problem };
      return;
    }
    show(answer.result);
    await cacheReview(key, answer.result);
  }

  begin().catch((error: unknown) => {
    if (disposed) return;
    console.error(error);
    state.value = { kind: 'failed' };
  });

  return {
    state,
    decisions,
    turningPoints,
    explanations,
    dispose() {
      disposed = true;
      task?.end();
    },
  };
}
