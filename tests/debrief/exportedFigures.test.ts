/** What a debrief shows is what a room's CSV files say, added up anew from their text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrastOf } from '../../src/debrief/contrast.ts';
import { comparable, monthsPlayed } from '../../src/debrief/facts.ts';
import { type FlowNode, monthFlows } from '../../src/debrief/flows.ts';
import { fates } from '../../src/debrief/independents.ts';
import { gatesByMonth, opennessAndResult } from '../../src/debrief/openness.ts';
import { answersByCompany, answersByEdict } from '../../src/debrief/regulator.ts';
import { resultsByCompany } from '../../src/debrief/results.ts';
import { SEATS } from '../../src/game/seats.ts';
import {
  average,
  COMPANIES,
  type ExportedRoom,
  exportedRoom,
  sum,
} from '../support/server/exportedRoom.ts';

let exported: ExportedRoom;
let tables: ExportedRoom['tables'];
const rows: ExportedRoom['rows'] = (name) => exported.rows(name);
const where: ExportedRoom['where'] = (name, wanted) => exported.where(name, wanted);
const finished = (): string[] => exported.finished();
const armOf = (table: string): string => where('tables', { table })[0]?.arm ?? '';

beforeAll(async () => {
  const settings = { scenario: 'standard', experiment: 'cheapDefiance' } as const;
  exported = await exportedRoom({ settings, students: 15 });
  tables = exported.tables;
}, 120_000);
afterAll(async () => {
  expect(await exported.close()).toEqual([]);
});

describe('the figures of a debrief', () => {
  it('are of every table, and results are compared among those that were finished', () => {
    expect(tables).toHaveLength(5);
    expect(comparable(tables).map(({ game }) => String(game.table))).toEqual(finished());
    expect(finished()).toHaveLength(4);
  });

  it('have the results of the exported file, with medians and first places', () => {
    for (const { seat, scores, low, high, median, wins } of resultsByCompany(tables)) {
      const own = where('results', { company: COMPANIES[seat], finished: 'true' });
      const expected = own.map(({ score }) => Number(score));
      expect(scores.map(({ score }) => score)).toEqual(expected);
      const sorted = [...expected].sort((a, b) => a - b);
      expect([low, high]).toEqual([sorted[0], sorted.at(-1)]);
      expect(median).toBe(average(sorted.slice(1, 3)));
      expect(wins).toBe(own.filter(({ rank }) => rank === '1').length);
    }
  });

  it('have as many gates open in each month as the exported market days', () => {
    const gates = gatesByMonth(tables, monthsPlayed(tables));
    expect(gates).toHaveLength(6);
    for (const { month, companies, mean, least, most, tables: n } of gates) {
      const days = where('market_days', { month });
      const numbers = [...new Set(days.map(({ table }) => table))];
      const totals = numbers.map((table) =>
        sum(
          days.filter((row) => row.table === table),
          'openGates',
        ),
      );
      expect(n).toBe(numbers.length);
      expect(mean).toBeCloseTo(average(totals), 10);
      expect([least, most]).toEqual([Math.min(...totals), Math.max(...totals)]);
      for (const seat of SEATS) {
        const own = days.filter(({ company }) => company === COMPANIES[seat]);
        expect(companies[seat]).toBeCloseTo(sum(own, 'openGates') / n, 10);
      }
    }
  });

  it('have flows that add up to the exported market days, company by company', () => {
    for (let month = 1; month <= 6; month++) {
      const found = monthFlows(tables, month);
      if (!found) throw new Error(`Nothing in month ${month}`);
      const total = (is: (from: FlowNode, to: FlowNode) => boolean): number =>
        found.flows
          .filter(({ from, to }) => is(from, to))
          .reduce((all, { shoppers }) => all + shoppers, 0);
      for (const seat of SEATS) {
        const days = where('market_days', { month, company: COMPANIES[seat] });
        const shown = (column: string): number => sum(days, column) / found.tables;
        const isAt = (node: FlowNode, kind: FlowNode['kind']): boolean =>
          node.kind === kind && 'seat' in node && node.seat === seat;
        expect(total((_, to) => isAt(to, 'stay'))).toBeCloseTo(shown('idle'), 10);
        expect(total((_, to) => isAt(to, 'programs'))).toBeCloseTo(shown('programs'), 10);
        expect(
          total((_, to) => isAt(to, 'market')) + total((_, to) => isAt(to, 'programs')),
        ).toBeCloseTo(shown('orders'), 10);
        expect(total((_, to) => isAt(to, 'wallet'))).toBeCloseTo(shown('payments'), 10);
        expect(total((from, to) => from.kind === 'programs' && isAt(to, 'wallet'))).toBeCloseTo(
          shown('hosted'),
          10,
        );
      }
    }
  });

  it('have the independents’ visits and shares of the exported file', () => {
    for (const { independent, visits, shares } of fates(tables, 6)) {
      const id = ['pinduoduo', 'meituan', 'kuaishou'][independent] ?? '';
      for (const [i, mean] of visits.entries()) {
        const days = where('independents', { independent: id, month: i + 1 });
        expect(mean).toBeCloseTo(sum(days, 'visits') / days.length, 10);
      }
      const last = tables.map(({ game }) =>
        where('independents', { independent: id, table: game.table }).at(-1),
      );
      for (const seat of SEATS) {
        const held = last.flatMap((row) => (row ? [Number(row[COMPANIES[seat]])] : []));
        expect(shares[seat]).toBeCloseTo(average(held), 10);
      }
    }
  });

  it('have the answers to orders of the exported file, and what defying cost', () => {
    expect(rows('edict_answers').length).toBeGreaterThan(20);
    for (const one of answersByCompany(tables)) {
      const company = COMPANIES[one.seat];
      const own = where('edict_answers', { company });
      for (const answer of ['complied', 'defied', 'declined'] as const) {
        expect(one[answer]).toBe(where('edict_answers', { company, answer }).length);
      }
      expect(one.coins).toBe(sum(own, 'coins'));
      expect(one.standing).toBe(sum(own, 'standing'));
      expect(one.marketValueLost).toBe(sum(own, 'marketValueLost'));
      const defied = finished().filter(
        (table) => where('edict_answers', { company, table, answer: 'defied' }).length > 0,
      );
      const mean = (of: readonly string[]): number =>
        average(of.map((table) => sum(where('results', { company, table }), 'score')));
      expect(one.tables).toEqual({
        defied: defied.length,
        obeyed: finished().length - defied.length,
      });
      // Within each half of the experiment: what a rule did is no cost of defying.
      const told = ['0', '1'].flatMap((arm) => {
        const half = finished().filter((table) => armOf(table) === arm);
        const a = half.filter((table) => defied.includes(table));
        const b = half.filter((table) => !defied.includes(table));
        if (a.length === 0 || b.length === 0) return [];
        return [{ by: mean(a) - mean(b), weight: 1 / (1 / a.length + 1 / b.length) }];
      });
      if (told.length === 0) expect(one.difference).toBeUndefined();
      else {
        const weights = told.reduce((all, { weight }) => all + weight, 0);
        const sums = told.reduce((all, { by, weight }) => all + by * weight, 0);
        expect(one.difference).toBeCloseTo(sums / weights, 10);
      }
    }
    // Decisions say the same as the answers that they were.
    expect(where('edict_answers', { answer: 'defied' }).length).toBe(
      rows('actions').filter(({ action, ply }) => action === 'defy' && ply !== '').length,
    );
    const edicts = answersByEdict(tables);
    expect(edicts.reduce((all, { complied }) => all + complied, 0)).toBe(
      where('edict_answers', { answer: 'complied' }).length,
    );
  });

  it('set openness against results as the exported files do, among tables of the same rules', () => {
    const { points, correlation } = opennessAndResult(tables);
    expect(points).toHaveLength(12);
    const expected = finished().flatMap((table) =>
      COMPANIES.map((company) => {
        const days = where('market_days', { table, company });
        const arm = armOf(table);
        const usual = average(
          where('results', { company, finished: 'true' })
            .filter((row) => armOf(row.table ?? '') === arm)
            .map(({ score }) => Number(score)),
        );
        const score = sum(where('results', { table, company }), 'score');
        const open = sum(days, 'openGates') / days.length;
        return { table, open, ahead: score - usual, group: `${company} ${arm}`, company };
      }),
    );
    for (const { table, seat, open, ahead } of points) {
      const own = expected.find(
        (one) => one.table === String(table) && one.company === COMPANIES[seat],
      );
      expect(open).toBeCloseTo(own?.open ?? Number.NaN, 10);
      expect(ahead).toBeCloseTo(own?.ahead ?? Number.NaN, 10);
    }
    // By the definition of a correlation, of what is left once each company's mean at tables of the
    // same rules is taken off.
    const openOf = (group: string): number =>
      average(expected.filter((one) => one.group === group).map(({ open }) => open));
    const x = expected.map(({ open, group }) => open - openOf(group));
    const y = expected.map(({ ahead }) => ahead);
    const dot = (a: readonly number[], b: readonly number[]): number =>
      a.reduce((all, value, i) => all + value * (b[i] ?? 0), 0);
    expect(correlation?.r).toBeCloseTo(dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y)), 10);
  });

  it('contrast the table with most gates open with the one with fewest', () => {
    const openness = finished().map((table) => {
      const days = where('market_days', { table });
      return { table, open: (3 * sum(days, 'openGates')) / days.length };
    });
    const sorted = openness.sort((a, b) => b.open - a.open);
    const found = contrastOf(tables);
    expect(String(found?.open.game.table)).toBe(sorted[0]?.table);
    expect(String(found?.shut.game.table)).toBe(sorted.at(-1)?.table);
  });
});
