/** The built client behind the real server, on a free port, for as long as a benchmark runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuild, startServerProcess } from '../server/serverProcess.ts';

export interface Site {
  address: string;
  close(): Promise<void>;
}

/** Builds if the last build is out of date, and serves the client. */
export async function serveBuild(): Promise<Site> {
  requireBuild();
  const data = mkdtempSync(join(tmpdir(), 'walled-gardens-bench-'));
  const { address, stop } = await startServerProcess({ DATA_DIR: data });
  const close = async (): Promise<void> => {
    await stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { address, close };
}
