/** Ridge regression by the normal equations: small, exact, without a library. */

export interface Sample {
  features: readonly number[];
  target: number;
}

/** Solves A x = b by elimination with pivoting. Throws where A is singular. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    const chosen = rows[pivot];
    const other = rows[i];
    if (!chosen || !other || at(pivot, i) === 0) throw new Error('The system is singular');
    rows[pivot] = other;
    rows[i] = chosen;
    for (let k = i + 1; k < n; k++) {
      const factor = at(k, i) / at(i, i);
      const row = rows[k];
      if (!row) continue;
      for (let j = i; j <= n; j++) row[j] = at(k, j) - factor * at(i, j);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = at(i, n);
    for (let j = i + 1; j < n; j++) sum -= at(i, j) * (x[j] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}

function product(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, v, i) => sum + v * (b[i] ?? 0), 0);
}

/**
 * Weights w that make w·features closest to the targets; `ridge` pulls them towards `prior`, or
 * towards 0 where there is none.
 */
export function fitWeights(
  samples: readonly Sample[],
  ridge: number,
  prior?: readonly number[],
): number[] {
  const n = samples[0]?.features.length ?? 0;
  const expected = prior ?? new Array<number>(n).fill(0);
  const a = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? ridge : 0)),
  );
  const b = new Array<number>(n).fill(0);
  for (const { features, target } of samples) {
    const rest = target - product(features, expected);
    for (let i = 0; i < n; i++) {
      const fi = features[i] ?? 0;
      b[i] = (b[i] ?? 0) + fi * rest;
      const row = a[i];
      if (!row) continue;
      for (let j = 0; j < n; j++) row[j] = (row[j] ?? 0) + fi * (features[j] ?? 0);
    }
  }
  return solve(a, b).map((w, i) => w + (expected[i] ?? 0));
}

/** Share of the targets' variance that the weights explain. */
export function explained(samples: readonly Sample[], weights: readonly number[]): number {
  let error = 0;
  let total = 0;
  for (const { features, target } of samples) {
    const guess = product(features, weights);
    error += (target - guess) ** 2;
    total += target ** 2;
  }
  return 1 - error / total;
}
