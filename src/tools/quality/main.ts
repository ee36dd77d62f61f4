/**
 * `npm run quality [-- --games N --minutes M --iterations I --json]`: plays bots against each other
 * on all cores and writes docs/quality.md. Without --games it plays as many as the minutes allow.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { RULES_VERSION } from '../../game/rules.ts';
import { gamesInMinutes } from './calibrate.ts';
import { cardOf } from './card.ts';
import type { MatchJob, MatchResult } from './match.ts';
import { planFor, STUDY_ITERATIONS } from './plan.ts';
import { figuresOf, type Results, reportOf } from './report.ts';
import { Threads } from './threads.ts';

/** Leaves room within eight minutes for a machine that becomes slower. */
const MINUTES = 7;
/** Where it does all the same, the last games are left out after this part more than the minutes. */
const PATIENCE = 1.08;
/** Games of equals that are never left out. */
const FEWEST = 30;
const CARD = new URL('../../../docs/quality.md', import.meta.url);

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    games: { type: 'string' },
    minutes: { type: 'string', default: String(MINUTES) },
    iterations: { type: 'string', default: String(STUDY_ITERATIONS) },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const iterations = Number(values.iterations);
const asked = values.games === undefined ? undefined : Number(values.games);
const isCount = (n: number): boolean => Number.isInteger(n) && n >= 1;
if (!isCount(iterations) || !(minutes > 0) || (asked !== undefined && !isCount(asked))) {
  console.error('--games and --iterations are whole numbers from 1, --minutes is more than 0.');
  process.exit(1);
}

/** What the figures depend on. */
const MEASURED = ['src/game', 'src/content', 'src/bots', 'src/review', 'src/tools/quality'];

function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  try {
    const changed = git('status', '--porcelain', '--', ...MEASURED) !== '';
    return `${git('rev-parse', '--short=12', 'HEAD')}${changed ? ' with changes since' : ''}`;
  } catch {
    return 'unknown';
  }
}

const began = performance.now();
const seconds = (): number => Math.round((performance.now() - began) / 1000);

const TOLD_EVERY_SECONDS = 10;

/** Plays a part and says from time to time how far it is. */
async function part(
  threads: Threads,
  name: string,
  jobs: readonly MatchJob[],
  enough?: (begun: number) => boolean,
): Promise<MatchResult[]> {
  let told = seconds();
  const tell = (done: number): void => {
    if (done < jobs.length && seconds() < told + TOLD_EVERY_SECONDS) return;
    told = seconds();
    console.log(`${name}: ${done} of ${jobs.length} games, ${seconds()} s`);
  };
  return await threads.play(jobs, tell, enough);
}

async function play(threads: Threads): Promise<void> {
  const code = commit();
  const games = asked ?? (await gamesInMinutes(threads, minutes, { iterations }));
  console.log(`${games} games between equals and the rest to match, on ${threads.count} threads.`);
  const plan = planFor(games, { iterations });
  // The longest games first, so that the threads end together.
  const ladder: MatchResult[][] = [];
  for (const { rung, jobs } of plan.ladder.toReversed()) {
    ladder.unshift(await part(threads, rung.level, jobs));
  }
  const ablations: MatchResult[][] = [];
  for (const { name, jobs } of plan.ablations) {
    ablations.push(await part(threads, name, jobs));
  }
  const late = (begun: number): boolean =>
    asked === undefined && begun >= FEWEST && seconds() > 60 * minutes * PATIENCE;
  const played = await part(threads, 'equals', plan.equals, late);
  // Whole decks only.
  const equals = played.slice(0, played.length - (played.length % 3));
  const results: Results = { equals, ablations, ladder };
  const report = reportOf(plan, results);
  const origin = { commit: code, games, iterations, version: RULES_VERSION };
  writeFileSync(values.out ?? CARD, cardOf(report, origin));
  console.log(`${values.out ?? 'docs/quality.md'} written after ${seconds()} s.`);
  if (values.json) console.log(JSON.stringify(figuresOf(report)));
}

const threads = new Threads();
try {
  await play(threads);
} finally {
  await threads.close();
}
