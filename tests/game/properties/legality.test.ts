import { describe, it } from 'vitest';
import { ALL_ACTIONS, actionKey } from '../../../src/game/actions.ts';
import { decide } from '../../../src/game/apply.ts';
import { explainRefusal, legalActions, refusal } from '../../../src/game/legal.ts';
import { SEATS } from '../../../src/game/seats.ts';
import { cloneState } from '../../../src/game/state.ts';
import { viewOf } from '../../../src/game/view.ts';
import { legalOracle } from '../../support/legalOracle.ts';
import { type Decision, GAMES, playMany } from '../../support/randomGame.ts';

const text = (keys: readonly string[]) => [...keys].sort().join(' ');

describe('legal actions in random games', { timeout: 600_000 }, () => {
  it('3 and 5 are what a second reading of the rulebook lists', () => {
    playMany(GAMES, 'oracle', ({ state, legal }) => {
      const listed = text(legal.map(actionKey));
      const expected = text(legalOracle(state));
      if (listed !== expected) throw new Error(`Listed ${listed}\nrulebook ${expected}`);
    });
  });

  it('are never empty, never listed twice, and the same on a view', () => {
    playMany(GAMES, 'listed', ({ rules, state, legal }) => {
      if (legal.length === 0) throw new Error('No legal action');
      const keys = legal.map(actionKey);
      if (new Set(keys).size !== keys.length) throw new Error('Listed twice');
      const seen = legalActions(rules, viewOf(state)).map(actionKey);
      if (seen.join() !== keys.join()) throw new Error('Not the same on a view');
    });
  });

  it('all apply; everything else is refused, throws and changes nothing', () => {
    playMany(GAMES, 'refused', (decision) => {
      if (decision.random.below(300) === 0) tryEverything(decision);
    });
  });
});

function tryEverything({ rules, state, seat, legal }: Decision): void {
  const listed = new Set(legal.map(actionKey));
  for (const action of legal) {
    const next = cloneState(state);
    decide(rules, next, action);
    if (JSON.stringify(next) === JSON.stringify(state)) throw new Error('It changed nothing');
  }
  const before = JSON.stringify(state);
  const target = cloneState(state);
  for (const owner of SEATS) {
    for (const action of ALL_ACTIONS[owner]) {
      const key = actionKey(action);
      const allowed = owner === seat && listed.has(key);
      const refused = refusal(rules, state, owner, action) !== undefined;
      if (refused === allowed) throw new Error(`${owner} ${key}: refused ${refused}`);
      const explained = explainRefusal(rules, state, owner, action) !== undefined;
      if (explained !== refused) throw new Error(`${owner} ${key}: not explained`);
      // `decide` is for whoever decides now, whoever's table the action comes from.
      if (listed.has(key)) continue;
      const message = messageOf(() => decide(rules, target, action));
      if (!message.startsWith('Not legal')) throw new Error(`${owner} ${key}: ${message}`);
      if (JSON.stringify(target) !== before) throw new Error(`${key} changed the state`);
    }
  }
}

function messageOf(action: () => void): string {
  try {
    action();
    return 'did not throw';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
