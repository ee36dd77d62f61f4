/**
 * Hears what any process publishes, on a connection of its own. When that is lost it comes back by
 * itself, and says that notices may have been missed.
 */
import pg from 'pg';
import { CHANNELS, type Channel } from './database.ts';
import { Listeners } from './listeners.ts';

/** How long to wait before the next try, in milliseconds: doubled from the first to the last. */
const FIRST_WAIT = 100;
const LAST_WAIT = 2_000;
/** How often to ask whether the connection is still there; a dead network says nothing. */
const PROBE = 10_000;

/** Names on the server, which other programs may use too. */
const nameOf = (channel: Channel): string => `walled_gardens_${channel}`;

export class PostgresListener {
  readonly #config: pg.ClientConfig;
  readonly #onProblem: (error: unknown) => void;
  readonly #channels: Readonly<Record<Channel, Listeners<[string]>>> = {
    journal: new Listeners(),
    message: new Listeners(),
  };
  readonly missed = new Listeners<[]>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(config: pg.ClientConfig, onProblem: (error: unknown) => void) {
    this.#config = config;
    this.#onProblem = onProblem;
  }

  /** Resolves when it hears; rejects with pg's error where it cannot connect. */
  async start(): Promise<void> {
    await this.#connect();
  }

  /** The statement that tells all who listen. */
  static publication(channel: Channel, payload: string): pg.QueryConfig {
    return { text: 'SELECT pg_notify($1, $2)', values: [nameOf(channel), payload] };
  }

  subscribe(channel: Channel, listener: (payload: string) => void): () => void {
    return this.#channels[channel].add(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client(this.#config);
    // The connection's end follows each error, and is what counts.
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => this.#hear(channel, payload));
    try {
      await client.connect();
      for (const channel of CHANNELS) await client.query(`LISTEN ${nameOf(channel)}`);
    } catch (error) {
      client.end().catch(() => undefined);
      throw error;
    }
    if (this.#closed) {
      await client.end();
      return;
    }
    this.#client = client;
    client.once('end', () => {
      this.#client = undefined;
      if (!this.#closed) this.#retry(FIRST_WAIT);
    });
    this.#probe(client);
  }

  /** A connection that does not answer in time is given up, which ends it. */
  #probe(client: pg.Client): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      try {
        await client.query('SELECT 1');
        if (this.#client === client) this.#probe(client);
      } catch {
        client.end().catch(() => undefined);
      }
    }, PROBE);
    this.#timer.unref();
  }

  /** Tries again and again; with a random part, so that processes do not all come at once. */
  #retry(wait: number): void {
    clearTimeout(this.#timer);
    const next = Math.min(wait * 2, LAST_WAIT);
    this.#timer = setTimeout(
      async () => {
        try {
          await this.#connect();
        } catch {
          if (!this.#closed) this.#retry(next);
          return;
        }
        this.#tell(() => this.missed.tell());
      },
      wait * (0.5 + Math.random() / 2),
    );
    this.#timer.unref();
  }

  #hear(name: string, payload: string | undefined): void {
    const channel = CHANNELS.find((known) => nameOf(known) === name);
    if (channel) this.#tell(() => this.#channels[channel].tell(payload ?? ''));
  }

  #tell(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      this.#onProblem(error);
    }
  }
}
