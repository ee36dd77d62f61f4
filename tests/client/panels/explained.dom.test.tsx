/** At the table and in the result, what is named is explained where it stands. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { termWords } from '../../../src/client/app/glossary.ts';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { ScorePage } from '../../../src/client/pages/ScorePage.tsx';
import { TablePage } from '../../../src/client/panels/TablePage.tsx';
import type { TABS } from '../../../src/client/panels/ui.ts';
import type { TermId } from '../../../src/content/glossary.ts';
import { ACTION_FAMILIES } from '../../../src/game/actions.ts';
import { GATE_STATUSES } from '../../../src/game/gates.ts';
import { FIGURES } from '../../../src/game/market.ts';
import { SECTORS } from '../../../src/game/scoring.ts';
import { GATE_KINDS } from '../../../src/game/seats.ts';
import { type FakeTable, fakeTable } from '../../support/fakeTable.ts';
import { playRandomly } from '../../support/playRandomly.ts';
import { testGame } from '../../support/testGame.ts';

const fakeBoard = await vi.hoisted(() => import('../../support/fakeBoard.ts'));
vi.mock('../../../src/client/board/index.ts', () => fakeBoard);

let host: HTMLElement;

beforeEach(() => {
  setLocale('en');
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
});

const termsIn = (selector: string): string[] =>
  [...host.querySelectorAll<HTMLElement>(`${selector} [data-term]`)].map(
    (word) => word.dataset.term ?? '',
  );

/** Every word there is one that the glossary knows. */
function expectKnown(table: FakeTable): void {
  for (const id of termsIn('')) expect(termWords(id as TermId, table.rules), id).toBeDefined();
}

/** Words of a part, the tabs of which are opened one after another. */
function shown(table: FakeTable, tab: (typeof TABS)[number]): string[] {
  act(() => host.querySelector<HTMLElement>(`#tab-${tab}`)?.click());
  expectKnown(table);
  return termsIn('.tab-panel');
}

const played = (): FakeTable => playRandomly(fakeTable(testGame().turnUp()), 'one');

describe('at the table', () => {
  it('every company’s card explains its figures, its gates and who plays it', () => {
    const table = fakeTable(testGame().turnUp());
    act(() => render(<TablePage table={table} onLeave={() => undefined} />, host));
    for (const seat of [0, 1, 2]) {
      const words = termsIn(`.card.seat-${seat}`);
      expect(words).toContain(`company.${table.rules.companies[seat as 0 | 1 | 2].id}`);
      for (const figure of ['score', 'marketValue', 'cash', 'standing', 'actions']) {
        expect(words).toContain(figure);
      }
      for (const kind of GATE_KINDS) expect(words).toContain(`gate.${kind}`);
    }
    expect(termsIn('.card.seat-1')).toContainEqual(expect.stringMatching(/^(level|persona)\./));
    expect(termsIn('.card.seat-1')).toContain('independent.pinduoduo');
  });

  it('the Tab key finds each of these words once', () => {
    act(() => render(<TablePage table={fakeTable(testGame())} onLeave={() => undefined} />, host));
    const reached = [...host.querySelectorAll<HTMLElement>('.card .term')]
      .filter((word) => word.tabIndex >= 0)
      .map((word) => word.dataset.term);
    expect(new Set(reached).size).toBe(reached.length);
    expect(reached).toContain('standing');
  });

  it('the gates, the market day, the forecast and the rules explain themselves, each word once', () => {
    const table = fakeTable(testGame().turnUp());
    playRandomly(table, 'one', (state) => state.month > 3);
    act(() => render(<TablePage table={table} onLeave={() => undefined} />, host));
    const gates = shown(table, 'gates');
    for (const kind of GATE_KINDS) expect(gates).toContain(`gate.${kind}`);
    const states = GATE_STATUSES.filter((status) => table.state.value.gates.includes(status));
    expect(gates.filter((id) => id.startsWith('gateStatus.')).sort()).toEqual(
      states.map((status) => `gateStatus.${status}`).sort(),
    );
    const market = shown(table, 'market');
    for (const figure of FIGURES) expect(market).toContain(`figure.${figure}`);
    for (const word of ['pull', 'staying', 'visits', 'income', 'carried', 'adCoins']) {
      expect(market.filter((id) => id === word)).toEqual([word]);
    }
    const forecast = shown(table, 'forecast');
    for (const sector of SECTORS) expect(forecast).toContain(`sector.${sector}`);
    expect(forecast).toEqual(expect.arrayContaining(['awards', 'income', 'standing']));
    const rules = shown(table, 'rules');
    for (const family of ACTION_FAMILIES) expect(rules).toContain(`action.${family}`);
  });

  it('the action that is being chosen explains itself beside the question', () => {
    const table = fakeTable(testGame().with({ A: { cash: 30 } }));
    act(() => render(<TablePage table={table} onLeave={() => undefined} />, host));
    for (const family of ['build', 'redPackets', 'raiseCash']) {
      act(() => host.querySelector<HTMLElement>(`[data-choice=${family}]`)?.click());
      expect(termsIn('.prompt')).toEqual([`action.${family}`]);
      act(() => host.querySelector<HTMLElement>('.dock .back')?.click());
    }
    act(() => table.pick({ type: 'open', to: 1, kind: 'ads' }));
    expect(termsIn('.prompt')).toEqual([]);
  });

  it('the log explains every month’s cards', () => {
    const table = played();
    act(() => render(<TablePage table={table} onLeave={() => undefined} />, host));
    const log = shown(table, 'log');
    for (const { event } of table.events.value) {
      if (event.type !== 'monthBegan') continue;
      expect(log).toContain(`edict.${event.edict}`);
      expect(log).toContain(`headline.${event.headline}`);
    }
  });
});

describe('the result', () => {
  it('explains every source of points, every award and every company', () => {
    const table = played();
    act(() =>
      render(
        <ScorePage
          table={table}
          onBoard={() => undefined}
          study={{ page: 'study', source: 'play', id: 'x' }}
        />,
        host,
      ),
    );
    expectKnown(table);
    const ledger = termsIn('.ledger');
    for (const figure of FIGURES) expect(ledger).toContain(`figure.${figure}`);
    for (const word of ['awards', 'antitrust', 'marketValue', 'cash', 'standing', 'score']) {
      expect(ledger).toContain(word);
    }
    for (const { id } of [...table.rules.companies, ...table.rules.independents]) {
      expect(ledger).toContainEqual(expect.stringMatching(new RegExp(`\\.${id}$`)));
    }
    const awards = termsIn('.awards');
    for (const sector of SECTORS) expect(awards).toContain(`sector.${sector}`);
  });
});
