/** Starts and stops the server process. */
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import {
  prepareDataDir,
  readConfig,
  requireBuild,
  type ServerConfig,
  StartupError,
} from './config.ts';
import { openStore } from './storage/open.ts';
import type { Store } from './storage/store.ts';

/** How long open requests may take to finish after a signal, in milliseconds. */
const GRACE = 5_000;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

/** The sentence for what can go wrong with an address; undefined where it is not the user's doing. */
export function listenProblem(error: unknown, { host, port }: ServerConfig): string | undefined {
  if (!isSystemError(error)) return undefined;
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use: stop the program that uses it, or set PORT to another number.`;
    case 'EACCES':
      return `This user may not listen on port ${port}: set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST "${host}" is not an address of this machine.`;
    default:
      return undefined;
  }
}

export interface RunningServer {
  /** Closes the store too. */
  app: FastifyInstance;
  store: Store;
  host: string;
  port: number;
}

/** Checks the settings, opens the store, then listens. Throws a StartupError with a sentence for the user. */
export async function startServer(
  env: Readonly<Record<string, string | undefined>>,
  dist: string,
): Promise<RunningServer> {
  const config = readConfig(env);
  requireBuild(dist);
  prepareDataDir(config.dataDir);
  const { app, store } = await createParts(config, dist);
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close();
    const problem = listenProblem(error, config);
    throw problem === undefined ? error : new StartupError(problem);
  }
  const { port } = app.server.address() as AddressInfo;
  return { app, store, host: config.host, port };
}

/** The store closes after the last request is answered. */
async function createParts(
  config: ServerConfig,
  dist: string,
): Promise<Pick<RunningServer, 'app' | 'store'>> {
  let app: FastifyInstance | undefined;
  const store = await openStore(config, {
    onProblem: (error) => app?.log.error({ err: error }),
  });
  try {
    app = await createApp({ dist, logLevel: config.logLevel });
  } catch (error) {
    await store.close();
    throw error;
  }
  app.addHook('onClose', () => store.close());
  return { app, store };
}

/** Lets open requests finish; `force` is called if they take longer than the grace period. */
export async function stopServer(app: FastifyInstance, force: () => void): Promise<void> {
  const timer = setTimeout(force, GRACE);
  timer.unref();
  await app.close();
  clearTimeout(timer);
}
