/** How far two reviews of one game agree. Pure arithmetic, tested by itself. */
import { GIVEN_AWAY } from '../../../review/grades.ts';
import type { GameReview } from '../../../review/review.ts';
import { swingOf } from '../../../review/turningPoints.ts';

export interface Count {
  agreed: number;
  of: number;
}

/** Labels that are the same in both, of the decisions where there was something to choose. */
export function labelsAgreed(a: GameReview, b: GameReview): Count {
  const free = a.decisions.filter(({ label }) => label !== 'forced');
  const agreed = free.filter(({ ply, label }) => b.decisions[ply]?.label === label);
  return { agreed: agreed.length, of: free.length };
}

/**
 * Turning points that a deeper review confirms: it finds too that the decision gave away enough to
 * be an inaccuracy at least, or that it was brilliant, whichever the first review said.
 */
export function turningPointsConfirmed(a: GameReview, deeper: GameReview): Count {
  const agreed = a.turningPoints.filter((ply) => {
    const [first, second] = [a.decisions[ply], deeper.decisions[ply]];
    if (!first || !second) return false;
    if ((first.label === 'brilliant') !== (second.label === 'brilliant')) return false;
    return swingOf(second) >= GIVEN_AWAY.inaccuracy;
  });
  return { agreed: agreed.length, of: a.turningPoints.length };
}

/** The stricter count: turning points that are among the deeper review's own three to five too. */
export function turningPointsShared(a: GameReview, deeper: GameReview): Count {
  const agreed = a.turningPoints.filter((ply) => deeper.turningPoints.includes(ply));
  return { agreed: agreed.length, of: a.turningPoints.length };
}

export function shareOf(counts: readonly Count[]): number {
  const sum = (key: keyof Count): number => counts.reduce((total, c) => total + c[key], 0);
  return sum('agreed') / sum('of');
}
