import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { StartupError } from '../../src/server/config.ts';
import { listenProblem, startServer } from '../../src/server/start.ts';
import { DATABASE_FILE } from '../../src/server/storage/open.ts';
import { buildFolder } from './buildFolder.ts';

const dist = buildFolder();
const dataDir = join(dist, 'data');
afterAll(() => rmSync(dist, { recursive: true }));
const env = { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'silent' };

describe('startServer', () => {
  it('serves on a free port of this machine', async () => {
    const server = await startServer(env, dist);
    const { port, host } = server;
    expect(host).toBe('127.0.0.1');
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await answer.json()).toEqual({ status: 'ok' });
    await server.close();
  });

  it('says in a sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const start = startServer({ ...env, PORT: String(port) }, dist);
    await expect(start).rejects.toThrow(StartupError);
    await expect(start).rejects.toThrow(`Port ${port} is already in use`);
    other.close();
  });

  it('opens the store, which closes with it and keeps what it was given', async () => {
    const server = await startServer(env, dist);
    const { store } = server;
    await store.createMatch({ id: 'a', rulesVersion: 1, scenario: 'quick', seed: '', config: {} });
    await server.close();
    await expect(store.check()).rejects.toThrow('closed');
    const again = await startServer(env, dist);
    expect(await again.store.readMatch('a')).toMatchObject({ scenario: 'quick' });
    await again.close();
  });

  it('says in a sentence that the database is damaged', async () => {
    const damaged = join(dist, 'damaged');
    mkdirSync(damaged);
    writeFileSync(join(damaged, DATABASE_FILE), 'not a database '.repeat(500));
    const start = startServer({ ...env, DATA_DIR: damaged }, dist);
    await expect(start).rejects.toThrow(StartupError);
    await expect(start).rejects.toThrow('is damaged or not a database');
  });

  it('checks the settings and the build before it listens', async () => {
    await expect(startServer({ ...env, PORT: 'x' }, dist)).rejects.toThrow('PORT must be');
    await expect(startServer(env, dataDir)).rejects.toThrow('The client is not built');
  });
});

describe('listenProblem', () => {
  const config = { host: 'example.invalid', port: 80 };
  const problem = (code: string) => listenProblem(Object.assign(new Error(code), { code }), config);

  it.each([
    ['EADDRINUSE', 'Port 80 is already in use'],
    ['EACCES', 'may not listen on port 80'],
    ['EADDRNOTAVAIL', 'HOST "example.invalid" is not an address of this machine'],
    ['ENOTFOUND', 'HOST "example.invalid" is not an address of this machine'],
  ])('has a sentence for %s', (code, sentence) => {
    expect(problem(code)).toContain(sentence);
  });

  it('leaves bugs alone', () => {
    expect(problem('EWHATEVER')).toBeUndefined();
    expect(listenProblem(new TypeError('bug'), config)).toBeUndefined();
  });
});

describe('the server process', () => {
  const entry = join(dist, 'entry.mjs');
  const serve = new URL('../../src/server/serve.ts', import.meta.url);
  writeFileSync(
    entry,
    `import { serve } from ${JSON.stringify(serve.href)};
    await serve(process.env, ${JSON.stringify(dist)});`,
  );
  const run = (settings: Record<string, string>) => {
    const child = spawn(process.execPath, ['--import', 'tsx', entry], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, ...settings },
    });
    const output = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.err += text;
    });
    return { child, output, closed: once(child, 'close') };
  };

  it('ends with code 1 and one sentence where it cannot start', async () => {
    const { output, closed } = run({ PORT: 'eighty' });
    expect(await closed).toEqual([1, null]);
    expect(output).toEqual({
      out: '',
      err: 'PORT must be a whole number from 0 to 65535, but it is "eighty".\n',
    });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('says where it is, and stops on %s', async (signal) => {
    const { child, output, closed } = run(env);
    await once(child.stdout, 'data');
    expect(output.out).toMatch(/^Walled Gardens is ready at http:\/\/localhost:\d+\n$/);
    child.kill(signal);
    expect(await closed).toEqual([0, null]);
    expect(output.err).toBe('');
  });

  it('stops once, however often it is told to', async () => {
    const { child, output, closed } = run({ ...env, LOG_LEVEL: 'error' });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await closed).toEqual([0, null]);
    expect(output.out).toMatch(/^Walled Gardens is ready at \S+\n$/);
    expect(output.err).toBe('');
  });

  it('stops with the shell that npm put above it', async () => {
    const settings = { ...process.env, ...env, npm_lifecycle_event: 'start' };
    // The colon keeps the shell from replacing itself with the one command.
    const shell = spawn('sh', ['-c', `"${process.execPath}" --import tsx "${entry}"; :`], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: settings,
    });
    const [line] = await once(shell.stdout, 'data');
    const address = String(line).match(/http:\S+/)?.[0] ?? '';
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    // The pipe closes when its last writer, the server, has ended.
    const closed = once(shell.stdout, 'close');
    shell.kill('SIGTERM');
    await closed;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });
}, 30_000);
