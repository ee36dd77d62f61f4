/** A class's table: one company on several devices, and what its teacher decides. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFriendsTexts } from '../../../src/client/app/friendsTexts.ts';
import { setLocale } from '../../../src/client/app/i18n.ts';
import { openNetTable } from '../../../src/client/app/net/openNetTable.ts';
import { TableSession } from '../../../src/client/app/net/tableSession.ts';
import { opponentSpeed } from '../../../src/client/app/settings.ts';
import { TablePage } from '../../../src/client/panels/TablePage.tsx';
import type { TableInfo } from '../../../src/protocol/table.ts';
import { FakeHost } from '../../support/fakeHost.ts';

const fakeBoard = await vi.hoisted(() => import('../../support/fakeBoard.ts'));
vi.mock('../../../src/client/board/index.ts', () => fakeBoard);

let root: HTMLElement;
const leaving: (() => void)[] = [];

beforeEach(async () => {
  setLocale('en');
  await openFriendsTexts();
  opponentSpeed.value = 'fast';
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  for (const leave of leaving.splice(0)) leave();
});

/** The table of whoever is to move first, with Bo in the same company. */
function sit(
  { pen, ...change }: Partial<TableInfo> & { pen: boolean },
  { ofClass = true } = {},
): FakeHost {
  const host = new FakeHost('class');
  const seat = host.toMove;
  const sharing = pen ? ['Ann', 'Bo'] : ['Bo', 'Ann'];
  const own = { kind: 'human' as const, name: sharing.join(' · '), sharing };
  const seats = [...host.info.seats] as TableInfo['seats'];
  seats[seat] = { ...own, host: false, away: false, standIn: false };
  host.info = { ...host.info, seats, ...change };
  const session = new TableSession(host.info.id, 'secret', host.open);
  host.welcome(seat, pen);
  host.course();
  const table = openNetTable(session, seat, { ofClass });
  if (!table) throw new Error('There is no table');
  leaving.push(() => {
    table.dispose();
    session.dispose();
  });
  act(() => render(<TablePage table={table} onLeave={() => undefined} />, root));
  return host;
}

const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
const button = (name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));

describe('a company that several students share', () => {
  it('tells those without the pen who decides, and offers them no decision', () => {
    sit({ pen: false });
    expect(text('[data-penless]')).toContain('Bo decides for your company now.');
    expect(text('.says')).toContain('Bo decides for your company now.');
    expect(root.querySelectorAll('[data-choice]')).toHaveLength(0);
  });

  it('lets whoever holds the pen pass it, and gives up deciding when it is passed', () => {
    const host = sit({ pen: true });
    expect(root.querySelector('[data-penless]')).toBeNull();
    act(() => root.querySelector<HTMLElement>('.net-menu > button')?.click());
    act(() => button('Pass the pen to Bo')?.click());
    expect(host.asked).toContainEqual({ name: 'change', body: { do: 'pass', to: 1 } });
    act(() => host.welcome(host.toMove, false));
    expect(root.querySelector('[data-penless]')).not.toBeNull();
  });
});

describe('a table of a class', () => {
  it('is paused and gone on with by its teacher alone', () => {
    sit({ pen: true, paused: true });
    expect(text('[data-paused]')).toContain('Your teacher has paused the table.');
    expect(root.querySelectorAll('[data-choice]')).toHaveLength(0);
    act(() => root.querySelector<HTMLElement>('.net-menu > button')?.click());
    for (const name of ['Go on', 'Pause the table', 'another device']) {
      expect(button(name)).toBeUndefined();
    }
  });

  it('says why it waits for the other tables', () => {
    sit({ pen: true, waiting: true });
    expect(text('.net-note')).toContain('Your table is ahead.');
  });
});

describe('a table of friends', () => {
  it('says in the dock that it is paused, and anyone there goes on', () => {
    const host = sit({ pen: true, paused: true }, { ofClass: false });
    expect(text('[data-paused]')).toContain('The table is paused.');
    expect(text('.says')).toContain('It goes on when the table does.');
    act(() => button('Go on')?.click());
    expect(host.asked).toContainEqual({ name: 'change', body: { do: 'resume' } });
    act(() => host.tell({ name: 'table', data: { ...host.info, paused: false } }));
    expect(root.querySelector('[data-paused]')).toBeNull();
  });

  it('tells whose time was up that a bot decided, until that is read', () => {
    const host = sit({ pen: true, clock: 20, left: 0 }, { ofClass: false });
    act(() => host.steps({ ...host.play(), byBot: true }));
    expect(text('.net-note')).toContain('Your time was up, so a bot decided for you this once.');
    act(() => button('All right')?.click());
    expect(root.querySelector('.net-note')).toBeNull();
  });
});
