/** The built server as a process of its own, on a free port, for as long as a benchmark runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildIfStale } from '../../test/build.ts';
import { ROOT } from '../../test/step.ts';

export interface ServerProcess {
  address: string;
  /** When it said that it is ready, by `performance.now()`. */
  readyAt: number;
  /** Resolves when it has ended. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Throws where client or server does not build. */
export function requireBuild(): void {
  if (!buildIfStale('error')) throw new Error('Client or server does not build');
}

/** Resolves when it is ready. `env` goes over the settings of this process. */
export async function startServerProcess(
  env: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const server = spawn(process.execPath, ['build/server/main.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout)) {
    const address = /ready at (http:\/\/\S+)/.exec(line)?.[1];
    if (!address) continue;
    return { address, readyAt: performance.now(), stop: (signal) => end(server, signal) };
  }
  throw new Error('The server did not start');
}

async function end(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}
