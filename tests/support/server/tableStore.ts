/** Tables on a database of their own without sockets, whose clock goes as a test says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose } from '../../../src/bots/hosts/choose.ts';
import type { BotAnswer, BotRequest } from '../../../src/bots/hosts/request.ts';
import type { Seat } from '../../../src/game/seats.ts';
import type { Notice, NoticeName } from '../../../src/protocol/table.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import type { Store } from '../../../src/server/storage/store.ts';
import type { Connection } from '../../../src/server/tables/audience.ts';
import { hashSecret } from '../../../src/server/tables/secrets.ts';
import { TABLE_DEFAULTS, type TableSettings } from '../../../src/server/tables/settings.ts';
import { Tables } from '../../../src/server/tables/tables.ts';

/** A page without a network: what it was sent, and whether it has been ended. */
export class SilentPage implements Connection {
  readonly hash: string | undefined;
  readonly sent: { name: NoticeName; body: unknown }[] = [];
  ended: string | undefined;
  listens = false;

  constructor(credential?: string) {
    this.hash = credential === undefined ? undefined : hashSecret(credential);
  }

  send<K extends NoticeName>(name: K, body: Notice<K>): void {
    this.sent.push({ name, body });
  }

  listen(): void {
    this.listens = true;
  }

  end(why: Notice<'bye'>['why']): void {
    this.ended = why;
  }
}

export interface TableStore {
  store: Store;
  tables: Tables;
  /** Milliseconds since 1970; tests set it on. */
  time: number;
  /** Notices told to whole tables. */
  told: { table: string; name: NoticeName; body: unknown }[];
  problems: unknown[];
  /** How bots decide; by their own wits unless replaced. */
  think(request: BotRequest): Promise<BotAnswer>;
  make(seat?: Seat, clock?: 0 | 20 | 45): Promise<{ table: string; credential: string }>;
  close(): Promise<void>;
}

export async function tableStore(settings: Partial<TableSettings> = {}): Promise<TableStore> {
  const dataDir = mkdtempSync(join(tmpdir(), 'walled-gardens-tables-'));
  const problems: unknown[] = [];
  const clock = { time: Date.now() };
  const store = await openStore(
    { dataDir, databaseUrl: '' },
    { now: () => clock.time, onProblem: (error) => problems.push(error) },
  );
  const own: TableStore = {
    store,
    get time() {
      return clock.time;
    },
    set time(value) {
      clock.time = value;
    },
    told: [],
    problems,
    think: async (request) => choose(request),
    tables: new Tables({
      store,
      settings: { ...TABLE_DEFAULTS, botPauseMs: 0, ...settings },
      bots: { choose: (request) => own.think(request) },
      now: () => clock.time,
      tell: (table, name, body) => own.told.push({ table, name, body }),
      onStored: () => undefined,
      onProblem: (error) => problems.push(error),
    }),
    make: (seat = 0, clock = 0) =>
      own.tables.create({ name: 'Ada', seat, scenario: 'quick', clock }),
    async close() {
      await own.tables.close();
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
  return own;
}
