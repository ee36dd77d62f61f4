import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { SEATS, type Seat } from '../../../src/game/seats.ts';
import { drawArms, hasRoomAt, type Seated, seatGuests } from '../../../src/server/rooms/plan.ts';

const guests = (n: number, wish: Seat | null = null) =>
  Array.from({ length: n }, (_, i) => ({ id: `s${i}`, wish }));

function seat(n: number, share: number, seated: readonly Seated[] = [], wish: Seat | null = null) {
  const places = seatGuests(guests(n, wish), seated, share, seededRandom(`${n} ${share}`));
  return [...places].map(([id, place]) => ({ id, ...place }));
}

const sizes = (places: readonly Seated[]): number[] => {
  const tables = new Map<number, number>();
  for (const { table } of places) tables.set(table, (tables.get(table) ?? 0) + 1);
  return [...tables.values()].sort((a, b) => a - b);
};

describe('seating a class', () => {
  it('makes tables of three whose sizes differ by one at most', () => {
    expect(sizes(seat(7, 1))).toEqual([2, 2, 3]);
    expect(sizes(seat(9, 1))).toEqual([3, 3, 3]);
    expect(sizes(seat(1, 1))).toEqual([1]);
    expect(sizes(seat(100, 1))).toEqual([...Array(2).fill(2), ...Array(32).fill(3)]);
  });

  it('lets two or three share a company where that is wanted', () => {
    expect(sizes(seat(12, 2))).toEqual([6, 6]);
    expect(sizes(seat(18, 3))).toEqual([9, 9]);
  });

  it('holds for every class: one seat each, no company twice while one is free, one pen each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(1, 2, 3),
        fc.constantFrom<Seat | null>(null, 0, 1, 2),
        (n, share, wish) => {
          const places = seat(n, share, [], wish);
          expect(places).toHaveLength(n);
          for (const table of new Set(places.map((p) => p.table))) {
            const at = SEATS.map((s) => places.filter((p) => p.table === table && p.seat === s));
            const counts = at.map((people) => people.length);
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
            expect(Math.max(...counts)).toBeLessThanOrEqual(share);
            for (const people of at) {
              expect(people.map(({ place }) => place).sort()).toEqual(people.map((_, i) => i));
            }
          }
          expect(Math.max(...sizes(places)) - Math.min(...sizes(places))).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200, seed: 6 },
    );
  });

  it('gives a wished company to as many as there are tables', () => {
    const places = seat(9, 1, [], 2);
    expect(places.filter(({ seat: at }) => at === 2)).toHaveLength(3);
  });

  it('fills up what was seated by hand first', () => {
    const seated: Seated[] = [{ id: 'x', table: 2, seat: 1, place: 0 }];
    const places = seat(5, 1, seated);
    expect(sizes([...seated, ...places])).toEqual([3, 3]);
    expect(places.some((p) => p.table === 2 && p.seat === 1)).toBe(false);
  });

  it('has room for three at a company', () => {
    const at = (place: number): Seated => ({ id: `${place}`, table: 1, seat: 0, place });
    expect(hasRoomAt([at(0), at(1)], 1, 0)).toBe(true);
    expect(hasRoomAt([at(0), at(1), at(2)], 1, 0)).toBe(false);
    expect(hasRoomAt([at(0), at(1), at(2)], 1, 1)).toBe(true);
  });
});

describe('the arms of an experiment', () => {
  it('are drawn, half and half', () => {
    const arms = drawArms([1, 2, 3, 4, 5], seededRandom('arms'));
    expect([...arms.values()].filter((arm) => arm === 1)).toHaveLength(2);
    expect([...arms.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) =>
      [...drawArms([1, 2, 3, 4, 5], seededRandom(seed))].filter(([, arm]) => arm === 1).join(),
    );
    expect(new Set(others).size).toBeGreaterThan(1);
  });
});
