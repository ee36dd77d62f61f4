/** The built client behind the real server, on a free port, for as long as a benchmark runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isBuildStale } from '../../test/staleBuild.ts';
import { binOf, ROOT, runNode } from '../../test/step.ts';

export interface Site {
  address: string;
  close(): Promise<void>;
}

/** Builds the client if the last build is out of date, and serves it. */
export async function serveBuild(): Promise<Site> {
  if (
    isBuildStale(ROOT) &&
    runNode(binOf('vite', 'vite'), ['build', '--logLevel', 'error']) !== 0
  ) {
    throw new Error('The client does not build');
  }
  const data = mkdtempSync(join(tmpdir(), 'walled-gardens-bench-'));
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  for await (const line of createInterface(server.stdout)) {
    const address = /ready at (http:\/\/\S+)/.exec(line)?.[1];
    if (address) return { address, close };
  }
  await close();
  throw new Error('The server did not start');
}
