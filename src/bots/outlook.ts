/** A quick guess of each company's final score, relative to the others'. */
import type { Rules } from '../game/rules.ts';
import { scoreOf } from '../game/scoring.ts';
import { SEATS, type Triple } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import { emptyVectors, featuresInto } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** Weights for positions with this many months to come after the current one. */
function weightsFor(monthsAfter: number): readonly number[] {
  const row = weights.rows[Math.min(monthsAfter, weights.rows.length - 1)];
  if (!row) throw new Error('weights.json has no rows');
  return row;
}

const vectors = emptyVectors();

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Points by seat, of which only the differences mean something; exact where the game is over.
 * Needs no hidden card.
 */
export function outlook(rules: Rules, state: ReadonlyState): Triple<number> {
  if (state.step.kind === 'over') {
    return SEATS.map((seat) => scoreOf(rules, state, seat).total) as Triple<number>;
  }
  const row = weightsFor(rules.scenario.months - state.month);
  featuresInto(vectors, rules, state);
  return [product(vectors[0], row), product(vectors[1], row), product(vectors[2], row)];
}
