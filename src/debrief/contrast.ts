/** Two tables of a class that are worth setting side by side. */
import { comparable, type TableFacts } from './facts.ts';
import { opennessOf } from './openness.ts';

export interface Contrast {
  open: TableFacts;
  shut: TableFacts;
}

/**
 * Of the tables that can be compared, the one with most gates open on its mean market day and the one
 * with fewest; at equal openness the lower number. Undefined with fewer than two, or all alike.
 */
export function contrastOf(tables: readonly TableFacts[]): Contrast | undefined {
  const sorted = [...comparable(tables)].sort(
    (a, b) => opennessOf(b) - opennessOf(a) || a.game.table - b.game.table,
  );
  const [open] = sorted;
  const least = sorted.at(-1);
  if (!open || !least || opennessOf(open) === opennessOf(least)) return undefined;
  const shut = sorted.find((table) => opennessOf(table) === opennessOf(least));
  return shut && { open, shut };
}
