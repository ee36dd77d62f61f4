import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openNetTable } from '../../../../src/client/app/net/openNetTable.ts';
import { TableSession } from '../../../../src/client/app/net/tableSession.ts';
import { opponentSpeed } from '../../../../src/client/app/settings.ts';
import type { Table } from '../../../../src/client/app/table.ts';
import { actionKey } from '../../../../src/game/actions.ts';
import type { Seat } from '../../../../src/game/seats.ts';
import { viewOf } from '../../../../src/game/view.ts';
import { parseRecordFile } from '../../../../src/protocol/recordFile.ts';
import { FakeHost, tableInfoOf } from '../../../support/fakeHost.ts';

const leaving: (() => void)[] = [];

function sit(host: FakeHost, seat: Seat | null): { session: TableSession; table: Table } {
  const session = new TableSession(host.info.id, seat === null ? undefined : 'secret', host.open);
  host.welcome(seat);
  host.course();
  const table = openNetTable(session, seat ?? undefined);
  if (!table) throw new Error('There is no table');
  leaving.push(() => {
    table.dispose();
    session.dispose();
  });
  return { session, table };
}

/** A host whose first decision is the viewer's, and the viewer. */
function ownTurn(): { host: FakeHost; seat: Seat } {
  const host = new FakeHost('own turn');
  return { host, seat: host.toMove };
}

const net = (table: Table) => {
  if (!table.net) throw new Error('Not over the network');
  return table.net;
};

/** Lets everything be shown. */
async function settle(table: Table): Promise<void> {
  for (let i = 0; i < 400 && table.showing.value.kind !== 'ready'; i++) {
    if (table.showing.value.kind === 'marketDay') table.skip();
    await vi.advanceTimersByTimeAsync(100);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  opponentSpeed.value = 'fast';
});

afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a table over the network', () => {
  it('sends a decision with its place, and shows it once the host has told it', async () => {
    const { host, seat } = ownTurn();
    const { table } = sit(host, seat);
    const [action] = table.legal.value;
    if (!action) throw new Error('Nothing is legal');
    table.confirm(action);
    expect(host.asked).toEqual([{ name: 'decide', body: { rows: 0, action: actionKey(action) } }]);
    expect(table.events.value.every(({ ply }) => ply < 0)).toBe(true);
    expect(table.legal.value).toEqual([]);
    expect(net(table).sending.value).toBe(true);
    host.steps(host.play(actionKey(action)));
    await settle(table);
    expect(net(table).sending.value).toBe(false);
    expect(table.state.value).toEqual(viewOf(host.match.view()));
  });

  it('follows a whole game to the host’s position, whoever decides', async () => {
    const host = new FakeHost('whole');
    const { table } = sit(host, 0);
    while (!host.match.over) host.steps(host.play());
    await settle(table);
    expect(table.state.value).toEqual(host.match.view());
    const parsed = parseRecordFile(table.exportRecord());
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.file.actions.length).toBe(host.match.length);
  });

  it('says why a decision is refused, also where the position that made it stale came first', async () => {
    const { host, seat } = ownTurn();
    const { table } = sit(host, seat);
    const [action] = table.legal.value;
    host.answer = () => {
      host.play();
      host.course();
      return { ok: false, why: 'stale' };
    };
    table.confirm(action);
    await vi.advanceTimersByTimeAsync(0);
    expect(net(table).trouble.value).toBe('stale');
    expect(net(table).sending.value).toBe(false);
    await settle(table);
    expect(table.state.value).toEqual(host.match.view());
  });

  it('sends a decision again after a lost answer, with the same place', async () => {
    const { host, seat } = ownTurn();
    const { session, table } = sit(host, seat);
    const [action] = table.legal.value;
    host.answer = () => ({ ok: false, why: 'offline' });
    table.confirm(action);
    await vi.advanceTimersByTimeAsync(0);
    host.drop();
    expect(session.link.value.kind).toBe('away');
    host.answer = () => ({ ok: true });
    host.welcome(seat);
    await vi.advanceTimersByTimeAsync(0);
    const sent = host.asked.filter(({ name }) => name === 'decide');
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(session.link.value.kind).toBe('online');
  });

  it('does not send again what the host had taken before the answer was lost', async () => {
    const { host, seat } = ownTurn();
    const { table } = sit(host, seat);
    const [action] = table.legal.value;
    if (!action) throw new Error('Nothing is legal');
    let answer: (asked: { ok: false; why: 'offline' }) => void = () => undefined;
    host.answer = () => new Promise((resolve) => (answer = resolve));
    table.confirm(action);
    host.steps(host.play(actionKey(action)));
    answer({ ok: false, why: 'offline' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(host.asked).toHaveLength(1);
  });

  it('tells the host how much it has already, and takes in what it missed', async () => {
    const host = new FakeHost('missed');
    const { table } = sit(host, 0);
    host.steps(host.play());
    expect(host.options?.greeting()).toMatchObject({ rows: 1, credential: 'secret' });
    host.drop();
    const missed = [host.play(), host.play(), host.play()];
    host.welcome(0);
    host.steps(...missed);
    await settle(table);
    expect(table.state.value).toEqual(host.match.view());
  });

  it('passes over what it has already, and asks for the course where a step is missing', async () => {
    const host = new FakeHost('gap');
    const { table } = sit(host, 0);
    const first = host.play();
    host.steps(first);
    host.steps(first);
    expect(host.asked).toEqual([]);
    host.play();
    host.steps(host.play());
    expect(host.asked).toEqual([{ name: 'resync', body: {} }]);
    host.course();
    await settle(table);
    expect(table.state.value).toEqual(host.match.view());
  });

  it('asks for the course where a step leads elsewhere', async () => {
    const host = new FakeHost('elsewhere');
    const { table } = sit(host, 0);
    host.steps({ ...host.play(), digest: 1 });
    expect(host.asked).toEqual([{ name: 'resync', body: {} }]);
    host.course();
    await settle(table);
    expect(table.state.value).toEqual(host.match.view());
  });

  it('goes back when another seat takes its decision back', async () => {
    const host = new FakeHost('back');
    const before = host.match.view();
    const first = host.toMove;
    const { table } = sit(host, ((first + 1) % 3) as Seat);
    host.steps(host.play());
    await settle(table);
    expect(table.state.value).not.toEqual(before);
    host.takeBack(first);
    host.course();
    expect(table.state.value).toEqual(before);
    expect(table.events.value.every(({ ply }) => ply < 0)).toBe(true);
  });

  it('keeps the reasons that bots give', async () => {
    const host = new FakeHost('reasons');
    const { table } = sit(host, 0);
    const reason = { kind: 'only', chosen: {} };
    host.steps({ ...host.play(), byBot: true, reason }, host.play());
    expect([...table.reasons.value.keys()]).toEqual([0]);
    host.steps({ ...host.play(), reason: 'a sentence' });
    expect(table.reasons.value.size).toBe(1);
  });

  it('shows others by name, and who is away', () => {
    const host = new FakeHost('names');
    const { table } = sit(host, 0);
    expect(table.seats.map(({ name, player }) => name ?? player)).toEqual(['Ann', 'Bo', 'novice']);
    const [ann, , bot] = host.info.seats;
    const bo = { kind: 'human', name: 'Bo', host: false, away: true, standIn: true } as const;
    host.tell({ name: 'table', data: tableInfoOf({ seats: [ann, bo, bot] }) });
    expect(net(table).info.value.seats[1]).toMatchObject({ away: true, standIn: true });
  });
});

