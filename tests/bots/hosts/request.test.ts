/** A host's answer: legal, in time, from nothing but the view. */
import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/bots/hosts/choose.ts';
import { answerRequest, type BotRequest } from '../../../src/bots/hosts/request.ts';
import { TIME_LIMIT } from '../../../src/bots/levels.ts';
import { standardRules } from '../../../src/content/scenarios.ts';
import { actionByKey, actionKey } from '../../../src/game/actions.ts';
import { BOT_LEVELS, type BotLevel } from '../../../src/game/players.ts';
import { setup } from '../../../src/game/setup.ts';
import { seatToMove } from '../../../src/game/state.ts';
import { viewOf } from '../../../src/game/view.ts';
import { isLegal, somePosition } from '../../support/botGame.ts';
import { testGame } from '../../support/testGame.ts';

const rules = standardRules();

function request(view: BotRequest['view'], level: BotLevel): BotRequest {
  return { scenario: 'standard', view, level, persona: 'plain', seed: 'clock' };
}

/** A clock that goes on by `step` milliseconds each time that it is read. */
function clock(step: number): { now: () => number; read: () => number } {
  let time = 1000;
  return {
    now() {
      time += step;
      return time;
    },
    read: () => time - 1000,
  };
}

describe('an answer', { timeout: 30_000 }, () => {
  it.each(BOT_LEVELS)('of a %s is legal and comes in time on a slow machine', (level) => {
    for (const step of [40, 200, 5000]) {
      for (let i = 0; i < 3; i++) {
        const { state } = somePosition(`request ${i}`);
        const { now, read } = clock(step);
        const { key, reason } = answerRequest(rules, request(viewOf(state), level), now);
        const action = actionByKey(seatToMove(state) ?? 0, key);
        expect(action && isLegal(rules, state, action)).toBe(true);
        expect(actionKey(reason.chosen.action)).toBe(key);
        // Between two looks at the clock nothing can be stopped, and it is read at the start.
        expect(read()).toBeLessThanOrEqual(TIME_LIMIT[level] * 0.9 + 2 * step);
      }
    }
  });

  it('is the best found when the time is over', () => {
    // Only a campaign at ByteDance's wins; it is found long before the time is over.
    const game = testGame()
      .with({
        month: 6,
        order: 'BAT',
        allGates: 'open',
        headline: 'holidayTravel',
        A: { marketValue: 18 },
        T: { cash: 8, levels: { feed: 1, ads: 1, mini: 3, market: 4, wallet: 4 } },
      })
      .turnOf('T', 3);
    for (const step of [100, 1000]) {
      const { now } = clock(step);
      const { key } = answerRequest(rules, request(viewOf(game.state), 'grandmaster'), now);
      expect(key).toBe('campaign:2');
    }
  });

  it('uses more of its time to think longer', () => {
    const { state } = somePosition('request 2');
    let fast = 0;
    let slow = 0;
    const asked = request(viewOf(state), 'grandmaster');
    answerRequest(rules, asked, () => 150 * slow++);
    answerRequest(rules, asked, () => 25 * fast++);
    expect(fast).toBeGreaterThan(4 * slow);
  });

  it('is not given to whoever shows the face-down cards, nor when nobody is to move', () => {
    const state = setup(rules, 'open');
    expect(() => answerRequest(rules, request(state, 'novice'), () => 0)).toThrow('face-down');
    const over = viewOf(state);
    over.step = { kind: 'over' };
    expect(() => answerRequest(rules, request(over, 'novice'), () => 0)).toThrow('Nobody');
  });

  it('is the same through a worker’s door, for built-in scenarios only', () => {
    const asked = request(viewOf(setup(rules, 'door')), 'steward');
    expect(choose(asked)).toEqual(answerRequest(rules, asked, () => 0));
    expect(() => choose({ ...asked, scenario: 'toString' })).toThrow('No scenario toString');
  });
});
