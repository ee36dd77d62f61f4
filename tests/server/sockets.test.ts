/** What sockets do for whatever door they lead to. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMIT_DEFAULTS } from '../../src/server/limits.ts';
import { type Door, refusalOf, Sockets } from '../../src/server/sockets.ts';
import { DamagedRecord, NoSuchMatch, StorageUnavailable } from '../../src/server/storage/errors.ts';
import { Refused } from '../../src/server/tables/refused.ts';

let http: Server;
let sockets: Sockets;
let client: Socket | undefined;
const problems: unknown[] = [];
const refusals: string[] = [];
beforeEach(async () => {
  http = createServer();
  sockets = new Sockets(http, {
    limits: LIMIT_DEFAULTS,
    allowedOrigins: [],
    proxies: 0,
    now: () => 0,
    onRefused: (code) => refusals.push(code),
    onProblem: (error) => problems.push(error),
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
afterEach(async () => {
  client?.disconnect();
  sockets.close();
  http.close();
  await once(http, 'close');
  problems.length = 0;
  refusals.length = 0;
});

const door = (more: Partial<Door<string>>): Door<string> => ({
  requests: ['ask'],
  talk: [],
  hashOf: () => 'hash',
  greet: async () => 'visitor',
  welcome: async () => undefined,
  carryOut: async () => ({ value: 1 }),
  leave: async () => undefined,
  ...more,
});

function open(more: Partial<Door<string>>): Socket {
  sockets.open('/', door(more));
  const { port } = http.address() as AddressInfo;
  client = io(`http://127.0.0.1:${port}`, {
    path: '/socket',
    transports: ['websocket'],
    reconnection: false,
  });
  return client;
}

const connected = (socket: Socket): Promise<void> =>
  new Promise((resolve) => socket.once('connect', resolve));

describe('a request', () => {
  it('that comes before its page has been let in waits until it has', async () => {
    const steps: string[] = [];
    let letIn = (): void => undefined;
    const socket = open({
      welcome: () =>
        new Promise((resolve) => {
          letIn = () => {
            steps.push('let in');
            resolve();
          };
        }),
      carryOut: async (_visitor, _name, body) => {
        steps.push(String(body));
        return undefined;
      },
    });
    await connected(socket);
    const most = 3 * LIMIT_DEFAULTS.requestsPerSecond;
    const answers = Array.from({ length: most }, (_, i) => socket.emitWithAck('ask', i));
    // One too many is refused at once; when that is known, the others have come.
    expect(await socket.emitWithAck('ask', 'too many')).toMatchObject({ ok: false });
    expect(steps).toEqual([]);
    letIn();
    for (const answer of await Promise.all(answers)) expect(answer).toEqual({ ok: true });
    expect(steps).toEqual(['let in', ...answers.map((_, i) => String(i))]);
  });

  it('that comes too soon is told so, again and again, and its page stays', async () => {
    const socket = open({});
    await connected(socket);
    const most = 3 * LIMIT_DEFAULTS.requestsPerSecond;
    const answers = await Promise.all(
      Array.from({ length: most + 100 }, () => socket.emitWithAck('ask', {})),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(most);
    for (const answer of answers.slice(most)) {
      expect(answer).toMatchObject({ ok: false, refused: { code: 'tooFast' } });
    }
    expect(socket.connected).toBe(true);
  });

  it('that comes in a flood is told so too, before the connection ends', async () => {
    const socket = open({});
    await connected(socket);
    let told = 0;
    const burst = Array.from({ length: 50 }, (_, i) => i);
    while (socket.connected) {
      const answers = await Promise.allSettled(burst.map((i) => socket.emitWithAck('ask', i)));
      told += answers.filter((one) => one.status === 'fulfilled' && !one.value.ok).length;
    }
    expect(told).toBeGreaterThanOrEqual(20 * LIMIT_DEFAULTS.requestsPerSecond);
  });

  it.each([
    [new Refused('stale', { rows: 1 }), 'stale', 0],
    [new StorageUnavailable('gone'), 'unavailable', 0],
    [new TypeError('a bug'), 'internal', 1],
  ] as const)('that fails by %s is answered with a code', async (error, code, told) => {
    const heard: string[] = [];
    const socket = open({
      carryOut: () => Promise.reject(error),
      onRefused: (_visitor, refused) => heard.push(refused),
    });
    await connected(socket);
    expect(await socket.emitWithAck('ask', {})).toMatchObject({ ok: false, refused: { code } });
    expect(heard).toEqual([code]);
    expect(refusals).toEqual([code]);
    expect(problems).toHaveLength(told);
    expect(JSON.stringify(await socket.emitWithAck('ask', {}))).not.toContain('a bug');
  });
});

describe('a page', () => {
  it('that may not come is told why', async () => {
    const socket = open({ greet: () => Promise.reject(new Refused('noSeat')) });
    const error = await new Promise((resolve) => socket.once('connect_error', resolve));
    expect(error).toMatchObject({ message: 'noSeat', data: { code: 'noSeat' } });
  });

  it('that cannot be let in is sent away, and leaves as others do', async () => {
    const left = vi.fn(async () => undefined);
    const socket = open({ welcome: () => Promise.reject(new Error('broken')), leave: left });
    await new Promise((resolve) => socket.once('disconnect', resolve));
    expect(left).toHaveBeenCalledOnce();
    expect(problems).toHaveLength(1);
  });

  it('that has gone while it was let in is told nothing, and in no group', async () => {
    let letIn = (): void => undefined;
    let greeted: Parameters<Door<string>['greet']>[1] | undefined;
    let hasLeft = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      hasLeft = resolve;
    });
    const socket = open({
      greet: async (_auth, wire) => {
        greeted = wire;
        return 'visitor';
      },
      welcome: () =>
        new Promise((resolve) => {
          letIn = resolve;
        }),
      leave: async () => hasLeft(),
    });
    await connected(socket);
    socket.disconnect();
    await left;
    greeted?.listen('group');
    letIn();
    const rooms = Object(sockets).io.of('/').adapter.rooms as Map<string, unknown>;
    expect(rooms.size).toBe(0);
  });
});

describe('what a page is told of an error', () => {
  it.each([
    ['its own refusal', new Refused('seatTaken'), 'seatTaken', 0],
    ['storage that is away for a while', new StorageUnavailable('stopped'), 'unavailable', 0],
    ['a match that is gone', new NoSuchMatch('a'), 'noTable', 0],
    [
      'a table that cannot be read, which waiting does not mend',
      new DamagedRecord('a', 1, 'x'),
      'damaged',
      1,
    ],
    ['a fault of the server', new TypeError('x'), 'internal', 1],
  ] as const)('%s', (_, error, code, logged) => {
    const problems: unknown[] = [];
    expect(refusalOf(error, (problem) => problems.push(problem)).code).toBe(code);
    expect(problems).toHaveLength(logged);
  });
});
