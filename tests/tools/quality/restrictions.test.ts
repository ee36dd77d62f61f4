import { describe, expect, it } from 'vitest';
import { standardRules } from '../../../src/content/scenarios.ts';
import type { Offer } from '../../../src/game/actions.ts';
import { ALL_ACTIONS, actionKey } from '../../../src/game/actions.ts';
import { allowsFor, type Restriction } from '../../../src/tools/quality/restrictions.ts';
import { A, T } from '../../support/names.ts';
import { TestGame } from '../../support/testGame.ts';

/** The keys of Alibaba's actions that a handicap leaves out, in a position where it is to move. */
function leftOut(restriction: Restriction, game = new TestGame(standardRules())): string[] {
  const allows = allowsFor(restriction, A);
  return ALL_ACTIONS[A].filter((a) => !allows(a, game.state)).map(actionKey);
}

const families = (keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => key.split(':')[0] ?? '')),
];

it.each([
  ['blocking', ['block']],
  ['campaigns', ['campaign']],
  ['miniPrograms', ['miniProgram']],
  ['treaties', ['offer', 'acceptTreaty']],
  ['builds', ['build']],
  ['stakes', ['stake']],
  ['alwaysDefy', ['comply', 'complyAll']],
  ['alwaysComply', ['defy', 'decline']],
] as const)('%s leaves out %j', (restriction, types) => {
  expect(families(leftOut(restriction))).toEqual(types);
});

it('payments play is red packets and wallets', () => {
  expect(leftOut('payments')).toEqual(['build:wallet', 'redPackets']);
});

describe('a bot that never opens of its own will', () => {
  it('only offers to buy', () => {
    const out = leftOut('opening');
    expect(families(out)).toEqual(['open', 'offer']);
    expect(out.filter((key) => key.startsWith('offer:buy'))).toEqual([]);
    expect(out.filter((key) => /^offer:(swap|sell)/.test(key))).toHaveLength(40);
  });

  it.each([
    ['buy', false],
    ['sell', true],
  ] as const)('answers to %s: may accept is %s', (deal, may) => {
    const offer: Offer =
      deal === 'buy'
        ? { type: 'offer', deal, to: A, yours: 'links' }
        : { type: 'offer', deal, to: A, mine: 'links' };
    const game = new TestGame(standardRules()).with({
      step: { kind: 'treaty', round: 1, turn: T, offer },
    });
    expect(allowsFor('opening', A)({ type: 'acceptTreaty' }, game.state)).toBe(may);
  });
});

describe('a bot that opens everything', () => {
  it('does nothing but open while it has a blocked gate', () => {
    expect(families(leftOut('openEverything'))).not.toContain('open');
    expect(families(leftOut('openEverything'))).toContain('build');
  });

  it('then does anything but shut and defy', () => {
    const open = new TestGame(standardRules()).with({ allGates: 'open' });
    expect(families(leftOut('openEverything', open))).toEqual(['block', 'defy', 'decline']);
  });
});
