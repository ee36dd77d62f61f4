/** Reasons in words: every number that belongs in the sentence, and no other. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Bot } from '../../../src/bots/levels.ts';
import type { Expectation, Reason } from '../../../src/bots/reason.ts';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { TableContext } from '../../../src/client/panels/table-context.ts';
import { LogTab } from '../../../src/client/panels/tabs/LogTab.tsx';
import { createTableUi } from '../../../src/client/panels/ui.ts';
import { briefReason, reasonText } from '../../../src/client/panels/words/reasons.ts';
import { actionKey } from '../../../src/game/actions.ts';
import { SEATS, type Seat } from '../../../src/game/seats.ts';
import { viewOf } from '../../../src/game/view.ts';
import { LOCALES } from '../../../src/i18n/index.ts';
import { BOTS, decision, somePosition } from '../../support/botGame.ts';
import { type FakeTable, fakeTable } from '../../support/fakeTable.ts';
import { testGame } from '../../support/testGame.ts';

afterEach(() => setLocale('en'));

const DECISIONS = 300;

/** A table whose opponents are bots of one kind. */
function tableOf({ level, persona }: Bot, viewer: Seat): FakeTable {
  const table = fakeTable(testGame(), viewer);
  for (const seat of SEATS) Object.assign(table.seats[seat], { player: level, persona });
  return table;
}

/** The numbers said, with their signs; those of treaty prices, in coins without a sign, left out. */
function numbersIn(text: string): number[] {
  const signed = text.matchAll(/(?<![\d])([+−]\d+|\b0\b)/g);
  return [...signed].map(([n]) => Number(n.replace('−', '-')));
}

/** What the sentence of a reason must say, in any order. */
function numbersOf({ kind, chosen, next }: Reason): number[] {
  const gains = (e: Expectation): number[] =>
    [e.orders, e.cash, e.marketValue].filter((n) => n !== 0);
  if (!next) return [];
  const same = JSON.stringify(gains(chosen)) === JSON.stringify(gains(next)) && equal(chosen, next);
  const days = same ? gains(chosen) : [...gains(chosen), ...gains(next)];
  if (kind === 'day') return days;
  const leads =
    kind === 'lead' && chosen.lead === next.lead ? [chosen.lead] : [chosen.lead, next.lead];
  return [...leads, ...days];
}

const equal = (a: Expectation, b: Expectation): boolean =>
  a.orders === b.orders && a.cash === b.cash && a.marketValue === b.marketValue;

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe.each(LOCALES)('in %s', (locale) => {
  it('a reason says its own numbers and no other', { timeout: 60_000 }, () => {
    setLocale(locale);
    for (let i = 0; i < DECISIONS; i++) {
      const { rules, state, seat } = somePosition(`worded ${i}`);
      const who = BOTS[i % BOTS.length] ?? { level: 'steward', persona: 'plain' };
      const { reason } = decision(rules, viewOf(state), who, `${i}`, 3);
      const table = tableOf(who, ((seat + 1) % 3) as Seat);
      const said = reasonText(table, seat, reason);
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
      expect(sorted(numbersIn(said)), said).toEqual(sorted(numbersOf(reason)));
      const brief = briefReason(table, seat, reason);
      expect(brief).not.toMatch(/[{}]|undefined|NaN/);
      expect(brief.length).toBeLessThan(130);
    }
  });
});

describe('the log', () => {
  it('tells why below each decision of an opponent that has a reason, once', () => {
    const table = fakeTable(testGame());
    const seat: Seat = 1;
    table.play('open:1:links');
    const { action, reason } = decision(
      table.rules,
      table.state.value,
      { level: 'steward', persona: 'plain' },
      'log',
    );
    Object.assign(table, { reasons: signal(new Map([[1, reason]])) });
    table.play(actionKey(action));
    const host = document.createElement('div');
    document.body.append(host);
    render(
      <TableContext.Provider value={{ table, ui: createTableUi() }}>
        <LogTab />
      </TableContext.Provider>,
      host,
    );
    const whys = [...host.querySelectorAll('details')];
    expect(whys).toHaveLength(1);
    expect(whys[0]?.querySelector('summary')?.textContent).toBe('Why?');
    expect(whys[0]?.querySelector('p')?.textContent).toBe(reasonText(table, seat, reason));
    host.remove();
  });
});
