/** What a table's page shows besides lobby and game: waiting, endings, and tables kept to look at. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFriendsTexts } from '../../../../src/client/app/friendsTexts.ts';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import type { ConnectionOptions } from '../../../../src/client/app/net/connection.ts';
import {
  forgetSeat,
  heldSeatAt,
  heldSeats,
  keepSeat,
} from '../../../../src/client/app/net/credentials.ts';
import { TableRoom } from '../../../../src/client/pages/table/TableRoom.tsx';
import { FakeHost, TABLE, tableInfoOf } from '../../../support/fakeHost.ts';

const opened = vi.hoisted(() => ({ by: [] as ConnectionOptions[] }));
vi.mock('../../../../src/client/app/net/connection.ts', () => ({
  openConnection: (options: ConnectionOptions) => {
    opened.by.push(options);
    return host.open(options);
  },
}));

const TOKEN = 'AAAAAAAAAAAAAAAAAAAA_-';
const SEAT = { table: TABLE, seat: 0, credential: 'first', name: 'Ann' } as const;

let root: HTMLElement;
let host: FakeHost;

beforeEach(async () => {
  localStorage.clear();
  for (const { table, credential } of heldSeats.peek()) forgetSeat(table, credential);
  opened.by = [];
  host = new FakeHost('room');
  setLocale('en');
  await openFriendsTexts();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  history.replaceState(undefined, '', '/');
});

async function open(id: string = TABLE): Promise<void> {
  await act(() => render(<TableRoom id={id} />, root));
}

const text = (selector: string): string => root.querySelector(selector)?.textContent ?? '';
const credentials = (): unknown[] => opened.by.map((options) => options.greeting().credential);

function press(name: string): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((b) => b.textContent === name);
  if (!found) throw new Error(`There is no button ${name}`);
  return act(() => found.click());
}

describe('while the table is looked for', () => {
  it('says that it tries again by itself, and how to go elsewhere', async () => {
    await open();
    expect(text('[role=status]')).toBe('Looking for the table…');
    await act(() => host.drop());
    expect(text('.waiting-why')).toContain('the page tries again by itself');
    expect(text('.button-row a')).toBe('To the title page');
  });

  it('says so where this device has no network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await open();
    await act(() => host.drop());
    expect(text('.waiting-why')).toContain('This device has no network.');
  });
});

describe('an address that leads nowhere', () => {
  it('of the wrong form is not even asked for', async () => {
    await open('nonsense');
    expect(text('[role=alert]')).toContain('There is no table at this address.');
    expect(opened.by).toEqual([]);
  });

  it('of a table that is no more forgets its seat', async () => {
    keepSeat(SEAT);
    await open();
    await act(() => host.end('noTable'));
    expect(text('[role=alert]')).toContain('There is no table at this address.');
    expect(heldSeatAt(TABLE)).toBeUndefined();
  });
});

describe('a seat that has moved', () => {
  it('lets go of it here and offers to watch', async () => {
    keepSeat(SEAT);
    await open();
    await act(() => host.end('moved'));
    expect(text('h1')).toBe('Your seat has moved');
    expect(heldSeatAt(TABLE)).toBeUndefined();
    await press('Watch here');
    expect(credentials()).toEqual(['first', undefined]);
  });

  it('to another page of this browser is held here too', async () => {
    keepSeat(SEAT);
    await open();
    keepSeat({ ...SEAT, credential: 'second' });
    await act(() => host.end('moved'));
    expect(heldSeatAt(TABLE)?.credential).toBe('second');
    expect(credentials()).toEqual(['first', 'second']);
  });

  it('is taken up as soon as the other page of this browser has kept it', async () => {
    keepSeat(SEAT);
    await open();
    await act(() => host.end('moved'));
    keepSeat({ ...SEAT, credential: 'second' });
    const heard = new StorageEvent('storage', { key: 'walled-gardens.tables' });
    await act(() => void dispatchEvent(heard));
    expect(credentials()).toEqual(['first', 'second']);
  });
});

describe('a moving link that was used', () => {
  const used = (): void => {
    const body = JSON.stringify({ error: { code: 'badLink' } });
    vi.stubGlobal('fetch', async () => new Response(body, { status: 403 }));
    history.replaceState(undefined, '', `/table/${TABLE}#seat=${TOKEN}`);
  };

  it('says what to do, and offers to watch', async () => {
    used();
    await open();
    await vi.waitFor(() => expect(text('[role=alert]')).toContain('has been used or has expired'));
    await press('Watch here');
    await vi.waitFor(() => expect(credentials()).toEqual([undefined]));
  });

  it('leads to the seat where it has led there before', async () => {
    keepSeat(SEAT);
    used();
    await open();
    await vi.waitFor(() => expect(credentials()).toEqual(['first']));
  });
});

describe('what cannot be played', () => {
  it('because it was played under other rules shows how it stood, the first on top', async () => {
    host.info = tableInfoOf({ stage: 'archived', result: { month: 3, scores: [4, 17, 9] } });
    await open();
    await act(() => host.welcome(null));
    expect(text('h1')).toBe('This table is kept to be looked at');
    expect(text('.archived')).toContain('month 3');
    const rows = [...root.querySelectorAll('.archived-scores li')].map((li) => li.textContent);
    expect(rows.map((row) => /\d+ points/.exec(row ?? '')?.[0])).toEqual([
      '17 points',
      '9 points',
      '4 points',
    ]);
    expect(rows[0]).toContain('Bo');
  });

  it('because everybody has left says so', async () => {
    host.info = tableInfoOf({ stage: 'closed' });
    await open();
    await act(() => host.welcome(null));
    expect(text('h1')).toBe('This table is closed');
  });

  it('by an old page asks to reload it', async () => {
    await open();
    await act(() => host.end('outdated'));
    expect(text('[role=alert]')).toContain('older than the server');
    expect([...root.querySelectorAll('button')].map((b) => b.textContent)).toContain(
      'Reload the page',
    );
  });

  it('because it is damaged says so, keeps the seat, and offers no second try', async () => {
    keepSeat(SEAT);
    await open();
    await act(() => host.end('damaged'));
    expect(text('[role=alert]')).toContain('What was stored of this table is damaged');
    expect(heldSeatAt(TABLE)).toBeDefined();
    expect([...root.querySelectorAll('main button')]).toEqual([]);
  });

  it('for a fault of the server can be tried again', async () => {
    keepSeat(SEAT);
    await open();
    await act(() => host.end('internal'));
    expect(heldSeatAt(TABLE)).toBeDefined();
    await press('Try again');
    expect(credentials()).toEqual(['first', 'first']);
  });
});

describe('a seat that the host does not know', () => {
  it('is forgotten, and the page comes in as a spectator’s', async () => {
    keepSeat(SEAT);
    await open();
    await act(() => host.end('noSeat'));
    expect(credentials()).toEqual(['first', undefined]);
    expect(heldSeatAt(TABLE)).toBeUndefined();
  });
});