describe('a decision that a bot made in one’s stead', () => {
  it('is told once the clock has run out, cannot be taken back, and is forgotten with one’s own', () => {
    const { host, seat } = ownTurn();
    host.info = tableInfoOf({ clock: 20, left: 0 });
    const { table } = sit(host, seat);
    host.steps({ ...host.play(), byBot: true });
    expect(net(table).decidedFor.value).toBe('clock');
    expect(table.canUndo.value).toBe(false);
    do host.steps(host.play());
    while (host.toMove !== seat);
    host.steps(host.play());
    expect(net(table).decidedFor.value).toBeUndefined();
  });

  it('is told as a decision made while one was away after a lost connection', () => {
    const { host, seat } = ownTurn();
    host.info = tableInfoOf({ clock: 20 });
    const { table } = sit(host, seat);
    host.drop();
    const missed = { ...host.play(), byBot: true };
    host.welcome(seat);
    host.steps(missed);
    expect(net(table).decidedFor.value).toBe('away');
  });

  it('is no news where the bot plays its own seat', () => {
    const { host, seat } = ownTurn();
    const { table } = sit(host, ((seat + 1) % 3) as Seat);
    host.steps({ ...host.play(), byBot: true });
    expect(net(table).decidedFor.value).toBeUndefined();
  });
});

describe('a request that could not be sent', () => {
  it('is no trouble any more once the connection is back', async () => {
    const { host, seat } = ownTurn();
    const { session } = sit(host, seat);
    host.drop();
    host.answer = () => ({ ok: false, why: 'offline' });
    expect(await session.change({ do: 'pause' })).toBe(false);
    expect(session.trouble.value).toBe('offline');
    host.welcome(seat);
    expect(session.trouble.value).toBeUndefined();
  });
});

