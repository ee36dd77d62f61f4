/** Multinomial logistic regression with a single parameter, and how well its chances come true. */
import { winChances } from '../../bots/worth.ts';
import type { Seat, Triple } from '../../game/seats.ts';

export interface Outcome {
  /** Guessed final scores. */
  scores: Triple<number>;
  winner: Seat;
}

/** Mean negative log-likelihood of the winners. */
export function loss(outcomes: readonly Outcome[], spread: number): number {
  let sum = 0;
  for (const { scores, winner } of outcomes) {
    sum -= Math.log(Math.max(1e-12, winChances(scores, spread)[winner]));
  }
  return sum / outcomes.length;
}

const LEAST = 0.5;
const MOST = 50;
const STEPS = 60;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The spread with the least loss, by golden-section search; the loss has one minimum in 1/spread. */
export function fitSpread(outcomes: readonly Outcome[]): number {
  let low = 1 / MOST;
  let high = 1 / LEAST;
  for (let i = 0; i < STEPS; i++) {
    const a = high - GOLDEN * (high - low);
    const b = low + GOLDEN * (high - low);
    if (loss(outcomes, 1 / a) < loss(outcomes, 1 / b)) high = b;
    else low = a;
  }
  return 2 / (low + high);
}

/**
 * A spread for each group of outcomes, never smaller than that of the group before: neighbours that
 * would be are fitted together (pool adjacent violators; Ayer et al. 1955).
 */
export function fitRisingSpreads(groups: readonly (readonly Outcome[])[]): number[] {
  let pools = groups.map((outcomes) => ({ outcomes, groups: 1, spread: fitSpread(outcomes) }));
  for (;;) {
    const at = pools.findIndex(({ spread }, i) => spread < (pools[i - 1]?.spread ?? 0));
    const [before, after] = [pools[at - 1], pools[at]];
    if (!before || !after) break;
    const outcomes = [...before.outcomes, ...after.outcomes];
    const pool = { outcomes, groups: before.groups + after.groups, spread: fitSpread(outcomes) };
    pools = [...pools.slice(0, at - 1), pool, ...pools.slice(at + 1)];
  }
  return pools.flatMap((pool) => new Array<number>(pool.groups).fill(pool.spread));
}

export interface Bin {
  from: number;
  to: number;
  /** Mean chance that was foretold, and the share that won. */
  mean: number;
  won: number;
  n: number;
}

/** Chances foretold against what happened, in ten bins; empty ones are left out. */
export function reliability(foretold: readonly { chance: number; won: boolean }[]): Bin[] {
  return Array.from({ length: 10 }, (_, i): Bin => {
    const [from, to] = [i / 10, (i + 1) / 10];
    const bin = foretold.filter(({ chance }) => Math.min(9, Math.floor(10 * chance)) === i);
    const n = bin.length;
    const mean = bin.reduce((sum, { chance }) => sum + chance, 0) / n;
    return { from, to, mean, won: bin.filter(({ won }) => won).length / n, n };
  }).filter(({ n }) => n > 0);
}
