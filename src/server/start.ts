/** Starts and stops the server process. */
import type { AddressInfo } from 'node:net';
import {
  prepareDataDir,
  readConfig,
  requireBuild,
  type ServerConfig,
  StartupError,
} from './config.ts';
import { createService, type Service } from './service.ts';

/** How long open requests may take to finish after a signal, in milliseconds. */
const GRACE = 5_000;

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error;

/** The sentence for what can go wrong with an address; undefined where it is not the user's doing. */
export function listenProblem(
  error: unknown,
  { host, port }: Pick<ServerConfig, 'host' | 'port'>,
): string | undefined {
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

export interface RunningServer extends Service {
  host: string;
  port: number;
}

/** Checks the settings, opens the storage, then listens. Throws a StartupError with a sentence for the user. */
export async function startServer(
  env: Readonly<Record<string, string | undefined>>,
  dist: string,
): Promise<RunningServer> {
  const config = readConfig(env);
  requireBuild(dist);
  prepareDataDir(config.dataDir);
  const service = await createService(config, dist);
  try {
    await service.app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await service.close();
    const problem = listenProblem(error, config);
    throw problem === undefined ? error : new StartupError(problem);
  }
  const { port } = service.app.server.address() as AddressInfo;
  return { ...service, host: config.host, port };
}

/** Lets what is under way finish; `force` is called if that takes longer than the grace period. */
export async function stopServer(service: Service, force: () => void): Promise<void> {
  const timer = setTimeout(force, GRACE);
  timer.unref();
  await service.close();
  clearTimeout(timer);
}
