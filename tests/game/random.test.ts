import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../src/game/random.ts';

describe('seeded randomness', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: string) => {
      const random = seededRandom(seed);
      return Array.from({ length: 50 }, () => random.below(1000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('stays in range and uses the whole of it about evenly', () => {
    const random = seededRandom('even');
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) {
      const n = random.below(7);
      counts[n] = (counts[n] ?? 0) + 1;
    }
    expect(counts).toHaveLength(7);
    // Expected 10,000 each, standard deviation 93: five of these either way.
    for (const n of counts) expect(Math.abs(n - 10_000)).toBeLessThan(465);
    expect(random.below(1)).toBe(0);
  });

  it('shuffles a copy, every permutation about equally often', () => {
    const random = seededRandom('shuffle');
    const items = [1, 2, 3, 4];
    const counts = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const key = shuffled(items, random).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(items).toEqual([1, 2, 3, 4]);
    expect(counts.size).toBe(24);
    // Expected 1,000 each, standard deviation 31: five of these either way.
    for (const n of counts.values()) expect(Math.abs(n - 1000)).toBeLessThan(155);
  });
});
