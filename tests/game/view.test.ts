import { describe, expect, it } from 'vitest';
import { standardRules } from '../../src/content/scenarios.ts';
import { forecastOf, previewOf } from '../../src/game/forecast.ts';
import { setup } from '../../src/game/setup.ts';
import { viewOf } from '../../src/game/view.ts';
import { lines } from '../support/accounts.ts';
import { testGame } from '../support/testGame.ts';

describe('1 what a player may see', () => {
  it('1 is everything but the face-down cards', () => {
    const state = setup(standardRules(), 'view');
    const { secret, ...open } = state;
    expect(secret?.edicts).toHaveLength(4);
    expect(viewOf(state)).toEqual(open);
    expect('secret' in viewOf(state)).toBe(false);
  });

  it('1 is a copy: the state keeps its secret and takes no change from it', () => {
    const state = setup(standardRules(), 'copy');
    const view = viewOf(state);
    view.companies[0].cash = 999;
    expect(state.companies[0].cash).not.toBe(999);
    expect(state.secret).toBeDefined();
  });

  it('1 shows next month’s cards from the start of a month, not the month after', () => {
    const game = testGame().with({ nextEdict: 'screenTime' });
    game.state.secret = { edicts: ['hearing', 'inspection'], headlines: ['sale618', 'singlesDay'] };
    expect(JSON.stringify(viewOf(game.state))).not.toContain('hearing');
    game.endMonth();
    expect(viewOf(game.state).schedule.edicts).toEqual(['rectifyLinks', 'screenTime', 'hearing']);
    expect(JSON.stringify(viewOf(game.state))).not.toContain('inspection');
  });
});

describe('previews of the market day', () => {
  it('forecast the month as it stands', () => {
    const game = testGame();
    const [a = 0, t = 0, b = 0] = game.each((c) => c.marketValue);
    const forecast = forecastOf(game.rules, game.state);
    expect(forecast.account).toEqual(game.market());
    // Worked in market/start.test.ts: income 12, 19, 14 and 4, 5, 5 points.
    expect(forecast.companies.map((c) => [c.income, c.cash, c.marketValue])).toEqual([
      [12, 22, a + 4],
      [19, 27, t + 5],
      [14, 26, b + 5],
    ]);
  });

  it('show what an action changes for all three', () => {
    // A's campaign in B's feed for 6: idle 10, A 5, B 2, independents 3; W = 20, 1 each.
    // B idle 14 → 10, own front 3 → 2; A front +5.
    const game = testGame();
    const { before, after, change } = previewOf(game.rules, game.state, {
      type: 'campaign',
      feed: 2,
    });
    expect(change.map((c) => c.orders)).toEqual([5, 0, -1]);
    expect(lines(after.account).idle).toEqual([1, 4, 10]);
    // A: orders 20, ad coins 33/5 = 6, payments 15: income 10+6+3 = 19, +7; B: 4 orders,
    // exposures 14, ad coins 8, payments 4: 2+8+0 = 10, −4, and A's 6 coins at once.
    expect(change.map((c) => c.income)).toEqual([7, 0, -4]);
    expect(change.map((c) => c.cash)).toEqual([7 - 6, 0, -4 + 6]);
    expect(after.companies[0].cash - before.companies[0].cash).toBe(1);
  });

  it('suppose that an offer is accepted', () => {
    const game = testGame();
    const { change } = previewOf(game.rules, game.state, {
      type: 'offer',
      deal: 'buy',
      to: 1,
      yours: 'links',
    });
    expect(change[1].standing).toBe(1);
    expect(change[0].cash - change[0].income).toBe(-6);
    expect(change[1].cash - change[1].income).toBe(6);
    expect(game.state.step.kind).toBe('action');
  });

  it('work for the last action of a month, an answer and a treaty', () => {
    const last = testGame().turnOf('B', 3);
    expect(previewOf(last.rules, last.state, { type: 'raiseCash' }).change[2].cash).toBe(6);
    const asked = testGame().turnUp();
    expect(previewOf(asked.rules, asked.state, { type: 'defy' }).change[0].standing).toBe(-1);
    const offered = testGame().play('offer:swap:1:pay:pay');
    const { change } = previewOf(offered.rules, offered.state, { type: 'acceptTreaty' });
    expect(change.map((c) => c.standing)).toEqual([1, 1, 0]);
  });

  it('throw for an action that is not legal, as a bug of the caller', () => {
    const game = testGame();
    expect(() => previewOf(game.rules, game.state, { type: 'defy' })).toThrow(/Not legal/);
  });
});
