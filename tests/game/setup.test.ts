import { describe, expect, it } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { GATES } from '../../src/game/gates.ts';
import { dealSeeded, setup } from '../../src/game/setup.ts';
import { sharesForSale } from '../../src/game/state.ts';
import { gateOf } from '../support/names.ts';
import { testGame } from '../support/testGame.ts';

const rules = standardRules();
const SEEDS = Array.from({ length: 400 }, (_, i) => `setup-${i}`);

describe('1 set-up', () => {
  it('1 gives each company its levels, cash and market value', () => {
    const game = testGame();
    expect(game.each((c) => c.levels)).toEqual([
      { feed: 1, ads: 3, mini: 1, market: 3, wallet: 5 },
      { feed: 5, ads: 1, mini: 2, market: 2, wallet: 3 },
      { feed: 5, ads: 3, mini: 1, market: 2, wallet: 2 },
    ]);
    expect(game.each((c) => c.cash)).toEqual([10, 8, 12]);
    // The one number that is tuned most; the scenario has it.
    const { companies } = rules.scenario;
    expect(game.each((c) => c.marketValue)).toEqual(companies.map((c) => c.marketValue));
    expect(game.each((c) => c.standing)).toEqual([0, 0, 0]);
    expect(game.each((c) => c.remainder)).toEqual([0, 0, 0]);
  });

  it('1 blocks every gate but Ads B→A and Mini T→A', () => {
    const { gates } = testGame().state;
    const open = GATES.filter((g) => gates[g.id] !== 'blocked').map((g) => g.id);
    expect(open).toEqual([gateOf('mini T→A'), gateOf('ads B→A')]);
    expect(open.map((id) => gates[id])).toEqual(['open', 'open']);
  });

  it("1 fills both slots of T's garden with A's programs", () => {
    const game = testGame();
    expect(game.each((c) => c.miniPrograms)).toEqual([
      [0, 2, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(game.refusal('miniProgram:1')).toBe('noFreeSlot');
    expect(game.with({ T: { levels: { mini: 3 } } }).refusal('miniProgram:1')).toBeUndefined();
  });

  it('1 gives T one share of each independent and leaves two of each for sale', () => {
    const game = testGame();
    expect(game.each((c) => c.stakes)).toEqual([
      [0, 0, 0],
      [1, 1, 1],
      [0, 0, 0],
    ]);
    for (const i of [0, 1, 2] as const) expect(sharesForSale(game.state, i, 3)).toBe(2);
  });

  it('1 has six months of three rounds: eighteen actions for each company', () => {
    expect(rules.scenario.months * rules.numbers.roundsPerMonth).toBe(18);
  });

  it('1 fixes the cards of months 1 and 6 and draws the others without replacement', () => {
    for (const seed of SEEDS) {
      const { schedule, secret } = dealSeeded(rules, seed);
      const edicts = [...schedule.edicts, ...(secret?.edicts ?? [])];
      const headlines = [...schedule.headlines, ...(secret?.headlines ?? [])];
      expect([edicts.length, headlines.length]).toEqual([6, 6]);
      expect([edicts[0], edicts[5]]).toEqual(['rectifyLinks', 'sixMonthDeadline']);
      expect(new Set(edicts).size).toBe(6);
      expect(new Set(headlines).size).toBe(6);
    }
  });

  it('1 lets each of the 12 other edicts and 12 headlines come in any drawn month', () => {
    const seen = new Set<string>();
    for (const seed of SEEDS) {
      const { schedule, secret } = dealSeeded(rules, seed);
      const edicts = [...schedule.edicts, ...(secret?.edicts ?? [])];
      const headlines = [...schedule.headlines, ...(secret?.headlines ?? [])];
      for (const [i, id] of edicts.entries()) if (i > 0 && i < 5) seen.add(`${i} ${id}`);
      for (const [i, id] of headlines.entries()) seen.add(`${i} ${id}`);
    }
    expect(seen.size).toBe(4 * 12 + 6 * 12);
  });

  it('1 shows the cards of this month and the next, and hides the later ones', () => {
    const state = setup(rules, 'face-up');
    expect(state.schedule.edicts).toHaveLength(2);
    expect(state.schedule.headlines).toHaveLength(2);
    expect(state.secret?.edicts).toHaveLength(4);
    expect(state.secret?.headlines).toHaveLength(4);
  });

  it('1 draws the first order among ATB, TBA and BAT, about equally often', () => {
    const counts: Record<string, number> = {};
    for (const seed of SEEDS) {
      const key = dealSeeded(rules, seed).order.join('');
      counts[key] = (counts[key] ?? 0) + 1;
    }
    expect(Object.keys(counts).sort()).toEqual(['012', '120', '201']);
    // 400 draws, expected 133 each with a standard deviation of 9.4: 4.5 of these either way.
    for (const n of Object.values(counts)) expect(Math.abs(n - 133)).toBeLessThan(43);
  });

  it('1 deals the same for the same seed and otherwise for another', () => {
    expect(setup(rules, 'x')).toEqual(setup(rules, 'x'));
    const texts = new Set(SEEDS.map((seed) => JSON.stringify(dealSeeded(rules, seed))));
    expect(texts.size).toBe(SEEDS.length);
  });

  it('2.1 begins by asking all three to answer the first edict in turn order', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const state = setup(rules, seed);
      expect(state.step).toEqual({ kind: 'answers', queue: [...state.order] });
      expect(state.named).toEqual([...state.order]);
    }
  });
});
