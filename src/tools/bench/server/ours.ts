/** Our server with default settings but for the limits of rates: SQLite, durable. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../../game/digest.ts';
import { RULES_VERSION } from '../../../game/rules.ts';
import { SEATS, type Seat, type Triple } from '../../../game/seats.ts';
import { type Greeting, PROTOCOL_VERSION } from '../../../protocol/table.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { Json } from '../../../server/storage/rows.ts';
import type { SeatConfig, TableConfig } from '../../../server/tables/config.ts';
import { hashSecret } from '../../../server/tables/secrets.ts';
import type { DrawnGame } from './drawnGame.ts';
import { type ServerProcess, startServerProcess } from './serverProcess.ts';
import { type Player, type PlayerEvents, rawSocket, type Side } from './side.ts';

/** More than a benchmark needs. */
const RATES = {
  REQUESTS_PER_SECOND: '10000',
  MAX_CONNECTIONS_PER_ADDRESS: '3000',
  VISITS_PER_MINUTE: '100000',
  TABLES_PER_HOUR: '100000',
};

const credentialOf = (game: DrawnGame, seat: Seat): string =>
  `${game.id}-${seat}`.padEnd(22, '_').slice(0, 22);

function configOf(game: DrawnGame): TableConfig {
  const seats = SEATS.map((seat): SeatConfig => {
    const credentialHash = hashSecret(credentialOf(game, seat));
    return { kind: 'human', holders: [{ name: `Player ${seat}`, credentialHash }] };
  }) as Triple<SeatConfig>;
  return { format: 1, host: 0, seats, clock: 0, paused: false, botSeed: game.seed };
}

/** Writes all matches into a new database, then starts the server on it. */
export async function ourSide(games: readonly DrawnGame[]): Promise<Side> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-server-'));
  const store = await openStore({ dataDir, databaseUrl: '' });
  for (const game of games) {
    const { id, scenario, seed } = game;
    const config = configOf(game) as unknown as Json;
    const match = { id, scenario, seed, config, rulesVersion: RULES_VERSION };
    await store.createMatch({ ...match, status: 'playing' });
  }
  await store.close();
  const server = await startServerProcess({ DATA_DIR: dataDir, LOG_LEVEL: 'error', ...RATES });
  return {
    name: 'ours',
    connect: (game, seat, events) => connect(server, game, seat, events),
    check(game, last) {
      const [, steps] = JSON.parse(last) as [string, { digest: number }[]];
      if (steps.at(-1)?.digest !== digestOf(game.end)) throw new Error(`${game.id} went astray`);
    },
    memory: () => memoryOf(server),
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Resident memory of a server now, in MB. */
export async function memoryOf({ address }: ServerProcess): Promise<number> {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  const bytes = /^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1];
  return Number(bytes) / 2 ** 20;
}

function connect(
  { address }: ServerProcess,
  game: DrawnGame,
  seat: Seat,
  { onSeen, onProblem }: PlayerEvents,
): Promise<Player> {
  const auth: Greeting = {
    protocol: PROTOCOL_VERSION,
    rules: RULES_VERSION,
    table: game.id,
    credential: credentialOf(game, seat),
  };
  const socket = rawSocket(address, { path: '/socket', query: { match: game.id }, auth });
  let last = '';
  const player: Player = {
    decide(rows, action) {
      socket.emit('decide', { rows, action }, (answer: string) => {
        if (!answer.startsWith('[{"ok":true')) onProblem(new Error(`${game.id}: ${answer}`));
      });
    },
    get last() {
      return last;
    },
    close: () => void socket.disconnect(),
  };
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.once('course', () => resolve(player));
    socket.on('steps', (body: string) => {
      last = body;
      onSeen();
    });
    socket.on('disconnect', (why) => {
      if (why !== 'io client disconnect') onProblem(new Error(`${game.id}: ${why}`));
    });
  });
}
