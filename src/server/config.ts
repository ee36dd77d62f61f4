/** The server's settings, read from environment variables. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ROOM_LIMIT, ROOM_LIMIT_MOST } from '../protocol/room.ts';
import { LIMIT_DEFAULTS, type Limits } from './limits.ts';
import { TABLE_DEFAULTS, type TableSettings } from './tables/settings.ts';

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
  /** How many proxies of one's own stand in front and add to X-Forwarded-For. */
  proxies: number;
  /** Origins of other sites whose pages may talk to the server. */
  allowedOrigins: string[];
  /** Lets other machines read the metrics that send it; empty = none does. */
  metricsToken: string;
  /** Threads in which bots think. */
  botThreads: number;
  limits: Limits;
  tables: TableSettings;
  /** Students of a room. */
  roomLimit: number;
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

/** A whole number from `least` to `most`. */
function count(env: Environment, name: string, fallback: number, least = 1, most = 1e6): number {
  const text = setting(env, name, String(fallback));
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new StartupError(
    `${name} must be a whole number from ${least} to ${most}, but it is "${text}".`,
  );
}

function parseOrigins(text: string): string[] {
  const origins = text.split(',').flatMap((part) => part.trim() || []);
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    throw new StartupError(
      `ALLOWED_ORIGINS must be addresses such as https://school.example, but one is "${origin}".`,
    );
  }
  return origins;
}

function readLimits(env: Environment): Limits {
  const { connections, connectionsPerAddress, spectatorsPerTable, ...rates } = LIMIT_DEFAULTS;
  return {
    connections: count(env, 'MAX_CONNECTIONS', connections),
    connectionsPerAddress: count(env, 'MAX_CONNECTIONS_PER_ADDRESS', connectionsPerAddress),
    spectatorsPerTable: count(env, 'SPECTATORS_PER_TABLE', spectatorsPerTable),
    requestsPerSecond: count(env, 'REQUESTS_PER_SECOND', rates.requestsPerSecond),
    visitsPerMinute: count(env, 'VISITS_PER_MINUTE', rates.visitsPerMinute),
    tablesPerHour: count(env, 'TABLES_PER_HOUR', rates.tablesPerHour),
    roomsPerHour: count(env, 'ROOMS_PER_HOUR', rates.roomsPerHour),
    codesPerMinute: count(env, 'CODES_PER_MINUTE', rates.codesPerMinute),
  };
}

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

function readTableSettings(env: Environment): TableSettings {
  const { awayMs, botPauseMs, unloadMs, keepMs } = TABLE_DEFAULTS;
  return {
    awayMs: count(env, 'AWAY_SECONDS', awayMs / SECOND, 1, 3_600) * SECOND,
    botPauseMs: count(env, 'BOT_PAUSE_MS', botPauseMs, 0, 60_000),
    unloadMs: count(env, 'UNLOAD_SECONDS', unloadMs / SECOND, 1, 86_400) * SECOND,
    keepMs: count(env, 'KEEP_DAYS', keepMs / DAY, 1, 3_650) * DAY,
  };
}

/** Every setting, as the README lists them; an empty variable counts as not set. */
export function readConfig(env: Environment): ServerConfig {
  return {
    port: parsePort(setting(env, 'PORT', '8000')),
    host: parseHost(setting(env, 'HOST', '127.0.0.1')),
    dataDir: resolve(setting(env, 'DATA_DIR', './data')),
    databaseUrl: parseDatabaseUrl(setting(env, 'DATABASE_URL', '')),
    logLevel: parseLogLevel(setting(env, 'LOG_LEVEL', 'warn')),
    proxies: count(env, 'TRUSTED_PROXIES', 0, 0, 8),
    allowedOrigins: parseOrigins(setting(env, 'ALLOWED_ORIGINS', '')),
    metricsToken: setting(env, 'METRICS_TOKEN', ''),
    botThreads: count(env, 'BOT_THREADS', Math.max(1, availableParallelism() - 1), 1, 64),
    limits: readLimits(env),
    tables: readTableSettings(env),
    roomLimit: count(env, 'ROOM_LIMIT', ROOM_LIMIT, 1, ROOM_LIMIT_MOST),
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
