import { describe, expect, it } from 'vitest';
import type { MatchRecord } from '../../src/game/record.ts';
import { continueFrom, type Spread, type WhatIf } from '../../src/review/whatIf.ts';
import { playBots, randomly } from '../support/botGame.ts';
import { A, B, gateOf, T } from '../support/names.ts';

const { rules, record, state } = playBots([randomly, randomly, randomly], 'what if');
const LAST = record.actions.length;

function run(
  options: Partial<WhatIf>,
  of: MatchRecord = record,
): { spread: Spread; endings: string[] } {
  const whatIf: WhatIf = { ply: LAST - 6, games: 6, seed: 'a', cards: 'drawn', ...options };
  const continuing = continueFrom(rules, of, whatIf);
  if (!continuing.ok) throw new Error(continuing.problem.code);
  const endings: string[] = [];
  for (;;) {
    const { value, done } = continuing.games.next();
    if (done) return { spread: value, endings };
    endings.push(JSON.stringify(value.ending));
    expect(value.spread.games).toBe(endings.length);
  }
}

describe('a what-if', { timeout: 60_000 }, () => {
  it('gives the ends one by one, and as many as were asked for', () => {
    const { spread, endings } = run({});
    expect(endings).toHaveLength(6);
    expect(spread.games).toBe(6);
    expect(spread.wins.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1);
    for (const { low, value, high } of spread.wins) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it('is the same for the same seed, and the games of one are not all alike', () => {
    const early = { ply: 12, games: 4 };
    const first = run(early);
    expect(run(early)).toEqual(first);
    expect(run({ ...early, seed: 'b' }).endings).not.toEqual(first.endings);
    expect(new Set(first.endings).size).toBeGreaterThan(1);
  });

  it('from the end of a game is its own end', () => {
    const { endings } = run({ ply: LAST, games: 2, cards: 'dealt' });
    expect(new Set(endings).size).toBe(1);
    expect(JSON.parse(endings[0] ?? '').winner).toBe(
      run({ ply: LAST, games: 1 }).spread.wins.findIndex(({ value }) => value === 1),
    );
    expect(state.step.kind).toBe('over');
  });

  it('with a change meets the same chances as without', () => {
    const points = 10 * rules.numbers.coins.cashPerPoint;
    const coins = state.companies[B].cash + points;
    const options = { ply: LAST, games: 1 };
    const plain = run(options).spread.scores;
    const rich = run({ ...options, change: { what: 'cash', seat: B, coins } }).spread.scores;
    expect(rich[B].value - plain[B].value).toBe(10);
    expect([rich[A].value, rich[T].value]).toEqual([plain[A].value, plain[T].value]);
  });

  it('holds a gate open by order to the end in every game', () => {
    const change = { what: 'gate', gate: gateOf('pay B→A'), status: 'ordered' } as const;
    const { endings } = run({ ply: 10, games: 3, change, cards: 'dealt' });
    expect(endings).toHaveLength(3);
    expect(endings).not.toEqual(run({ ply: 10, games: 3, cards: 'dealt' }).endings);
  });

  it('can be shared out: the parts together are the whole', () => {
    const whole = run({ ply: 20, games: 5 }).endings;
    const parts = [
      ...run({ ply: 20, games: 2 }).endings,
      ...run({ ply: 20, games: 3, first: 2 }).endings,
    ];
    expect(parts).toEqual(whole);
  });

  it('is refused for a bad record or change', () => {
    const options: WhatIf = { ply: 0, games: 1, seed: 'a', cards: 'drawn' };
    const bad = { ...record, actions: [{ seat: A, action: 'fly' }] };
    expect(continueFrom(rules, bad, options)).toMatchObject({
      ok: false,
      problem: { code: 'unknownAction', ply: 0 },
    });
    const change = { what: 'cash', seat: A, coins: -5 } as const;
    expect(continueFrom(rules, record, { ...options, change })).toEqual({
      ok: false,
      problem: { code: 'cashOutOfRange' },
    });
  });
});
