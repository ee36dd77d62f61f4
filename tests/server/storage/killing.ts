/** What is left after a process that appends was killed in the middle of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { openStore } from '../../../src/server/storage/open.ts';

const LOOP = fileURLToPath(new URL('./appendLoop.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Kills the process once it has printed so many lines; gives those that were printed whole. */
async function appendUntilKilled(args: readonly string[], lines: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', LOOP, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > lines) child.kill('SIGKILL');
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  return output.split('\n').slice(0, -1);
}

/** Kills one process after another on one database; every row that one said it stored is there. */
export async function expectNothingLost(dataDir: string, databaseUrl: string): Promise<void> {
  const said: string[] = [];
  for (const lines of [1, 40]) {
    said.push(...(await appendUntilKilled([dataDir, databaseUrl], lines)));
  }
  const store = await openStore({ dataDir, databaseUrl });
  const rows: string[] = [];
  for (const id of ['a', 'b', 'c']) {
    for (const { ply } of await store.readJournal(id)) rows.push(`${id} ${ply} stored`);
  }
  await store.close();
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter((line) => !rows.includes(line))).toEqual([]);
}
