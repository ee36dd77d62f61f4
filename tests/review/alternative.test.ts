import { describe, expect, it } from 'vitest';
import { alternativeOf, isFind } from '../../src/review/alternative.ts';
import type { GradedDecision } from '../../src/review/grading.ts';

const graded = (changes: Partial<GradedDecision>): GradedDecision =>
  ({
    ...{ action: 'mine', best: 'mine', next: 'next', label: 'best' },
    ...{ lost: { chance: 0, marketValue: 0 }, margin: 0.02, marginPoints: 1 },
    ...changes,
  }) as GradedDecision;

const obvious = (chance: number) => ({ action: 'plain', chance, points: 2 });

describe('what a decision is compared with', () => {
  it('is the best found where something else was played', () => {
    const worse = graded({
      best: 'other',
      label: 'mistake',
      lost: { chance: 0.12, marketValue: 3 },
    });
    expect(alternativeOf(worse)).toEqual({ action: 'other', chance: -0.12, points: -3 });
  });

  it('is what was obvious where something better was found', () => {
    const find = graded({ obvious: obvious(0.06) });
    expect(isFind(find)).toBe(true);
    expect(alternativeOf(find)).toEqual(obvious(0.06));
  });

  it('is the next best of a brilliant decision, and of one that was obvious or about as good', () => {
    const next = { action: 'next', chance: 0.02, points: 1 };
    for (const one of [
      graded({ label: 'brilliant', obvious: obvious(0.2) }),
      graded({}),
      graded({ obvious: obvious(0.01) }),
      graded({ obvious: obvious(-0.2) }),
    ]) {
      expect(isFind(one)).toBe(false);
      expect(alternativeOf(one)).toEqual(next);
    }
  });

  it('is nothing where there was nothing to choose', () => {
    const { next: _, ...forced } = graded({ label: 'forced' });
    expect(alternativeOf(forced)).toBeUndefined();
  });
});
