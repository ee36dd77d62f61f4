/**
 * The review: how long it takes in a worker of headless Chromium at the standard depth; how far its
 * labels hold with other seeds and its turning points with an eight times deeper search; whether its
 * sentences are true; and, printed only, how long 200 what-if games take on two threads.
 *
 * The depth of the searches is no matter for a sentence's truth, so the games of that part (all of
 * --games) are reviewed hastily; agreement is measured on one game in 25 of them. A turning point
 * counts as agreed where the deeper search confirms it (agreement.ts); the share that is among the
 * deeper review's own few turning points too is printed beside it.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { standardRules } from '../../../content/scenarios.ts';
import { DEPTHS, type GameReview, type ReviewDepth } from '../../../review/review.ts';
import { typescriptWorker } from '../../typescriptWorker.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkResult } from '../benchmark.ts';
import { labelsAgreed, shareOf, turningPointsConfirmed, turningPointsShared } from './agreement.ts';
import { gameOf } from './games.ts';
import { reviewInBrowser } from './inBrowser.ts';
import type { Task, Told } from './thread.ts';

const GAMES = 100;
const ONE_IN = 25;
const TIMED = 2;
const DEEPER = 8;
const HASTY: ReviewDepth = { iterations: 20, close: 2, closeIterations: 40, lineIterations: 10 };
const CONTINUATIONS = 200;

const deeper = ({ iterations, close, closeIterations, lineIterations }: ReviewDepth) => ({
  iterations: DEEPER * iterations,
  close,
  closeIterations: DEEPER * closeIterations,
  lineIterations,
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
  const reviews = await doAll(
    records.flatMap((record): Task[] => [
      { kind: 'review', record, depth: deeper(depth), seed: 'deeper' },
      { kind: 'review', record, depth, seed: 'one' },
      { kind: 'review', record, depth, seed: 'other' },
    ]),
  );
  const triples = records.map((_, i) => {
    const [deep, one, other] = reviews.slice(3 * i, 3 * i + 3).map(({ review }) => review);
    if (!deep || !one || !other) throw new Error('A review is missing');
    return { deep, one, other };
  });
  const over = (
    count: (t: { deep: GameReview; one: GameReview; other: GameReview }) => {
      agreed: number;
      of: number;
    },
  ) => shareOf(triples.map(count));
  const labelAgreement = over(({ one, other }) => labelsAgreed(one, other));
  const turningPointAgreement = over(({ one, deep }) => turningPointsConfirmed(one, deep));
  const shared = over(({ one, deep }) => turningPointsShared(one, deep));

  const told = await doAll(
    Array.from({ length: games }, (_, game): Task => ({ kind: 'truth', game, depth: HASTY })),
  );
  const sentences = told.flatMap(({ errors = [] }) => errors);
  const wrong = sentences.filter((errors) => errors.length > 0);
  for (const errors of wrong.slice(0, 10)) console.error(errors.join('; '));

  const [record] = records;
  if (!record) throw new Error('No game');
  const began = performance.now();
  const half = CONTINUATIONS / 2;
  await doAll(['a', 'b'].map((seed): Task => ({ kind: 'whatIf', record, games: half, seed })));
  const whatIfSeconds = (performance.now() - began) / 1000;
  return {
    figures: {
      seconds: rounded(seconds, 1),
      firstResultSeconds: rounded(firstResultSeconds, 2),
      labelAgreement: rounded(labelAgreement, 3),
      turningPointAgreement: rounded(turningPointAgreement, 3),
      sentencesChecked: sentences.length,
      sentencesWrong: wrong.length,
    },
    lines: [
      `a standard review  ${rounded(seconds, 1)} s in a worker in headless Chromium, first result after ${rounded(firstResultSeconds, 2)} s (the slower of ${times.length} games)`,
      `labels             ${percent(labelAgreement)} the same with another seed (${records.length} games)`,
      `turning points     ${percent(turningPointAgreement)} confirmed by a search ${DEEPER} times as deep, ${percent(shared)} among its own few`,
      `sentences          ${sentences.length} of ${games} games recomputed from replays, ${wrong.length} wrong`,
      `what if            ${CONTINUATIONS} games of wavering stewards from the start in ${rounded(whatIfSeconds, 1)} s on ${availableParallelism()} threads`,
    ],
  };
}

export const review: Benchmark = {
  about:
    'game reviews: time in a browser, steadiness of labels and turning points, truth of sentences',
  run,
};
