/**
 * The review: how long it takes in a worker of headless Chromium at the standard depth; how far its
 * labels hold with other seeds and its turning points with an eight times deeper search; and whether
 * its sentences are true.
 *
 * The depth of the searches is no matter for a sentence's truth, so the games of that part (all of
 * --games) are reviewed hastily; labels and turning points are compared on one game in 25 of them,
 * which takes minutes: every one of their searches is made eight times as deep. A turning point counts
 * as agreed where the deeper review confirms it (agreement.ts); `turningPointsShared` is the stricter
 * share that is among the deeper review's own three to five.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { standardRules } from '../../../content/scenarios.ts';
import { DEPTHS, type GameReview, type ReviewDepth } from '../../../review/review.ts';
import { typescriptWorker } from '../../typescriptWorker.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkResult } from '../benchmark.ts';
import {
  type Count,
  labelsAgreed,
  shareOf,
  turningPointsConfirmed,
  turningPointsShared,
} from './agreement.ts';
import { gameOf } from './games.ts';
import { reviewInBrowser } from './inBrowser.ts';
import type { ReviewTask, Task, Told } from './thread.ts';

const GAMES = 100;
const ONE_IN = 25;
const TIMED = 2;
const DEEPER = 8;
const HASTY: ReviewDepth = {
  ...{ iterations: 20, close: 2, closeIterations: 40, last: 0, lastIterations: 0 },
  ...{ finds: 1, lineIterations: 10 },
};

const deeper = (depth: ReviewDepth): ReviewDepth => ({
  ...depth,
  iterations: DEEPER * depth.iterations,
  closeIterations: DEEPER * depth.closeIterations,
  lastIterations: DEEPER * depth.lastIterations,
});

/** Does the tasks on all cores; the answers in the order of the tasks. */
async function doAll(tasks: readonly Task[]): Promise<Told[]> {
  const answers: Told[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const thread = typescriptWorker(new URL('./thread.ts', import.meta.url));
    try {
      while (next < tasks.length) {
        const i = next++;
        thread.postMessage(tasks[i]);
        const [told] = (await once(thread, 'message')) as [Told];
        answers[i] = told;
      }
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return answers;
}

async function reviewAll(tasks: readonly Omit<ReviewTask, 'kind'>[]): Promise<GameReview[]> {
  const told = await doAll(tasks.map((task) => ({ kind: 'review', ...task })));
  return told.flatMap(({ review }) => review ?? []);
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const rounded = (n: number, digits: number): number => Number(n.toFixed(digits));

async function run({ games = GAMES }: BenchmarkOptions): Promise<BenchmarkResult> {
  const rules = standardRules();
  const records = Array.from({ length: Math.max(2, Math.ceil(games / ONE_IN)) }, (_, i) =>
    gameOf(rules, i),
  );
  const times = await reviewInBrowser(records.slice(0, TIMED));
  const seconds = Math.max(...times.map(({ all }) => all));
  const firstResultSeconds = Math.max(...times.map(({ first }) => first));

  const depth = DEPTHS.standard;
  // The longest first, so that the threads end together.
  const reviews = await reviewAll([
    ...records.map((record) => ({ record, depth: deeper(depth), seed: 'deeper' })),
    ...records.map((record) => ({ record, depth, seed: 'one' })),
    ...records.map((record) => ({ record, depth, seed: 'other' })),
  ]);
  const [deep, one, other] = [0, 1, 2].map((part) =>
    reviews.slice(part * records.length, (part + 1) * records.length),
  ) as [GameReview[], GameReview[], GameReview[]];
  const ofPairs = (
    count: (a: GameReview, b: GameReview) => Count,
    pairs: readonly (readonly [GameReview | undefined, GameReview | undefined])[],
  ): number => shareOf(pairs.flatMap(([a, b]) => (a && b ? [count(a, b)] : [])));
  const labelAgreement = ofPairs(
    labelsAgreed,
    one.map((review, i) => [review, other[i]]),
  );
  const besideDeep = one.map((review, i) => [review, deep[i]] as const);
  const turningPointAgreement = ofPairs(turningPointsConfirmed, besideDeep);
  const shared = ofPairs(turningPointsShared, besideDeep);

  const told = await doAll(
    Array.from({ length: games }, (_, game): Task => ({ kind: 'truth', game, depth: HASTY })),
  );
  const sentences = told.flatMap(({ errors = [] }) => errors);
  const wrong = sentences.filter((errors) => errors.length > 0);
  for (const errors of wrong.slice(0, 10)) console.error(errors.join('; '));
  return {
    figures: {
      seconds: rounded(seconds, 1),
      firstResultSeconds: rounded(firstResultSeconds, 2),
      labelAgreement: rounded(labelAgreement, 3),
      turningPointAgreement: rounded(turningPointAgreement, 3),
      turningPointsShared: rounded(shared, 3),
      sentencesChecked: sentences.length,
      sentencesWrong: wrong.length,
    },
    lines: [
      `a standard review  ${rounded(seconds, 1)} s in a worker in headless Chromium, first result after ${rounded(firstResultSeconds, 2)} s (the slower of ${times.length} games)`,
      `labels             ${percent(labelAgreement)} the same with another seed (${records.length} games)`,
      `turning points     ${percent(turningPointAgreement)} confirmed by a search ${DEEPER} times as deep, ${percent(shared)} among its own few (${deep.length} games)`,
      `sentences          ${sentences.length} of ${games} games recomputed from replays, ${wrong.length} wrong`,
    ],
  };
}

export const review: Benchmark = {
  about:
    'game reviews: time in a browser, steadiness of labels and turning points, truth of sentences',
  run,
};
