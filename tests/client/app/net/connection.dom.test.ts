import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connection, openConnection } from '../../../../src/client/app/net/connection.ts';
import { TABLE, tableInfoOf } from '../../../support/fakeHost.ts';
import { FakeSocket } from '../../../support/fakeSocket.ts';

let socket: FakeSocket;
let connection: Connection;
const heard: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  socket = new FakeSocket();
  connection = openConnection({
    table: TABLE,
    greeting: () => ({ protocol: 1, rules: 1, table: TABLE }),
    onNotice: ({ name }) => heard.push(name),
    onState: (state) => heard.push(state),
    onEnd: (why) => heard.push(`end ${why}`),
    socket: () => socket,
  });
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const refused = (code: string) => Object.assign(new Error(code), { data: { code } });

describe('a connection', () => {
  it('passes on what has the right shape, and nothing else', () => {
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    socket.happen('connect');
    socket.happen('welcome', { seat: null, pen: true, info: tableInfoOf() });
    expect(heard).toEqual(['online', 'welcome']);
    socket.happen('steps', [{ rows: 'many' }]);
    socket.happen('said', { seat: 1, phrase: 'a sentence of their own' });
    expect(heard).toHaveLength(2);
    expect(complained).toHaveBeenCalledTimes(2);
  });

  it('answers requests, and says why one is refused', async () => {
    expect(await connection.request('resync', {})).toEqual({ ok: false, why: 'offline' });
    socket.happen('connect');
    expect(await connection.request('resync', {})).toEqual({ ok: true });
    socket.answer = async () => ({ ok: false, refused: { code: 'paused' } });
    expect(await connection.request('undo', { rows: 3 })).toEqual({ ok: false, why: 'paused' });
    socket.answer = async () => 'yes';
    expect(await connection.request('resync', {})).toEqual({ ok: false, why: 'internal' });
    socket.answer = async () => Promise.reject(new Error('timeout'));
    expect(await connection.request('resync', {})).toEqual({ ok: false, why: 'offline' });
    expect(socket.sent[1]).toEqual(['undo', { rows: 3 }]);
  });

  it.each(['noTable', 'outdated', 'otherRules', 'noSeat', 'badMessage'])(
    'ends for good when it is refused with %s',
    (code) => {
      socket.happen('connect_error', refused(code));
      expect(heard).toEqual([`end ${code}`]);
      vi.advanceTimersByTime(60_000);
      window.dispatchEvent(new Event('online'));
      expect(socket.connects).toBe(1);
    },
  );

  it.each(['tooFast', 'unavailable', 'internal', 'full'])(
    'is tried again within a few seconds when it is refused with %s',
    (code) => {
      socket.happen('connect_error', refused(code));
      expect(heard).toEqual(['away']);
      vi.advanceTimersByTime(3000);
      expect(socket.connects).toBe(2);
    },
  );

  it('leaves what is only unreachable to socket.io, which tries for ever', () => {
    socket.happen('connect_error', new Error('xhr poll error'));
    expect(heard).toEqual(['away']);
    vi.advanceTimersByTime(60_000);
    expect(socket.connects).toBe(1);
  });

  it('comes back when the server hung up, as when it is restarted', () => {
    socket.happen('connect');
    socket.happen('disconnect', 'io server disconnect');
    expect(heard).toEqual(['online', 'away']);
    vi.advanceTimersByTime(3000);
    expect(socket.connects).toBe(2);
  });

  it('tries at once when the network or the page comes back', () => {
    socket.happen('connect');
    window.dispatchEvent(new Event('offline'));
    expect(socket.connected).toBe(false);
    expect(heard).toEqual(['online', 'away']);
    window.dispatchEvent(new Event('online'));
    expect(socket.connects).toBe(2);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(socket.connects).toBe(3);
    socket.happen('connect');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(socket.connects).toBe(3);
  });

  it('ends when it is told goodbye, and hears nothing after that', () => {
    socket.happen('connect');
    socket.happen('bye', { why: 'moved' });
    socket.happen('disconnect', 'io server disconnect');
    socket.happen('said', { seat: 0, phrase: 'hello' });
    expect(heard).toEqual(['online', 'end moved']);
    vi.advanceTimersByTime(60_000);
    expect(socket.connects).toBe(1);
  });
});
