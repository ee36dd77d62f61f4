/** A whole server in this process, on a free port, with a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '../../../src/server/start.ts';
import { buildFolder } from '../../server/buildFolder.ts';

export interface TestServer {
  readonly url: string;
  readonly running: RunningServer;
  /** Stops it and starts it again on the same folder and port. */
  restart(): Promise<void>;
  /** Stops it and removes its folder. */
  close(): Promise<void>;
}

/** Bots that answer at once and rates that no test reaches by accident, unless told otherwise. */
const QUICK = {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'silent',
  BOT_PAUSE_MS: '0',
  BOT_THREADS: '1',
  REQUESTS_PER_SECOND: '1000',
  VISITS_PER_MINUTE: '100000',
  TABLES_PER_HOUR: '100000',
  ROOMS_PER_HOUR: '100000',
  CODES_PER_MINUTE: '100000',
  DATABASE_URL: '',
};

export async function testServer(settings: Record<string, string> = {}): Promise<TestServer> {
  const dist = buildFolder();
  const dataDir = mkdtempSync(join(tmpdir(), 'walled-gardens-server-'));
  const start = (port: number): Promise<RunningServer> =>
    startServer({ ...QUICK, ...settings, PORT: String(port), DATA_DIR: dataDir }, dist);
  let running = await start(0);
  const { port } = running;
  return {
    url: `http://127.0.0.1:${port}`,
    get running() {
      return running;
    },
    async restart() {
      await running.close();
      running = await start(port);
    },
    async close() {
      await running.close();
      rmSync(dataDir, { recursive: true });
      rmSync(dist, { recursive: true });
    },
  };
}
