/** The server as `npm start` runs it: one bundle, with its threads as files beside it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { makeTable, Page } from '../support/server/page.ts';
import { buildFolder } from './buildFolder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('serves the client, keeps matches and lets bots decide', { timeout: 60_000 }, async () => {
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  // Within the project, where the packages are found that are not in the bundle.
  const folder = mkdtempSync(join(ROOT, 'test-results', 'bundle-'));
  const stub = buildFolder();
  cpSync(stub, join(folder, 'dist'), { recursive: true });
  rmSync(stub, { recursive: true });
  await build({
    configFile: join(ROOT, 'vite.server.config.ts'),
    logLevel: 'error',
    build: { outDir: join(folder, 'build', 'server') },
  });
  const server = spawn(process.execPath, [join(folder, 'build', 'server', 'main.mjs')], {
    env: {
      ...process.env,
      ...{ PORT: '0', DATA_DIR: join(folder, 'data'), DATABASE_URL: '', BOT_PAUSE_MS: '0' },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  const url = /http:\S+/.exec(line)?.[0] ?? '';
  expect(await (await fetch(url)).text()).toContain('Walled Gardens');

  const { table, credential } = await makeTable(url);
  const page = await new Page(url, table, credential).ready();
  const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;
  for (const seat of [1, 2] as const) await page.ask('change', { do: 'fill', seat, with: bot });
  await page.ask('change', { do: 'start' });
  // Where a bot's thread fails, the first legal action is played, without a reason.
  const reasoned = (): boolean =>
    page.told.some(({ name, body }) => name === 'steps' && JSON.stringify(body).includes('reason'));
  while (!reasoned()) {
    await page.until(() => page.toMove === 0 || page.over || reasoned());
    if (page.over) break;
    if (page.toMove === 0)
      await page.ask('decide', { rows: page.rows, action: page.legal()[0] ?? '' });
  }
  expect(reasoned()).toBe(true);

  page.close();
  server.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  rmSync(folder, { recursive: true });
});
