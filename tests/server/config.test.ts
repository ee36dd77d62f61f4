import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareDataDir, readConfig, requireBuild, StartupError } from '../../src/server/config.ts';
import { LIMIT_DEFAULTS } from '../../src/server/limits.ts';
import { TABLE_DEFAULTS } from '../../src/server/tables/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readConfig', () => {
  it('serves this machine only, on port 8000, unless told otherwise', () => {
    expect(readConfig({})).toMatchObject({
      port: 8000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: '',
      logLevel: 'warn',
      proxies: 0,
      allowedOrigins: [],
      metricsToken: '',
      limits: LIMIT_DEFAULTS,
      tables: TABLE_DEFAULTS,
    });
  });

  it('takes what the environment says', () => {
    const databaseUrl = 'postgres://wg:secret@db:5432/wg';
    const env = {
      PORT: '9001',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/wg',
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(env)).toMatchObject({
      port: 9001,
      host: '0.0.0.0',
      dataDir: '/srv/wg',
      databaseUrl,
      logLevel: 'debug',
    });
  });

  it('takes limits and times, each a whole number in its range', () => {
    const { limits, tables, proxies, allowedOrigins } = readConfig({
      MAX_CONNECTIONS: '10',
      REQUESTS_PER_SECOND: '7',
      AWAY_SECONDS: '5',
      KEEP_DAYS: '2',
      TRUSTED_PROXIES: '1',
      ALLOWED_ORIGINS: 'https://a.example, http://b.example:81',
    });
    expect(limits).toMatchObject({ connections: 10, requestsPerSecond: 7 });
    expect(tables).toMatchObject({ awayMs: 5_000, keepMs: 172_800_000 });
    expect(proxies).toBe(1);
    expect(allowedOrigins).toEqual(['https://a.example', 'http://b.example:81']);
    for (const [name, value] of Object.entries({
      MAX_CONNECTIONS: '0',
      AWAY_SECONDS: '-1',
      KEEP_DAYS: '1.5',
      BOT_THREADS: 'many',
      TRUSTED_PROXIES: '99',
    })) {
      expect(() => readConfig({ [name]: value })).toThrow(`${name} must be a whole number from`);
    }
    expect(() => readConfig({ ALLOWED_ORIGINS: 'a.example' })).toThrow('ALLOWED_ORIGINS must be');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ' })).toEqual(readConfig({}));
  });

  it.each(['0', '1', '65535', ' 8080 '])('takes port "%s"', (port) => {
    expect(readConfig({ PORT: port }).port).toBe(Number(port));
  });

  it.each(['80a', '-1', '65536', '1e3', '8000.5', '0x50', '999999'])(
    'refuses port "%s"',
    (port) => {
      expect(() => readConfig({ PORT: port })).toThrow(StartupError);
      expect(() => readConfig({ PORT: port })).toThrow(
        `PORT must be a whole number from 0 to 65535, but it is "${port}".`,
      );
    },
  );

  it.each(['::', '::1', '192.168.1.5', 'localhost', 'my-host.local'])('takes host "%s"', (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });

  it.each(['http://localhost', 'a b', '-x', 'host:80'])('refuses host "%s"', (host) => {
    expect(() => readConfig({ HOST: host })).toThrow('HOST must be an address or a host name');
  });

  it.each(['db:5432', 'mysql://wg:secret@db/wg', 'postgres:secret'])(
    'refuses database "%s" without quoting it',
    (url) => {
      expect(() => readConfig({ DATABASE_URL: url })).toThrow(
        new StartupError(
          'DATABASE_URL must be an address such as postgres://user:password@host:5432/name.',
        ),
      );
    },
  );

  it('refuses an unknown log level', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(
      'LOG_LEVEL must be one of silent, fatal',
    );
  });
});

describe('prepareDataDir', () => {
  it('makes the folder with those above it', () => {
    const path = join(folder, 'a', 'b');
    prepareDataDir(path);
    expect(statSync(path).isDirectory()).toBe(true);
    expect(() => prepareDataDir(path)).not.toThrow();
  });

  it('refuses a file', () => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    expect(() => prepareDataDir(path)).toThrow(
      `DATA_DIR ${path} is not a folder that the server can write to.`,
    );
    expect(() => prepareDataDir(join(path, 'below'))).toThrow(StartupError);
  });

  it('refuses a folder that cannot be written to', () => {
    const path = join(folder, 'locked');
    mkdirSync(path);
    chmodSync(path, 0o500);
    // Nothing is locked for root.
    if (process.getuid?.() === 0) expect(() => prepareDataDir(path)).not.toThrow();
    else expect(() => prepareDataDir(path)).toThrow(StartupError);
  });
});

describe('requireBuild', () => {
  it('asks for a build where there is none', () => {
    expect(() => requireBuild(folder)).toThrow(
      'The client is not built: run "npm run build" first.',
    );
    writeFileSync(join(folder, 'index.html'), '');
    expect(() => requireBuild(folder)).not.toThrow();
  });
});

describe('the README', () => {
  it('lists exactly the settings that the server reads', () => {
    const source = readFileSync(new URL('../../src/server/config.ts', import.meta.url), 'utf8');
    const read = [...source.matchAll(/(?:count|setting)\(\s*env,\s*'([A-Z_]+)'/g)];
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const listed = [...readme.matchAll(/^\| `([A-Z_]+)`\s+\|/gm)];
    const names = (matches: RegExpMatchArray[]) => matches.map((m) => m[1]).sort();
    expect(names(listed)).toEqual(names(read));
    expect(read.length).toBeGreaterThan(15);
  });
});
