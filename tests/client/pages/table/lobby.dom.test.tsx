/** A table before its game: what host, guest and visitor see, and what each may do. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFriendsTexts } from '../../../../src/client/app/friendsTexts.ts';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { heldSeatAt, keepSeat } from '../../../../src/client/app/net/credentials.ts';
import { TableSession } from '../../../../src/client/app/net/tableSession.ts';
import { navigate, route } from '../../../../src/client/app/router.ts';
import { lastName } from '../../../../src/client/app/settings.ts';
import { Lobby } from '../../../../src/client/pages/table/Lobby.tsx';
import type { Seat } from '../../../../src/game/seats.ts';
import type { TableInfo, TableSeat } from '../../../../src/protocol/table.ts';
import { FakeHost, TABLE, tableInfoOf } from '../../../support/fakeHost.ts';

const OPEN: TableSeat = { kind: 'open' };
const [ANN, BO, BOT] = tableInfoOf().seats;

let root: HTMLElement;
const leaving: (() => void)[] = [];

beforeEach(async () => {
  localStorage.clear();
  lastName.value = '';
  setLocale('en');
  await openFriendsTexts();
  navigate({ page: 'table', id: TABLE }, 'replace');
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  for (const leave of leaving.splice(0)) leave();
});

function Page({ session, seat }: { session: TableSession; seat: Seat | null }) {
  const info = session.info.value;
  return info ? <Lobby session={session} info={info} seat={seat} again={() => undefined} /> : null;
}

async function lobby(seat: Seat | null, seats: TableInfo['seats']): Promise<FakeHost> {
  const host = new FakeHost('lobby');
  host.info = tableInfoOf({ stage: 'lobby', seats });
  const session = new TableSession(TABLE, seat === null ? undefined : 'secret', host.open);
  leaving.push(() => session.dispose());
  host.welcome(seat);
  await act(() => render(<Page session={session} seat={seat} />, root));
  return host;
}

const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';

function press(name: string): Promise<void> {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
  if (!found) throw new Error(`There is no button ${name}`);
  return act(() => found.click());
}

const names = (): string[] =>
  [...root.querySelectorAll('button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent ?? '',
  );

describe('the host of a table', () => {
  it('lets bots play open gardens, and starts only when none is open', async () => {
    const host = await lobby(0, [ANN, BO, OPEN]);
    expect(text('.lobby-missing')).toContain('One garden is still open.');
    await press('Start the game');
    expect(host.asked).toEqual([]);
    await press('Let a bot play ByteDance');
    expect(host.asked).toMatchObject([{ body: { do: 'fill', seat: 2, with: { kind: 'bot' } } }]);
    await act(() => host.tell({ name: 'table', data: { ...host.info, seats: [ANN, BO, BOT] } }));
    expect(text('h1')).toBe('The gardens are full');
    await press('Start the game');
    expect(host.asked.at(-1)).toEqual({ name: 'change', body: { do: 'start' } });
  });

  it('keeps the focus in the garden whose button has gone', async () => {
    const host = await lobby(0, [ANN, BO, OPEN]);
    const button = root.querySelector<HTMLElement>('[aria-label="Let a bot play ByteDance"]');
    button?.focus();
    await act(() => host.tell({ name: 'table', data: { ...host.info, seats: [ANN, BO, BOT] } }));
    await vi.waitFor(() => expect(document.activeElement?.className).toContain('seat-2'));
  });

  it('changes the bot, sets the clock and takes somebody out', async () => {
    const host = await lobby(0, [ANN, BO, BOT]);
    const word = root.querySelector<HTMLElement>('.plot-who .term');
    expect(word?.dataset.term).toBe('persona.plain');
    const choose = (label: string, value: string): Promise<void> =>
      act(() => {
        const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
        if (!select) throw new Error(`There is no choice ${label}`);
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('Level of the bot that plays ByteDance', 'steward');
    expect(host.asked.at(-1)?.body).toMatchObject({ with: { level: 'steward', persona: 'plain' } });
    await press('Remove Bo from Tencent');
    expect(host.asked.at(-1)?.body).toEqual({ do: 'remove', seat: 1 });
  });
});

describe('a guest', () => {
  it('waits for the host by name and is offered nothing that only the host may do', async () => {
    await lobby(1, [ANN, BO, OPEN]);
    expect(text('.lobby-terms')).toContain('The same contest in 4 months');
    expect(text('.lobby-missing')).toContain('Ann starts the game');
    expect(names()).toContain('Move here: ByteDance');
    expect(names().filter((name) => /bot|Remove|Start/.test(name))).toEqual([]);
    expect(root.querySelectorAll('.terms-choices')).toHaveLength(0);
  });

  it('becomes host when the host has left, and is told so', async () => {
    const host = await lobby(1, [ANN, BO, OPEN]);
    const bo: TableSeat = { kind: 'human', name: 'Bo', host: true, away: false, standIn: false };
    await act(() => host.tell({ name: 'table', data: { ...host.info, seats: [OPEN, bo, OPEN] } }));
    expect(text('.lobby-missing')).toContain('Two gardens are still open.');
    expect(names()).toContain('Start the game');
  });

  it('changes their name, and keeps the form while the name cannot be shown', async () => {
    const host = await lobby(1, [ANN, BO, OPEN]);
    await press('Change name');
    const write = (name: string): Promise<void> =>
      act(() => {
        const field = root.querySelector<HTMLInputElement>('.rename input');
        if (!field) throw new Error('There is no field');
        field.value = name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    await write('   ');
    await act(() => root.querySelector<HTMLFormElement>('.rename')?.requestSubmit());
    expect(host.asked).toEqual([]);
    await write(' Bo  Li ');
    await act(() => root.querySelector<HTMLFormElement>('.rename')?.requestSubmit());
    expect(host.asked).toEqual([{ name: 'change', body: { do: 'rename', name: 'Bo Li' } }]);
  });

  it('leaves: the seat is forgotten and the title page comes', async () => {
    keepSeat({ table: TABLE, seat: 1, credential: 'secret', name: 'Bo' });
    await lobby(1, [ANN, BO, OPEN]);
    await press('Leave the table');
    await vi.waitFor(() => expect(route.value).toEqual({ page: 'title' }));
    expect(heldSeatAt(TABLE)).toBeUndefined();
  });

  it('does not lose the seat by leaving while nothing can be sent', async () => {
    keepSeat({ table: TABLE, seat: 1, credential: 'secret', name: 'Bo' });
    const host = await lobby(1, [ANN, BO, OPEN]);
    host.answer = () => ({ ok: false, why: 'offline' });
    await act(() => host.drop());
    await press('Leave the table');
    expect(heldSeatAt(TABLE)).toBeDefined();
    expect(text('.lobby-trouble')).toContain('Connection lost');
    await act(() => host.welcome(1));
    expect(text('.lobby-trouble')).toBe('');
  });
});

describe('a visitor', () => {
  it('is asked for a name before a garden is taken', async () => {
    await lobby(null, [ANN, BO, OPEN]);
    await press('Take this garden: ByteDance');
    expect(text('.lobby-visitor [role=alert]')).toContain('Write a name first');
    expect(document.activeElement?.getAttribute('name')).toBe('name');
    expect(names().filter((name) => name.startsWith('Take'))).toHaveLength(1);
  });

  it('of a full table can only watch', async () => {
    await lobby(null, [ANN, BO, BOT]);
    expect(text('.lobby-missing')).toContain('You can stay and watch.');
    expect(root.querySelector('input[name=name]')).toBeNull();
  });

  it('reads everything in Chinese too', async () => {
    await lobby(null, [ANN, BO, OPEN]);
    await act(() => setLocale('zh-CN'));
    expect(text('h1')).toBe('有人请你入座');
    expect(text('.lobby-head') + text('.lobby-visitor') + text('.plots')).not.toMatch(
      /garden|bot|table/i,
    );
  });
});
