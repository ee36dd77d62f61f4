/** Every number of a reason is worked out again, by the second market day of tests/support. */
import { describe, expect, it } from 'vitest';
import { outlook } from '../../src/bots/outlook.ts';
import type { Expectation, Reason } from '../../src/bots/reason.ts';
import { actionKey } from '../../src/game/actions.ts';
import { decide } from '../../src/game/apply.ts';
import { legalActions } from '../../src/game/legal.ts';
import type { Rules } from '../../src/game/rules.ts';
import type { Seat } from '../../src/game/seats.ts';
import { cloneState, type GameState } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import { BOTS, decision, replays, somePosition } from '../support/botGame.ts';
import { marketOracle } from '../support/marketOracle.ts';

const DECISIONS = 400;

/** Orders, coins and market value after the coming market day if nothing else happened. */
function dayOf(state: GameState, seat: Seat): { orders: number; cash: number; value: number } {
  const [, orders = 0, , , , , income = 0, points = 0] = marketOracle(state).companies[seat] ?? [];
  const { cash, marketValue } = state.companies[seat];
  return { orders, cash: cash + income, value: marketValue + points };
}

/** What a company may expect of an action, an offer being accepted. */
function expected(
  rules: Rules,
  state: GameState,
  seat: Seat,
  { action }: Expectation,
): Expectation {
  const next = cloneState(state);
  decide(rules, next, action);
  if (action.type === 'offer') decide(rules, next, { type: 'acceptTreaty' });
  const before = dayOf(state, seat);
  const after = dayOf(next, seat);
  const scores = outlook(rules, next);
  const best = Math.max(...scores.filter((_, s) => s !== seat));
  return {
    action,
    orders: after.orders - before.orders,
    cash: after.cash - before.cash,
    marketValue: after.value - before.value,
    lead: Math.round(scores[seat] - best) || 0,
  };
}

function kindOf(chosen: Expectation, next: Expectation | undefined): Reason['kind'] {
  if (!next) return 'only';
  const value = chosen.marketValue - next.marketValue;
  const rest = chosen.cash + chosen.orders - (next.cash + next.orders);
  if (value > 0 || (value === 0 && rest > 0)) return 'day';
  return chosen.lead >= next.lead ? 'lead' : 'taste';
}

describe('reasons', { timeout: 60_000 }, () => {
  const kinds = new Map<Reason['kind'], number>();

  it('say what the rules and the outlook say', () => {
    for (let i = 0; i < DECISIONS; i++) {
      const { rules, state, seat, record } = somePosition(`reason ${i}`);
      const who = BOTS[i % BOTS.length] ?? { level: 'steward', persona: 'plain' };
      const { action, reason } = decision(rules, viewOf(state), who, `${i}`, 4);
      const said = replays(`${who.level} ${who.persona}: ${JSON.stringify(reason)}`, [record]);
      const chosen = expected(rules, state, seat, reason.chosen);
      const next = reason.next && expected(rules, state, seat, reason.next);
      expect(reason.chosen, said).toEqual(chosen);
      expect(reason.next, said).toEqual(next);
      expect(reason.kind, said).toBe(kindOf(chosen, next));
      expect(actionKey(reason.chosen.action), said).toBe(actionKey(action));
      const keys = legalActions(rules, state).map(actionKey);
      if (reason.next) {
        expect(keys).toContain(actionKey(reason.next.action));
        expect(actionKey(reason.next.action)).not.toBe(actionKey(action));
      }
      if (keys.length > 1 && who.level === 'steward') expect(reason.next, said).toBeDefined();
      kinds.set(reason.kind, (kinds.get(reason.kind) ?? 0) + 1);
    }
  });

  it('are of every kind', () => {
    for (const kind of ['day', 'lead', 'taste'] as const) {
      expect(kinds.get(kind), kind).toBeGreaterThan(DECISIONS / 40);
    }
  });
});
