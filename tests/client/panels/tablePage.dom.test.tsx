/** The table by keyboard alone, on the real rules. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { shortcuts } from '../../../src/client/app/settings.ts';
import { TablePage } from '../../../src/client/panels/TablePage.tsx';
import { type FakeTable, fakeTable } from '../../support/fakeTable.ts';
import { type Position, testGame } from '../../support/testGame.ts';

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

function show(table: FakeTable): FakeTable {
  act(() => render(<TablePage table={table} onLeave={() => undefined} />, host));
  return table;
}

const at = (position: Position = {}): FakeTable => show(fakeTable(testGame().with(position)));

/** Presses keys where the focus is, as a person would. */
function press(...keys: string[]): void {
  for (const key of keys) {
    act(() => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  }
}

const text = (selector: string): string =>
  host.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const cards = (): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('[data-choice]')];

describe('the prompt', () => {
  it('says whose turn it is and what is expected', () => {
    at();
    expect(text('.says')).toContain('Your turn, Alibaba.');
    expect(host.querySelector('.says')?.getAttribute('aria-live')).toBe('polite');
  });

  it('names the rival that decides', () => {
    show(fakeTable(testGame().turnOf('T')));
    expect(text('.says')).toContain('Tencent is to move.');
    expect(cards().every((c) => c.getAttribute('aria-disabled') === 'true')).toBe(true);
  });
});

describe('single keys switched off', () => {
  afterEach(() => {
    shortcuts.value = 'on';
  });

  it('do nothing and are not shown; Enter and Esc go on', () => {
    const table = at({ A: { cash: 20 } });
    act(() => {
      shortcuts.value = 'off';
    });
    press('9', 'g', '?');
    expect(table.draft.value).toBeUndefined();
    expect(text('[role=tab][aria-selected=true]')).toBe('Forecast');
    expect(host.querySelector('dialog[open]')).toBeNull();
    expect(host.querySelector('.table-page.no-shortcuts')).not.toBeNull();
    act(() => table.pick({ type: 'raiseCash' }));
    press('Escape');
    expect(table.draft.value).toBeUndefined();
    act(() => table.pick({ type: 'raiseCash' }));
    press('Enter');
    expect(table.confirmed).toEqual(['raiseCash']);
  });
});

describe('a refusal', () => {
  it('goes away with the next step that is possible', () => {
    const table = at({ A: { cash: 20 } });
    press('8');
    act(() => {
      table.refusal.value = { code: 'gateNotShut', params: {} };
    });
    expect(text('.refused')).not.toBe('');
    press('1');
    expect(text('.refused')).toBe('');
  });
});

describe('an action by keyboard', () => {
  it('is chosen by two numbers and confirmed by Enter', () => {
    const table = at({ A: { cash: 20 } });
    press('1', '4');
    expect(text('.says')).toContain('Build Market to level 4?');
    expect(host.querySelector('.preview')).not.toBeNull();
    press('Enter');
    expect(table.confirmed).toEqual(['build:market']);
  });

  it('is picked at once where a family has only one', () => {
    const table = at();
    press('9', 'Enter');
    expect(table.confirmed).toEqual(['raiseCash']);
  });

  it('can be taken back step by step with Escape', () => {
    const table = at({ A: { cash: 20 } });
    press('1', '4', 'Escape');
    expect(table.draft.value).toBeUndefined();
    expect(cards()[0]?.dataset.choice).toBe('build:feed');
    press('Escape');
    expect(cards()[0]?.dataset.choice).toBe('build');
  });

  it('explains why it is not possible, as an alert', () => {
    const table = at({ A: { cash: 0 } });
    press('1');
    expect(table.draft.value).toBeUndefined();
    expect(text('[role=alert]')).toContain('coins and you have 0');
  });

  it('leaves the focus in the dock', async () => {
    at({ A: { cash: 20 } });
    press('1', '4', 'Enter');
    await Promise.resolve();
    const dock = host.querySelector('#dock');
    expect(dock?.contains(document.activeElement)).toBe(true);
  });

  it('is reached with the arrows too', () => {
    at();
    press('a', 'ArrowRight');
    expect((document.activeElement as HTMLElement).dataset.choice).toBe('campaign');
    press('ArrowLeft', 'ArrowLeft');
    expect((document.activeElement as HTMLElement).dataset.choice).toBe('raiseCash');
  });
});

