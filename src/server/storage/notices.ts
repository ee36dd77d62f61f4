/** What processes tell each other about matches. A process does not hear itself. */
import * as v from 'valibot';
import { type Channel, type Database, PAYLOAD_LIMIT } from './database.ts';
import { Listeners } from './listeners.ts';
import type { Json } from './rows.ts';

const whole = v.pipe(v.number(), v.safeInteger());
/** The process, and for each match its newest ply. */
const JournalNotice = v.strictTuple([v.string(), v.array(v.strictTuple([v.string(), whole]))]);
/** The process, the match and the message. */
const MessageNotice = v.strictTuple([v.string(), v.string(), v.unknown()]);

/** Matches of one notice: their ids, of 64 bytes at most, fit into a payload. */
const GROUP = 100;

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  payload: string,
): v.InferOutput<Schema> | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), payload);
  return parsed.success ? parsed.output : undefined;
}

export class Notices {
  readonly #database: Database;
  readonly #process: string;
  readonly journal = new Listeners<[matchId: string, ply: number]>();
  readonly message = new Listeners<[matchId: string, message: unknown]>();
  readonly #unsubscribe: (() => void)[];

  constructor(database: Database, process: string) {
    this.#database = database;
    this.#process = process;
    this.#unsubscribe = [
      database.subscribe('journal', (payload) => {
        const [from, matches] = parse(JournalNotice, payload) ?? [process, []];
        if (from !== process) for (const [id, ply] of matches) this.journal.tell(id, ply);
      }),
      database.subscribe('message', (payload) => {
        const [from, id, message] = parse(MessageNotice, payload) ?? [process, '', undefined];
        if (from !== process) this.message.tell(id, message);
      }),
    ];
  }

  /** Tells that these matches have rows up to these plies. */
  async tellJournal(plies: ReadonlyMap<string, number>): Promise<void> {
    const matches = [...plies];
    for (let i = 0; i < matches.length; i += GROUP) {
      await this.#publish('journal', [this.#process, matches.slice(i, i + GROUP)]);
    }
  }

  /** Throws a RangeError for a message of more than about 7 KB. */
  async send(matchId: string, message: Json): Promise<void> {
    await this.#publish('message', [this.#process, matchId, message]);
  }

  close(): void {
    for (const end of this.#unsubscribe) end();
  }

  async #publish(channel: Channel, content: Json): Promise<void> {
    const payload = JSON.stringify(content);
    if (Buffer.byteLength(payload) > PAYLOAD_LIMIT) throw new RangeError('The notice is too long');
    await this.#database.publish(channel, payload);
  }
}
