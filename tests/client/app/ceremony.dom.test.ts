import { expect, it } from 'vitest';
import { actAt } from '../../../src/client/pages/score/ceremony.ts';

it('lets the third begin and the first end, each counting source after source', () => {
  const at = (time: number) => [0, 1, 2].map((rank) => actAt(time, rank, 3));
  expect(at(0).map((a) => a.begun)).toEqual([false, false, true]);
  for (let time = 0; time < 10_000; time += 100) {
    const acts = at(time);
    for (const { counted } of acts) {
      expect([...counted].sort((a, b) => b - a)).toEqual([...counted]);
    }
    const [first, second, third] = acts;
    if (first?.begun) expect(second?.done).toBe(true);
    if (second?.begun) expect(third?.done).toBe(true);
  }
  expect(at(Number.POSITIVE_INFINITY).every((a) => a.done && a.counted.every((c) => c === 1))).toBe(
    true,
  );
});
