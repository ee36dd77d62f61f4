/** Sums for a small line chart. */

/** Round numbers from at or below `low` to at or above `high`, four to seven of them. */
export function niceTicks(low: number, high: number): number[] {
  const span = Math.max(1, high - low);
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((k) => Math.max(1, k * power)).find((s) => span / s <= 6) ?? span;
  const first = Math.floor(low / step) * step;
  const ticks = [first];
  for (let tick = first; tick < high; tick += step) ticks.push(tick + step);
  return ticks;
}

/** Moves positions apart to at least `gap`, keeping their order, the highest staying put. */
export function spread(positions: readonly number[], gap: number): number[] {
  const order = positions
    .map((_, i) => i)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const moved = [...positions];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    last = Math.max(moved[i] ?? 0, last + gap);
    moved[i] = last;
  }
  return moved;
}