describe('a paused table', () => {
  it('stops the clock here, takes no decision, and gives both back', async () => {
    const { host, seat } = ownTurn();
    host.info = tableInfoOf({ clock: 45, left: 45_000 });
    const { table } = sit(host, seat);
    table.pick(table.legal.value[0]);
    expect(table.draft.value).toBeDefined();
    host.tell({ name: 'table', data: tableInfoOf({ clock: 45, left: 40_000, paused: true }) });
    expect(table.draft.value).toBeUndefined();
    expect(table.legal.value).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(net(table).left.value).toBe(40_000);
    host.tell({ name: 'table', data: tableInfoOf({ clock: 45, left: 40_000 }) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(net(table).left.value).toBeCloseTo(30_000, -3);
    expect(table.legal.value.length).toBeGreaterThan(0);
  });
});

describe('a spectator', () => {
  it('sees everything and can pick nothing', async () => {
    const host = new FakeHost('watch');
    const { table } = sit(host, null);
    expect(table.viewer).toBeUndefined();
    for (let i = 0; i < 6; i++) {
      expect(table.legal.value).toEqual([]);
      host.steps(host.play());
      await settle(table);
    }
    expect(table.state.value).toEqual(host.match.view());
    table.confirm({ type: 'raiseCash' });
    expect(table.refusal.value?.code).toBe('notYourTurn');
    expect(host.asked).toEqual([]);
    expect(host.options?.greeting()).not.toHaveProperty('credential');
  });
});

describe('the clock', () => {
  it('runs down here from what the host said was left', async () => {
    const { host, seat } = ownTurn();
    host.info = tableInfoOf({ clock: 45, left: 45_000 });
    const { table } = sit(host, seat);
    expect(net(table).left.value).toBe(45_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(net(table).left.value).toBeCloseTo(35_000, -3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(net(table).left.value).toBe(0);
    host.steps({ ...host.play(), left: 20_000 });
    expect(net(table).left.value).toBe(20_000);
    host.tell({ name: 'table', data: tableInfoOf({ paused: true }) });
    expect(net(table).left.value).toBeUndefined();
  });

  it('ends the show when little is left for one’s own decision', async () => {
    const host = new FakeHost('hurry');
    opponentSpeed.value = 'slow';
    const viewer = ((host.toMove + 1) % 3) as Seat;
    const { table } = sit(host, viewer);
    do host.steps({ ...host.play(), left: 60_000 });
    while (host.toMove !== viewer);
    expect(table.showing.value.kind).toBe('move');
    expect(net(table).behind.value).toBe(true);
    host.tell({ name: 'table', data: tableInfoOf({ clock: 20, left: 5000 }) });
    expect(table.showing.value.kind).toBe('ready');
    expect(table.state.value).toEqual(host.match.view());
    expect(table.legal.value.length).toBeGreaterThan(0);
  });

  it('lets the show lag a few seconds at most once it is one’s own turn', async () => {
    const host = new FakeHost('lag');
    opponentSpeed.value = 'step';
    const viewer = ((host.toMove + 1) % 3) as Seat;
    const { table } = sit(host, viewer);
    do host.steps(host.play());
    while (host.toMove !== viewer);
    await vi.advanceTimersByTimeAsync(4000);
    expect(table.showing.value.kind).toBe('ready');
  });

  it('ends a market day too when one wishes to go on', async () => {
    const host = new FakeHost('market');
    const { table } = sit(host, 0);
    const watched = (): boolean => table.showing.value.kind === 'marketDay';
    while (!watched()) {
      host.steps(host.play());
      if (!watched()) net(table).catchUp();
    }
    net(table).catchUp();
    expect(table.showing.value.kind).toBe('ready');
    expect(table.state.value).toEqual(host.match.view());
    expect(table.lastMarket.value?.month).toBe(1);
  });
});

describe('what ends a connection', () => {
  it.each(['moved', 'outdated', 'noTable'] as const)('is told: %s', (why) => {
    const host = new FakeHost('end');
    const { session } = sit(host, 0);
    host.end(why);
    expect(session.link.value).toEqual({ kind: 'ended', why });
  });

  it('is a course that these rules cannot have', () => {
    const host = new FakeHost('rules');
    const session = new TableSession(host.info.id, undefined, host.open);
    host.welcome(null);
    const { rows, course } = host.match.course();
    host.tell({ name: 'course', data: { rows, course: { ...course, rulesVersion: 0 } } });
    expect(session.link.value).toEqual({ kind: 'ended', why: 'otherRules' });
    expect(host.closed).toBe(true);
    session.dispose();
  });
});

describe('talk', () => {
  it('is kept in order, the last of it', () => {
    const host = new FakeHost('talk');
    const { table } = sit(host, 0);
    for (let i = 0; i < 20; i++) {
      host.tell({ name: 'said', data: { seat: 1, phrase: i === 19 ? 'thanks' : 'hello' } });
    }
    const { value: said } = net(table).said;
    expect(said.length).toBeLessThan(20);
    expect(said.at(-1)).toMatchObject({ seat: 1, phrase: 'thanks', id: 19 });
    net(table).say('goodGame');
    expect(host.asked).toEqual([{ name: 'say', body: { phrase: 'goodGame' } }]);
  });
});
