/**
 * Games on bad networks, seeded: whatever is cut, stalled, late or opened twice, and though the
 * server is started anew in the middle, all see the same in the end, it is what the journal says,
 * and nothing that was acknowledged is missing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import { replay } from '../../support/server/journal.ts';
import { type Faults, Network } from '../../support/server/network.ts';
import { Page } from '../../support/server/page.ts';
import { type Party, party } from '../../support/server/party.ts';
import { playUntil } from '../../support/server/player.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';

const RUNS = 200;
/** At the same time. */
const GROUP = 20;
/** Journal rows of a run. */
const ROWS = 10;

let server: TestServer;
const counts = { cuts: 0, stalls: 0, connections: 0 };
beforeAll(async () => {
  server = await testServer();
});
afterAll(async () => {
  await server.close();
});

function faultsOf(run: number): Faults {
  // From one that loses much at once to one that is merely slow.
  return { cut: [60, 30, 15, 0][run % 4] ?? 0, stall: [0, 20, 40][run % 3] ?? 0, delay: run % 7 };
}

interface Run {
  number: number;
  network: Network;
  party: Party;
}

async function setUp(number: number): Promise<Run> {
  const random = seededRandom(`network ${number}`);
  const network = await Network.before(server.url, { random });
  return { number, network, party: await party(server.url) };
}

async function play({ number: run, network, party: p }: Run, halfway: () => void): Promise<void> {
  // They come by way of the bad network, one of them with two tabs, and somebody looks on.
  const [a, b, c] = p.grants;
  const seated = [a, b, c, a].map((grant) => new Page(network.url, p.table, grant.credential));
  const watcher = new Page(network.url, p.table);
  const everyone = [...seated, watcher];
  p.close();
  network.become(faultsOf(run));
  void watcher.until((page) => page.rows >= ROWS / 2).then(halfway);
  const played = await Promise.all(
    seated.map((page, i) => playUntil(page, ROWS, seededRandom(`player ${run} ${i}`))),
  );
  network.become();
  const { rows, view } = await replay(server.running.store, p.table);
  await Promise.all(everyone.map((page) => page.until((q) => q.rows === rows.length)));
  for (const page of everyone) expect(JSON.stringify(page.mirror?.view())).toBe(view);
  for (const { seat, rows: at, action } of played.flat()) {
    expect(rows[at]).toMatchObject({ seat, action, byBot: false });
  }
  for (const page of everyone) page.close();
  for (const kind of ['cuts', 'stalls', 'connections'] as const)
    counts[kind] += network.counts[kind];
  await network.close();
}

describe('bad networks', () => {
  it.each(Array.from({ length: RUNS / GROUP }, (_, i) => i * GROUP))(
    'end in one state for all: runs from %i',
    async (from) => {
      const runs = await Promise.all(Array.from({ length: GROUP }, (_, i) => setUp(from + i)));
      // Half of the groups live through a new start of the server, when one of them is halfway.
      let restart: Promise<void> | undefined;
      const halfway = (): void => {
        if ((from / GROUP) % 2 === 1) restart ??= server.restart();
      };
      await Promise.all(runs.map((run) => play(run, halfway)));
      await restart;
    },
    120_000,
  );

  it('were bad', () => {
    expect(counts.cuts).toBeGreaterThan(RUNS);
    expect(counts.stalls).toBeGreaterThan(RUNS);
    expect(counts.connections).toBeGreaterThan(5 * RUNS);
  });
});
