/**
 * Which games the card rests on. Everything follows from one number, the games of equals; it is
 * given or what the time allows.
 */
import { BOT_LEVELS, type BotLevel } from '../../game/players.ts';
import type { Triple } from '../../game/seats.ts';
import type { BotSpec, MatchJob, MatchResult } from './match.ts';
import { RESTRICTION_NAMES, type Restriction } from './restrictions.ts';

/** Orders × companies: every company plays every part in every turn order on the same cards. */
const ROTATION = 9;
/** Games of a part for each game of equals. */
const SHARES = { ablation: 0.12, lowerRung: 0.2, upperRung: 0.2, topRung: 0.14 } as const;
/** Iterations of the strategists that measure the game, those of a table, unless told otherwise. */
export const STUDY_ITERATIONS = 100;
/** In the ladder; the strongest bot's at a table end by the clock, and there it has several times as many. */
export const LADDER_ITERATIONS = { strategist: 100, grandmaster: 600 } as const;

export interface Rung {
  level: BotLevel;
  below: BotLevel;
}

export const RUNGS: readonly Rung[] = BOT_LEVELS.slice(1).map((level, i) => ({
  level,
  below: BOT_LEVELS[i] ?? level,
}));

export interface Plan {
  equals: MatchJob[];
  ablations: { name: Restriction; jobs: MatchJob[] }[];
  ladder: { rung: Rung; jobs: MatchJob[] }[];
}

export interface Options {
  iterations: number;
}

function rounded(games: number, multiple: number): number {
  return Math.max(multiple, Math.round(games / multiple) * multiple);
}

/** How many games each part gets. */
export function countsFor(games: number) {
  return {
    equals: rounded(games, 3),
    ablation: rounded(games * SHARES.ablation, ROTATION),
    lowerRung: rounded(games * SHARES.lowerRung, ROTATION),
    upperRung: rounded(games * SHARES.upperRung, ROTATION),
    topRung: rounded(games * SHARES.topRung, ROTATION),
  };
}

function rungCount({ level }: Rung, counts: ReturnType<typeof countsFor>): number {
  if (level === 'grandmaster') return counts.topRung;
  return level === 'strategist' ? counts.upperRung : counts.lowerRung;
}

/** Each deck in each first turn order, each time with bots of another seed. */
export function equalsJobs(games: number, { iterations }: Options): MatchJob[] {
  const bot: BotSpec = { level: 'strategist', iterations };
  return Array.from({ length: games }, (_, i) => ({
    deck: `quality ${Math.floor(i / 3)}`,
    firstOrder: i % 3,
    seed: `equals ${i}`,
    bots: [bot, bot, bot],
    dilemmas: true,
  }));
}

/** One bot against two of another kind, on each deck in each order with each company. */
export function againstTwo(name: string, games: number, one: BotSpec, two: BotSpec): MatchJob[] {
  return Array.from({ length: games }, (_, i) => {
    const bots: Triple<BotSpec> = [two, two, two];
    bots[oneSeat(i)] = one;
    return {
      deck: `quality ${Math.floor(i / ROTATION)}`,
      firstOrder: Math.floor(i / 3) % 3,
      seed: `${name} ${i}`,
      bots,
      dilemmas: false,
    };
  });
}

/** The company of the one bot in the game of this number. */
export function oneSeat(game: number): 0 | 1 | 2 {
  return (game % 3) as 0 | 1 | 2;
}

/** How many of these games the one bot won. */
export function winsOfOne(results: readonly MatchResult[]): number {
  return results.filter(({ winner }, i) => winner === oneSeat(i)).length;
}

function ladderBot(level: BotLevel): BotSpec {
  const iterations =
    level === 'strategist' || level === 'grandmaster' ? LADDER_ITERATIONS[level] : 0;
  return { level, iterations };
}

export function rungJobs({ level, below }: Rung, games: number): MatchJob[] {
  return againstTwo(`ladder ${level}`, games, ladderBot(level), ladderBot(below));
}

export function planFor(games: number, options: Options): Plan {
  const counts = countsFor(games);
  const plain: BotSpec = { level: 'strategist', iterations: options.iterations };
  return {
    equals: equalsJobs(counts.equals, options),
    ablations: RESTRICTION_NAMES.map((name) => ({
      name,
      jobs: againstTwo(`without ${name}`, counts.ablation, { ...plain, without: name }, plain),
    })),
    ladder: RUNGS.map((rung) => ({ rung, jobs: rungJobs(rung, rungCount(rung, counts)) })),
  };
}

/** Milliseconds of one thread that a plan for one game of equals takes, from times of one game. */
export function costPerGame(equalsMs: number, rungMs: readonly number[]): number {
  const ablations = RESTRICTION_NAMES.length * SHARES.ablation * equalsMs;
  const shares = { equals: 1, ...SHARES };
  const ladder = RUNGS.map((rung, i) => rungCount(rung, shares) * (rungMs[i] ?? 0));
  return equalsMs + ablations + ladder.reduce((a, b) => a + b, 0);
}
