/** Sentences of events, refusals and effects, in both languages. */
import { afterEach, describe, expect, it } from 'vitest';
import { setLocale, tContent } from '../../../src/client/app/i18n.ts';
import { actionPhrase } from '../../../src/client/panels/words/actions.ts';
import { changeLine } from '../../../src/client/panels/words/effects.ts';
import {
  actorOf,
  eventSentence,
  isTold,
  momentSentence,
} from '../../../src/client/panels/words/events.ts';
import { familyReason } from '../../../src/client/panels/words/refusals.ts';
import { ACTION_FAMILIES, ALL_ACTIONS } from '../../../src/game/actions.ts';
import { REFUSALS } from '../../../src/game/legal.ts';
import { LOCALES } from '../../../src/i18n/index.ts';
import { fakeTable } from '../../support/fakeTable.ts';
import { playRandomly } from '../../support/playRandomly.ts';
import { testGame } from '../../support/testGame.ts';

afterEach(() => setLocale('en'));

describe.each(LOCALES)('in %s', (locale) => {
  it('every event of whole games has a sentence without open places', () => {
    setLocale(locale);
    const seen = new Set<string>();
    for (const seed of ['a', 'b', 'c', 'd']) {
      const table = playRandomly(fakeTable(testGame().turnUp()), seed);
      for (const { event } of table.events.value) {
        const said = eventSentence(table, event);
        expect(said).not.toBe('');
        expect(said).not.toMatch(/[{}]|undefined|NaN/);
        seen.add(event.type);
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it('every action has a phrase', () => {
    setLocale(locale);
    const table = fakeTable(testGame());
    for (const action of ALL_ACTIONS[0]) {
      expect(actionPhrase(table, 0, action)).not.toMatch(/[{}]|undefined/);
    }
  });

  it('every refusal has a short reason, alone and for a family', () => {
    setLocale(locale);
    const params = { cost: 1, cash: 2, price: 3, limit: 4, level: 5, until: 6 };
    for (const code of REFUSALS) {
      expect(tContent(`table.why.${code}`, params)).not.toMatch(/[{}]/);
      for (const family of ACTION_FAMILIES) {
        expect(familyReason(family, { code, params })).not.toBe('');
      }
    }
  });
});

describe('a change', () => {
  const none = { orders: 0, payments: 0, income: 0, cash: 0, marketValue: 0, standing: 0 };

  it('is told with signs, the weightiest first', () => {
    expect(changeLine({ ...none, cash: -6, marketValue: 2 })).toBe('value +2 · cash −6');
    expect(changeLine(none)).toBe('no change this month');
  });
});

describe('the log', () => {
  it('does not tell the opening of a gate twice', () => {
    const table = fakeTable(testGame());
    table.play('open:1:links');
    const told = table.events.value.filter((e) => isTold(e.event));
    expect(told.map((e) => e.event.type)).toEqual(['gateOpened']);
  });

  it('puts the answer to a treaty down to the one who answers', () => {
    const table = fakeTable(testGame());
    table.play('offer:swap:1:links:links', 'refuseTreaty');
    const refused = table.events.value.find((e) => e.event.type === 'treatyRefused');
    expect(refused && actorOf(refused.event)).toBe(1);
  });

  it('tells a decision with all that it brought about', () => {
    const table = fakeTable(testGame());
    table.play('offer:swap:1:links:links');
    table.play('acceptTreaty');
    const accepted = table.events.value.find((e) => e.event.type === 'treatyAccepted');
    if (!accepted) throw new Error('Nothing was accepted');
    const said = momentSentence(table, accepted);
    expect(said).toContain('Tencent accepts.');
    expect(said).toContain('By treaty, Alibaba opens Links to Tencent.');
    expect(said).toContain('By treaty, Tencent opens Links to Alibaba.');
  });
});
