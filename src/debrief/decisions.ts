/** Which of a class's graded decisions are shown to all. */

/** As much of a graded decision as choosing it takes. */
interface Graded {
  label: string;
  seat: number;
  /** Where it was another than the obvious one: how much chance to win it has more. */
  obvious?: { chance: number };
  lost: { chance: number };
}

interface Chosen {
  game: { table: number };
  decision: Graded;
  explanation: { concept: string };
}

/** How many of each kind are shown. */
export const SHOWN = 3;

/** The best first, and no concept twice: a class learns more from three things than from one thrice. */
function firstOfEach<T extends Chosen>(sorted: readonly T[], count: number): T[] {
  const concepts = new Set<string>();
  const chosen: T[] = [];
  for (const one of sorted) {
    if (chosen.length === count) break;
    if (concepts.has(one.explanation.concept)) continue;
    concepts.add(one.explanation.concept);
    chosen.push(one);
  }
  return chosen;
}

/** Brilliant decisions first, then those that beat the obvious one by most. */
export function bestDecisions<T extends Chosen>(found: readonly T[]): T[] {
  const beaten = ({ decision: { obvious } }: T): number => obvious?.chance ?? 0;
  const isHard = ({ decision: { label } }: T): number => Number(label === 'brilliant');
  const sorted = found
    .filter((one) => isHard(one) || (one.decision.label === 'best' && beaten(one) > 0))
    .sort((a, b) => isHard(b) - isHard(a) || beaten(b) - beaten(a) || a.game.table - b.game.table);
  return firstOfEach(sorted, SHOWN);
}

/** Decisions from which most can be learned: those that gave away most, of different concepts. */
export function instructiveDecisions<T extends Chosen>(found: readonly T[]): T[] {
  const dear = found.filter(({ decision: { label } }) => {
    return label === 'blunder' || label === 'mistake';
  });
  const sorted = [...dear].sort(
    (a, b) => b.decision.lost.chance - a.decision.lost.chance || a.game.table - b.game.table,
  );
  return firstOfEach(sorted, SHOWN);
}
