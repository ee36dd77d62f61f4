/**
 * What the store asks of a database engine. SQL is the part that SQLite and PostgreSQL share, with
 * placeholders $1, $2…; integers of 64 bits come back as numbers.
 */

export type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

export interface Statement {
  sql: string;
  values?: readonly Value[];
}

export const CHANNELS = ['journal', 'message'] as const;
/** What processes tell each other about; a listener hears its own process too. */
export type Channel = (typeof CHANNELS)[number];

/** Bytes that a published payload may have. */
export const PAYLOAD_LIMIT = 7_900;

/**
 * Every method but `subscribe` and `onMissed` rejects with StorageUnavailable while the database
 * cannot be reached, and with ConstraintViolation where a row breaks a rule of the schema. After
 * StorageUnavailable a write may have happened all the same: read before trying again.
 */
export interface Database {
  /** Whether no other process can have it open. */
  readonly exclusive: boolean;
  /** Runs one statement in a transaction of its own; what it wrote is durable when this resolves. */
  query(sql: string, values?: readonly Value[]): Promise<Row[]>;
  /** Runs all of the statements or none; their rows, in the same order. */
  transaction(statements: readonly Statement[]): Promise<Row[][]>;
  /** Tells every process that has the database open; a listener may miss it. */
  publish(channel: Channel, payload: string): Promise<void>;
  /** Gives the function that ends the subscription. */
  subscribe(channel: Channel, listener: (payload: string) => void): () => void;
  /** Calls the listener each time that notices may have been lost: whoever listens has to read. */
  onMissed(listener: () => void): () => void;
  /** Resolves if the database answers. */
  check(): Promise<void>;
  /** Waits for what is under way. Everything asked for later rejects. */
  close(): Promise<void>;
}