describe('a treaty by keyboard', () => {
  it('is put together from rival, deal and gates', () => {
    const table = at();
    press('8', '1');
    expect(text('.says')).toContain('Which of your gates do you open to Tencent?');
    press('4');
    expect(text('.says')).toContain('Which gate shall Tencent open to you?');
    press('1', 'Enter');
    expect(table.confirmed).toEqual(['offer:swap:1:pay:links']);
  });

  it('is answered with what it would do', () => {
    const table = fakeTable(testGame(), 1);
    table.play('offer:buy:1:-:links');
    show(table);
    expect(text('.says')).toContain('Alibaba offers you a treaty.');
    expect(cards().map((c) => c.dataset.choice)).toEqual(['acceptTreaty', 'refuseTreaty']);
    press('1', 'Enter');
    expect(table.confirmed).toEqual(['acceptTreaty']);
  });
});

describe('an edict that waits for an answer', () => {
  it('offers exactly the legal answers and nothing else', () => {
    const table = show(fakeTable(testGame().turnUp()));
    const keys = cards().map((c) => c.dataset.choice);
    expect(keys).toEqual(['comply:1:links', 'comply:2:links', 'defy']);
    expect(keys).toHaveLength(table.legal.value.length);
    expect(host.querySelector('.actions')).toBeNull();
    press('3', 'Enter');
    expect(table.confirmed).toEqual(['defy']);
  });

  it('says what each would do', () => {
    show(fakeTable(testGame().turnUp()));
    for (const card of cards()) expect(card.querySelector('.effect')?.textContent).not.toBe('');
  });

  it('can be declined where it permits', () => {
    const table = show(fakeTable(testGame().with({ edict: 'hearing' }).turnUp()));
    press('9', 'Enter');
    expect(table.confirmed).toEqual(['decline']);
  });
});

describe('keys of the show', () => {
  it('skip what is shown, pause, and undo when one can', () => {
    const table = at();
    press('u');
    expect(table.calls.undo).toBe(0);
    act(() => {
      table.canUndo.value = true;
    });
    press('u', 'p');
    expect(table.calls.undo).toBe(1);
    expect(table.paused.value).toBe(true);
    const account = table.forecast.value?.account;
    if (!account) throw new Error('No forecast');
    act(() => {
      table.showing.value = { kind: 'marketDay', account };
    });
    expect(text('.says')).toContain('Market day of month 1.');
    press('n');
    expect(table.calls.skip).toBe(1);
  });

  it('show one market day faster, and the next at the usual speed', () => {
    const table = at();
    const account = table.forecast.value?.account;
    if (!account) throw new Error('No forecast');
    act(() => {
      table.showing.value = { kind: 'marketDay', account };
    });
    const pressed = (): string => text('.speeds [aria-pressed=true]');
    act(() => host.querySelectorAll<HTMLElement>('.speeds button')[2]?.click());
    expect(pressed()).toBe('4×');
    act(() => {
      table.showing.value = { kind: 'ready' };
    });
    expect(host.querySelector('.speeds')).toBeNull();
    act(() => {
      table.showing.value = { kind: 'marketDay', account };
    });
    expect(pressed()).toBe('1×');
  });

  it('open tabs and the help', () => {
    at();
    press('g');
    expect(host.querySelectorAll('.gates-table tbody tr:not(.direction)')).toHaveLength(24);
    press('?');
    expect(host.querySelector<HTMLDialogElement>('dialog.help')?.open).toBe(true);
  });
});

describe('Chinese', () => {
  it('words the whole page', () => {
    setLocale('zh-CN');
    at();
    expect(text('.says')).toContain('轮到你了');
    expect(host.textContent).not.toMatch(/\{\w+\}/);
  });
});
