/**
 * A PostgreSQL server for tests and benchmarks: in a temporary folder, reached by a socket in it,
 * ended with the process that started it. Durable as by default.
 */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import pg from 'pg';

export const HOW_TO_INSTALL =
  'No PostgreSQL server was found, so what needs one is left out. Install one (Debian: apt-get install postgresql), or set PG_BIN to the folder of initdb.';

const DEBIAN = '/usr/lib/postgresql';
const USER = 'gardens';

const newestFirst = (a: string, b: string): number => Number(b) - Number(a);

/** The folder of PostgreSQL's programs: PG_BIN, of the PATH, or Debian's. */
export function findPostgres(env: Readonly<Record<string, string | undefined>> = process.env) {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort(newestFirst) : [];
  return [
    env.PG_BIN ?? '',
    ...(env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ].find(
    (folder) =>
      folder !== '' && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

interface Owner {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so then another user runs it. */
function ownerOfServer(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('As root, the PostgreSQL suites need a user "postgres" or "nobody"');
}

/** The shell passes on the signal that it reads, and ends the server when nobody can write any. */
const RUN = 'exec 3<&0; "$@" 3<&- </dev/null & read how <&3 || how=INT; kill -"$how" $!; wait $!';

type Server = ChildProcessByStdio<Writable, null, Readable>;

export class PrivatePostgres {
  readonly #bin: string;
  readonly #folder: string;
  readonly #owner: Owner | undefined;
  #server: Server | undefined;
  #databases = 0;

  private constructor(bin: string, folder: string, owner: Owner | undefined) {
    this.#bin = bin;
    this.#folder = folder;
    this.#owner = owner;
  }

  /** Makes a server and starts it. */
  static async create(bin: string): Promise<PrivatePostgres> {
    const folder = mkdtempSync(join(tmpdir(), 'pg-'));
    const owner = ownerOfServer();
    if (owner) chownSync(folder, owner.uid, owner.gid);
    const options = ['-U', USER, '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
    execFileSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...options], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const postgres = new PrivatePostgres(bin, folder, owner);
    await postgres.start();
    return postgres;
  }

  urlOf(database: string): string {
    return `postgres://${USER}@localhost/${database}?host=${encodeURIComponent(this.#folder)}`;
  }

  /** Resolves when it takes connections. */
  async start(): Promise<void> {
    const settings = ['listen_addresses=', `unix_socket_directories=${this.#folder}`];
    const server: Server = spawn(
      'sh',
      [
        ...['-c', RUN, 'sh', join(this.#bin, 'postgres'), '-D', join(this.#folder, 'data')],
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      {
        ...this.#owner,
        cwd: this.#folder,
        env: { ...process.env, LC_ALL: 'C' },
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    );
    this.#server = server;
    let log = '';
    await new Promise<void>((resolve, reject) => {
      server.stderr.setEncoding('utf8').on('data', (text: string) => {
        log += text;
        if (log.includes('ready to accept connections')) resolve();
      });
      server.once('exit', () => reject(new Error(`PostgreSQL does not start:\n${log}`)));
    });
  }

  /** Resolves when it has ended. INT closes all connections; QUIT is a crash. */
  async stop(signal: 'INT' | 'QUIT' = 'INT'): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    const ended = once(server, 'exit');
    server.stdin.end(`${signal}\n`);
    await ended;
  }

  /** An empty database; gives its address. */
  async createDatabase(): Promise<string> {
    const name = `suite_${this.#databases++}`;
    const admin = new pg.Client({ connectionString: this.urlOf('postgres') });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${name}`);
    await admin.end();
    return this.urlOf(name);
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true });
  }
}
