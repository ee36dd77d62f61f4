/** Puts the parts of the running server together: storage, bots, tables, sockets and routes. */
import type { FastifyInstance } from 'fastify';
import { createBotPool } from '../bots/hosts/nodePool.ts';
import type { BotAnswer, BotRequest } from '../bots/hosts/request.ts';
import type { RefusalCode } from '../protocol/table.ts';
import { createApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import { addHealthRoutes } from './health.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { trackSockets } from './openSockets.ts';
import { ROOMS, roomDoor } from './rooms/door.ts';
import { Rooms } from './rooms/rooms.ts';
import { addRoomRoutes } from './rooms/routes.ts';
import { addScenarioRoutes } from './scenarios/routes.ts';
import { Sockets } from './sockets.ts';
import { openStore } from './storage/open.ts';
import type { Store } from './storage/store.ts';
import { TABLES, tableDoor } from './tables/door.ts';
import { addTableRoutes } from './tables/routes.ts';
import { Tables } from './tables/tables.ts';

/** How long answers under way and goodbyes may take at a stop, in milliseconds. */
const FAREWELL = 1_000;

export interface Service {
  app: FastifyInstance;
  store: Store;
  /** Ends sockets first, then lets decisions and requests finish, and closes the storage last. */
  close(): Promise<void>;
}

/** Throws a StartupError with a sentence for whoever starts the server. */
export async function createService(config: ServerConfig, dist: string): Promise<Service> {
  const { limits, proxies, allowedOrigins } = config;
  const app = await createApp({ dist, logLevel: config.logLevel });
  const onProblem = (error: unknown): void => {
    metrics.problems.inc();
    app.log.error({ err: error });
  };
  let sockets: Sockets | undefined;
  let tables: Tables | undefined;
  const metrics = createMetrics({
    connections: () => sockets?.connections ?? 0,
    tables: () => tables?.size ?? 0,
  });
  const onRefused = (code: RefusalCode): void => metrics.refusals.inc({ code });
  let store: Store;
  try {
    store = await openStore(config, { onProblem });
  } catch (error) {
    await app.close();
    throw error;
  }
  const pool = createBotPool({ size: config.botThreads });
  // Milliseconds since 1970 that only ever go on, even where the machine's clock is set.
  const now = (): number => Math.round(performance.timeOrigin + performance.now());
  const shared = { limits, proxies, allowedOrigins, now, onRefused, onProblem };
  const endSockets = trackSockets(app.server);
  // Pages load over connections of their own besides the one that they keep.
  app.server.maxConnections = 2 * limits.connections;
  const wires = new Sockets(app.server, shared);
  sockets = wires;
  tables = new Tables({
    store,
    settings: config.tables,
    bots: timed(pool, metrics),
    now,
    tell: (id, name, body) => wires.tell(TABLES, id, name, body),
    onStored: (byBot, ms) => {
      metrics.decisions.inc({ by: byBot ? 'bot' : 'person' });
      metrics.journal.observe(ms / 1_000);
    },
    onProblem,
  });
  wires.open(TABLES, tableDoor({ tables, now, ...limits }));
  const { keepMs } = config.tables;
  const rooms = new Rooms({ store, tables, now, onProblem, keepMs, limit: config.roomLimit });
  wires.open(ROOMS, roomDoor(rooms));
  addRoomRoutes(app, { rooms, ...shared });
  addScenarioRoutes(app, shared);
  addTableRoutes(app, { tables, ...shared });
  addHealthRoutes(app, {
    metrics,
    check: () => store.check(),
    metricsToken: config.metricsToken,
    proxies,
  });
  await rooms.resume();
  return {
    app,
    store,
    async close() {
      wires.close();
      await rooms.close();
      await tables?.close();
      const farewell = setTimeout(endSockets, FAREWELL);
      await app.close();
      clearTimeout(farewell);
      await pool.close();
      await store.close();
    },
  };
}

interface Bots {
  choose(request: BotRequest): Promise<BotAnswer>;
}

function timed(bots: Bots, { thinking }: Metrics): Bots {
  return {
    async choose(request) {
      const end = thinking.startTimer({ level: request.level });
      try {
        return await bots.choose(request);
      } finally {
        end();
      }
    },
  };
}
