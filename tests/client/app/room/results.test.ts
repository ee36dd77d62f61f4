import { describe, expect, it } from 'vitest';
import {
  companyResults,
  companySummaries,
  compareArms,
  countedTables,
  monthSpreads,
} from '../../../../src/client/app/room/results.ts';
import { boardTable, company } from '../../../support/roomParts.ts';

const tables = [
  boardTable(1, { stage: 'over', scores: [10, 30, 20], open: [1, 2, 3] }),
  boardTable(2, { stage: 'over', scores: [14, 50, 20], open: [8, 8, 8], arm: 1 }),
  boardTable(3, { stage: 'over', scores: [14, 40, 26], open: [0, 1, 0] }),
];

describe('results', () => {
  it('count only tables that have played', () => {
    const all = [boardTable(2, { stage: 'closed' }), boardTable(1, { plies: 0 }), boardTable(3)];
    expect(countedTables(all).map(({ table }) => table)).toEqual([2, 3]);
  });

  it('rank a company across the tables, equals sharing a place', () => {
    const ranked = companyResults(tables, 0);
    expect(ranked.map(({ table, place }) => [table, place])).toEqual([
      [2, 1],
      [3, 1],
      [1, 3],
    ]);
  });

  it('say who played', () => {
    const seats = boardTable(1).seats;
    const [played] = companyResults(
      [boardTable(1, { seats: [company(['student2']), seats[1], seats[2]] })],
      0,
    );
    expect(played?.students).toEqual(['student2']);
  });

  it('order the companies by their middle result', () => {
    expect(companySummaries(tables)).toEqual([
      { seat: 1, median: 40, low: 30, high: 50 },
      { seat: 2, median: 20, low: 20, high: 26 },
      { seat: 0, median: 14, low: 10, high: 14 },
    ]);
  });

  it('gather where the tables stood, those that have come so far', () => {
    const end = (value: number, open: number) => ({
      values: [value, value + 1, value + 2] as [number, number, number],
      open,
      defied: 0,
    });
    const spreads = monthSpreads([
      boardTable(1, { history: [end(5, 4), end(9, 6)] }),
      boardTable(2, { history: [end(6, 3)] }),
    ]);
    expect(spreads.map(({ month, values, open }) => [month, values[0], open])).toEqual([
      [1, [5, 6], [4, 3]],
      [2, [9], [6]],
    ]);
  });
});

describe('an experiment', () => {
  it('compares finished tables of both arms', () => {
    const arm = (of: 0 | 1, ...open: number[]) =>
      open.map((n, i) => boardTable(i + 1, { stage: 'over', arm: of, open: [n, 0, 0] }));
    const playing = boardTable(9, { arm: 1, open: [8, 8, 8] });
    const [open] = compareArms([...arm(0, 2, 4, 3), ...arm(1, 6, 8, 7), playing]);
    expect(open).toMatchObject({ outcome: 'open', n: [3, 3], means: [3, 7] });
    expect(open?.effect?.difference).toBe(4);
    expect(open?.effect?.low).toBeGreaterThan(0);
  });

  it('does not give an interval for too few tables', () => {
    for (const { effect } of compareArms(tables)) expect(effect).toBeUndefined();
  });
});
