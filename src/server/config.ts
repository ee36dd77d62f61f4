/** The server's settings, read from environment variables. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface ServerConfig {
  /** 0 lets the system choose a free port. */
  port: number;
  /** The address to listen on; loopback unless told otherwise. */
  host: string;
  /** Where the server keeps what must outlive it; absolute. */
  dataDir: string;
  /** A PostgreSQL address, with a password perhaps; empty for the embedded database. */
  databaseUrl: string;
  logLevel: LogLevel;
}

/** A mistake of whoever started the server; its message is the one sentence they are shown. */
export class StartupError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const setting = (env: Environment, name: string, fallback: string): string =>
  env[name]?.trim() || fallback;

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new StartupError(`PORT must be a whole number from 0 to 65535, but it is "${text}".`);
}

function parseHost(text: string): string {
  if (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) return text;
  throw new StartupError(`HOST must be an address or a host name, but it is "${text}".`);
}

/** The sentence does not quote it: a password may stand in it. */
function parseDatabaseUrl(text: string): string {
  if (text === '' || /^postgres(ql)?:\/\//.test(text)) return text;
  throw new StartupError(
    'DATABASE_URL must be an address such as postgres://user:password@host:5432/name.',
  );
}

function parseLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  throw new StartupError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, but it is "${text}".`);
}

/** Reads PORT, HOST, DATA_DIR, DATABASE_URL and LOG_LEVEL; an empty variable counts as not set. */
export function readConfig(env: Environment): ServerConfig {
  return {
    port: parsePort(setting(env, 'PORT', '8000')),
    host: parseHost(setting(env, 'HOST', '127.0.0.1')),
    dataDir: resolve(setting(env, 'DATA_DIR', './data')),
    databaseUrl: parseDatabaseUrl(setting(env, 'DATABASE_URL', '')),
    logLevel: parseLogLevel(setting(env, 'LOG_LEVEL', 'warn')),
  };
}

/** Not mkdir's own `recursive`: under a virtual folder such as /proc, Node 20 loops in it for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

/** Makes the data folder if it is not there; throws a StartupError if it cannot be written to. */
export function prepareDataDir(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
    if (statSync(dataDir).isDirectory()) return;
  } catch {
    // Said below, whatever the reason.
  }
  throw new StartupError(`DATA_DIR ${dataDir} is not a folder that the server can write to.`);
}

/** Throws a StartupError unless the folder holds a build of the client. */
export function requireBuild(dist: string): void {
  if (existsSync(join(dist, 'index.html'))) return;
  throw new StartupError('The client is not built: run "npm run build" first.');
}
