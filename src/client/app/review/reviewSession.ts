/**
 * A review as a page shows it: what is known so far, in signals, from a worker or from what is kept. One
 * that was left before its end goes on where it was.
 */
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
import { forget, keep, keptKey, recall } from './kept.ts';
import { recallReview, reviewKey } from './keptReview.ts';
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

/** Decisions between two times that an unfinished review is kept. */
const KEPT_EVERY = 8;

/** Reviews a game, or shows the review that is kept. */
export function openReview(record: MatchRecord, depth: DepthName = 'standard'): ReviewSession {
  const state = signal<ReviewState>({ kind: 'working', progress: 0 });
  const decisions = signal<readonly GradedDecision[]>([]);
  const turningPoints = signal<readonly number[]>([]);
  const explanations = signal<ReadonlyMap<number, Explanation>>(new Map());
  const key = reviewKey(record, depth);
  const begunKey = keptKey(record, 'begun review', depth);
  /** Every look at a decision that was told, for whoever goes on with this review. */
  const looks = new Map<string, GradedDecision>();
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
      const before = looks.size;
      remember(event.decision);
      if (looks.size > before && looks.size % KEPT_EVERY === 0) keepLooks();
    } else {
      const { explanation } = event;
      explanations.value = new Map(explanations.value).set(explanation.ply, explanation);
    }
    state.value = { kind: 'working', progress: event.done / event.of };
  }

  const remember = (decision: GradedDecision): void => {
    looks.set(`${decision.ply} ${decision.look}`, decision);
  };

  const keepLooks = (): void => void keep(begunKey, [...looks.values()]);

  function show(review: GameReview): void {
    decisions.value = review.decisions;
    turningPoints.value = review.turningPoints;
    explanations.value = new Map(review.explanations.map((e) => [e.ply, e]));
    state.value = { kind: 'done' };
  }

  async function begin(): Promise<void> {
    const before = await recallReview(key);
    if (disposed) return;
    if (before) {
      show(before);
      return;
    }
    const begun = await recall<GradedDecision[]>(begunKey);
    if (disposed) return;
    const known = Array.isArray(begun) ? begun : [];
    for (const decision of known) remember(decision);
    const one = new OneTask();
    task = one;
    const answer = await one.run<Answer<GameReview>>((remote) =>
      remote.review(record, depth, REVIEW_SEED, known, one.hear(take)),
    );
    if (disposed) return;
    if (!answer.ok) {
      state.value = { kind: 'refused', problem: answer.problem };
      return;
    }
    show(answer.result);
    await keep(key, answer.result);
    await forget(begunKey);
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
      if (disposed) return;
      disposed = true;
      task?.end();
      if (state.peek().kind === 'working' && looks.size > 0) keepLooks();
    },
  };
}
