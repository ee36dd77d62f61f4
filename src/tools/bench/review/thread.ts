/** A thread that reviews games, one task after another. */
import { parentPort } from 'node:worker_threads';
import { standardRules } from '../../../content/scenarios.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { type GameReview, type ReviewDepth, reviewGame } from '../../../review/review.ts';
import { gameOf } from './games.ts';
import { marketByRules } from './monthEnd.ts';
import { sentenceErrors } from './truth.ts';

export interface ReviewTask {
  kind: 'review';
  record: MatchRecord;
  depth: ReviewDepth;
  seed: string;
}

export type Task =
  | ReviewTask
  /** Reviews the game of a number hastily and checks its sentences. */
  | { kind: 'truth'; game: number; depth: ReviewDepth };

export interface Told {
  review?: GameReview;
  /** One list of errors a sentence. */
  errors?: string[][];
}

const rules = standardRules();

function reviewed(record: MatchRecord, depth: ReviewDepth, seed: string): GameReview {
  const begun = reviewGame(rules, record, { depth, seed });
  if (!begun.ok) throw new Error(begun.problem.code);
  for (;;) {
    const { value, done } = begun.events.next();
    if (done) return value;
  }
}

function truthOf(game: number, depth: ReviewDepth): string[][] {
  const record = gameOf(rules, game);
  const { decisions, explanations } = reviewed(record, depth, 'truth');
  return explanations.flatMap((explanation) => {
    const decision = decisions[explanation.ply];
    if (!decision) return [['No decision']];
    return sentenceErrors(rules, record, decision, explanation, marketByRules(rules));
  });
}

function answer(task: Task): Told {
  switch (task.kind) {
    case 'review':
      return { review: reviewed(task.record, task.depth, task.seed) };
    case 'truth':
      return { errors: truthOf(task.game, task.depth) };
  }
}

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answer(task));
});
