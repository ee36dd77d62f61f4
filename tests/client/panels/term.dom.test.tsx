/** A word that explains itself: by pointer, finger and keyboard, and out of it again. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { termWords } from '../../../src/client/app/glossary.ts';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { closeTerm } from '../../../src/client/panels/term/opened.ts';
import { Term } from '../../../src/client/panels/term/Term.tsx';
import { TermRules } from '../../../src/client/panels/term/TermRules.ts';
import { rulesFor } from '../../../src/content/scenarios.ts';

let host: HTMLElement;

// A page fetches it with the first word; here it takes longer than a test waits.
beforeAll(async () => {
  await import('../../../src/client/panels/term/TermSheet.tsx');
});

beforeEach(() => {
  setLocale('en');
  host = document.createElement('div');
  document.body.append(host);
  act(() =>
    render(
      <>
        <Term id="marketValue">value</Term>
        <TermRules.Provider value={rulesFor('noRegulator')}>
          <Term id="antitrust">antitrust</Term>
        </TermRules.Provider>
        <Term id="scenario.ownFile">own</Term>
        <input />
      </>,
      host,
    ),
  );
});

afterEach(() => {
  act(() => closeTerm(false));
  render(null, host);
  host.remove();
  vi.useRealTimers();
});

const word = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.term')].find(
    (each) => each.textContent === text,
  );
  if (!found) throw new Error(`No word ${text}`);
  return found;
};
const sheet = (): HTMLElement | null => document.querySelector<HTMLElement>('.term-sheet');

const arrives = (text: string): Promise<void> =>
  vi.waitFor(() => expect(sheet()?.textContent).toContain(text));

async function press(text: string): Promise<void> {
  act(() => word(text).click());
  await vi.waitFor(() => {
    expect(sheet()).not.toBeNull();
    expect(document.activeElement).toBe(sheet());
  });
}

function point(at: Element | null, type: string, pointerType = 'mouse'): void {
  act(() => {
    at?.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: type === 'pointerdown' }));
  });
}

/** Lets the clock of the test go on. */
const pass = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

function key(name: string, shiftKey = false): void {
  act(() => {
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true }),
    );
  });
}

describe('a pressed word', () => {
  it('opens its explanation, which has a name, a text and the focus', async () => {
    await press('value');
    await arrives('What a company is worth');
    expect(word('value').getAttribute('aria-expanded')).toBe('true');
    const dialog = sheet();
    expect(dialog?.getAttribute('role')).toBe('dialog');
    const named = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(named?.textContent).toBe('Market value');
    const described = document.getElementById(dialog?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain('five figures ÷ 6');
    expect(document.activeElement).toBe(dialog);
  });

  it('says what kind of thing it is, but not of a word for the kind itself', () => {
    const kinds = (['gate.links', 'gate', 'edict.hearing', 'edict', 'level'] as const).map(
      (id) => termWords(id)?.kind,
    );
    expect(kinds).toEqual(['Kind of gate', undefined, 'Edict', undefined, undefined]);
  });

  it('leads to its section of the rulebook', async () => {
    await press('value');
    const link = sheet()?.querySelector('a');
    expect(link?.getAttribute('href')).toMatch(/\/rules#s4\.4$/);
    expect(link?.textContent).toBe('In the rulebook: section 4.4');
  });

  it('tells the game’s own rules', async () => {
    await press('antitrust');
    await arrives('In this scenario nobody is punished');
  });

  it('follows the language', async () => {
    await press('value');
    act(() => void setLocale('zh-CN'));
    await arrives('市值');
    expect(sheet()?.querySelector('a')?.textContent).toBe('见规则书第4.4节');
  });

  it('closes with Escape, and nothing else hears of it; the focus is at the word again', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    await press('value');
    key('Escape');
    document.removeEventListener('keydown', heard);
    expect(sheet()).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(word('value'));
    expect(word('value').getAttribute('aria-expanded')).toBe('false');
  });

  it('closes when it is pressed again, by its button, and by a press elsewhere', async () => {
    await press('value');
    act(() => word('value').click());
    expect(sheet()).toBeNull();
    await press('value');
    act(() => sheet()?.querySelector('button')?.click());
    expect(sheet()).toBeNull();
    expect(document.activeElement).toBe(word('value'));
    await press('value');
    point(host.querySelector('input'), 'pointerdown', 'touch');
    expect(sheet()).toBeNull();
  });

  it('stays while the sheet itself is pressed', async () => {
    await press('value');
    point(sheet()?.querySelector('a') ?? null, 'pointerdown', 'touch');
    expect(sheet()).not.toBeNull();
  });

  it('is left by Tab behind the last control, and by Shift and Tab before the first', async () => {
    await press('value');
    act(() => sheet()?.querySelector('a')?.focus());
    key('Tab');
    expect(sheet()).toBeNull();
    expect(document.activeElement).toBe(word('value'));
    await press('value');
    key('Tab', true);
    expect(document.activeElement).toBe(word('value'));
  });

  it('gives way to another word', async () => {
    await press('value');
    await press('antitrust');
    await arrives('Antitrust');
    expect(document.querySelectorAll('.term-sheet')).toHaveLength(1);
    expect(word('value').getAttribute('aria-expanded')).toBe('false');
  });

  it('goes with its word', async () => {
    await press('value');
    act(() => render(null, host));
    expect(sheet()).toBeNull();
  });

  it('opens nothing where nothing is known of it', async () => {
    act(() => word('own').click());
    await vi.waitFor(() => expect(word('own').getAttribute('aria-expanded')).toBe('false'));
    expect(sheet()).toBeNull();
  });
});

describe('a word in a dialog', () => {
  it('opens inside it, where the rest of the page is out of reach', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    act(() => render(<Term id="cash">cash</Term>, dialog));
    await press('cash');
    expect(dialog.contains(sheet())).toBe(true);
    act(() => closeTerm(false));
    render(null, dialog);
    dialog.remove();
  });
});

describe('a word under a pointer that rests', () => {
  it('opens without taking the focus, and goes when the pointer has left it and its sheet', async () => {
    await press('value');
    key('Escape');
    host.querySelector('input')?.focus();
    vi.useFakeTimers();
    point(word('value'), 'pointerenter');
    expect(sheet()).toBeNull();
    await pass(500);
    expect(sheet()).not.toBeNull();
    expect(document.activeElement).toBe(host.querySelector('input'));
    point(word('value'), 'pointerleave');
    point(sheet(), 'pointerenter');
    await pass(1000);
    expect(sheet()).not.toBeNull();
    point(sheet(), 'pointerleave');
    await pass(250);
    expect(sheet()).toBeNull();
  });

  it('opens nothing for one that only passes, and nothing for a finger', async () => {
    vi.useFakeTimers();
    point(word('value'), 'pointerenter');
    point(word('value'), 'pointerleave');
    point(word('antitrust'), 'pointerenter', 'touch');
    await pass(2000);
    expect(sheet()).toBeNull();
  });
});
