/** Noise, seeded: 100,000 frames that mean little, nothing, or almost something. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../../src/game/random.ts';
import { PHRASES } from '../../../src/protocol/table.ts';
import { Page } from '../../support/server/page.ts';
import { type Party, party } from '../../support/server/party.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';
import { frame, greetingOf, Wire } from '../../support/server/wire.ts';

const FRAMES = 100_000;
const CONNECTIONS = 8;
/** Sent before the server is waited for. */
const BURST = 40;

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

let server: TestServer;
const faults: unknown[] = [];
const note = (error: unknown): void => void faults.push(error);
beforeAll(async () => {
  server = await testServer({ UNLOAD_SECONDS: '1', REQUESTS_PER_SECOND: '2000' });
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  process.off('uncaughtException', note);
  await server.close();
});

function pick<T>(random: Random, items: readonly T[]): T {
  return items[random.below(items.length)] as T;
}

/** Any JSON, often with the names that count here. */
function anything(random: Random, depth = 0): unknown {
  const names = ['rows', 'action', 'do', 'seat', 'phrase', '__proto__', 'constructor', 'with', 'x'];
  switch (random.below(depth > 4 ? 7 : 9)) {
    case 0:
      return random.below(5) - 1;
    case 1:
      return pick(random, [0.5, 1e308, -0, 2 ** 53]);
    case 2:
      return pick(random, [
        '',
        '~back',
        'x'.repeat(random.below(300)),
        '\u0000',
        '陈',
        '\u202e<b>',
      ]);
    case 3:
      return null;
    case 4:
      return random.below(2) === 0;
    case 5:
      return pick(random, PHRASES);
    case 6:
      return { _placeholder: true, num: random.below(3) };
    case 7:
      return Array.from({ length: random.below(5) }, () => anything(random, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(5) }, () => [
          pick(random, names),
          anything(random, depth + 1),
        ]),
      );
  }
}

/** What a page might send, or nearly. Without `leave` and such, which would end the fun. */
function nearly(random: Random): unknown[] {
  const name = pick(random, [
    'decide',
    'undo',
    'change',
    'say',
    'link',
    'resync',
    'disconnect',
    'error',
    'x',
    '__proto__',
    7,
    null,
  ]);
  const rows = random.below(40);
  const bodies: unknown[] = [
    { rows, action: pick(random, ['pass', 'end', 'open:a', '~back', 'constructor']) },
    { rows },
    {
      do: pick(random, ['pause', 'resume', 'start', 'sit', 'setUp', 'pass']),
      seat: random.below(4),
    },
    { do: 'rename', name: pick(random, ['Ada', '', '\u200b', 'z\u0300'.repeat(50), '<script>']) },
    { phrase: pick(random, PHRASES) },
    {},
    anything(random),
  ];
  return [name, pick(random, bodies), ...(random.below(8) === 0 ? [anything(random)] : [])];
}

function bytes(random: Random, most: number): Buffer {
  return Buffer.from(Array.from({ length: random.below(most) }, () => random.below(256)));
}

/** One frame that a connection may survive. */
function noise(random: Random): Buffer {
  const text = (packet: string): Buffer => frame(Buffer.from(packet));
  const kind = random.below(1_000);
  if (kind < 700) return text(`42${random.below(50)}${JSON.stringify(nearly(random))}`);
  if (kind < 800) return text(`42${JSON.stringify(nearly(random))}`);
  if (kind < 900) return text(`43${random.below(1_000)}${JSON.stringify([anything(random)])}`);
  if (kind < 950) return text('3');
  return text(`42${random.below(50)}${JSON.stringify([anything(random), anything(random)])}`);
}

/** One that hardly any survives: a packet out of place, or a frame that is wrong itself. */
function worse(random: Random, greeting: string): Buffer {
  const text = (packet: string): Buffer => frame(Buffer.from(packet));
  const packets = ['6', '1', '0', '2', '5', '41', '44"x"', '4', '', '9', '42{"a":1}', '42["x"'];
  switch (random.below(12)) {
    case 0:
      return text(greeting);
    case 1:
      return text(`40/room,${JSON.stringify(anything(random))}`);
    case 2:
      return text(`40${JSON.stringify(anything(random))}`);
    case 3:
      return text(`45${random.below(12)}-${JSON.stringify(nearly(random))}`);
    case 4:
      return frame(bytes(random, 200), 2);
    case 5:
      return text(bytes(random, 100).toString('latin1'));
    case 6:
      return frame(bytes(random, 125), 8 + random.below(8));
    case 7:
      return frame(bytes(random, 60), random.below(16), random.below(2) === 0);
    case 8:
      return bytes(random, 40);
    case 9:
      return frame(Buffer.alloc(random.below(20_000), 65));
    case 10:
      return text('['.repeat(random.below(4_000)));
    default:
      return text(pick(random, packets));
  }
}

/** Plays its part of the frames, on a new connection each time that the server has ended one. */
async function rage(seed: string, frames: number, p: Party): Promise<number> {
  const random = seededRandom(seed);
  const credentials = [undefined, ...p.grants.map(({ credential }) => credential)];
  const isOver = (w: Wire): boolean => w.isClosed || w.hasGoodbye;
  let opened = 0;
  let wire: Wire | undefined;
  for (let sent = 0; sent < frames; ) {
    const greeting = greetingOf(p.table, pick(random, credentials));
    if (!wire || isOver(wire)) {
      opened++;
      await wire?.cut();
      wire = await Wire.open(server.url);
      wire.send(greeting);
    }
    for (let i = 0; i < BURST && sent < frames; i++, sent++) wire.write(noise(random));
    if (random.below(8) > 0) {
      // Until this is answered, the server has seen to all that came before.
      wire.ask('resync', {}, 999);
      await wire.until((w) => isOver(w) || w.text.includes('43999['));
    } else {
      wire.write(worse(random, greeting));
      sent++;
      // It may wait for ever for the rest of a frame.
      const patience = new Promise((resolve) => setTimeout(resolve, 20));
      await Promise.race([wire.until(isOver), patience]);
      await wire.cut();
    }
    wire.received.length = 0;
  }
  await wire?.cut();
  return opened;
}

const gauge = async (name: string): Promise<number> => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(text.match(new RegExp(`^${name} (\\S+)$`, 'm'))?.[1]);
};

async function untilGone(name: string): Promise<void> {
  while ((await gauge(name)) !== 0) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Bytes in use, when what can be let go has been. */
async function heap(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

it('noise ends no game and leaves nothing behind', async () => {
  const round = async (seed: string, frames: number): Promise<number> => {
    const p = await party(server.url);
    const each = frames / CONNECTIONS;
    const rages = Array.from({ length: CONNECTIONS }, (_, i) => rage(`${seed} ${i}`, each, p));
    const reopened = (await Promise.all(rages)).reduce((sum, n) => sum + n, 0);
    // The table is still there for those who sit at it.
    p.close();
    const page = await new Page(server.url, p.table, p.grants[0].credential).ready();
    expect(['playing', 'over']).toContain(page.info?.stage);
    page.close();
    await untilGone('walled_gardens_connections');
    await untilGone('walled_gardens_tables');
    return reopened;
  };
  await round('warm up', FRAMES / 10);
  const before = await heap();
  const reopened = await round('noise', FRAMES);
  const after = await heap();
  expect(faults).toEqual([]);
  expect(await gauge('walled_gardens_problems_total')).toBe(0);
  expect(reopened).toBeGreaterThan(CONNECTIONS);
  expect((after - before) / 1e6).toBeLessThan(8);
}, 120_000);
