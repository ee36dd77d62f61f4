/** The tables that this process serves: loaded when somebody asks for one, let go when all have left. */
import { randomBytes } from 'node:crypto';
import { rulesOf, scenarioData } from '../../content/rulesOf.ts';
import { RULES_VERSION } from '../../game/rules.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { ClockSeconds } from '../../protocol/table.ts';
import type { Json } from '../storage/rows.ts';
import { rematchOf } from './changes.ts';
import type { SeatConfig, TableConfig } from './config.ts';
import { Driver, type DriverServices, LEASE } from './driver.ts';
import { Refused } from './refused.ts';
import { hashSecret, newSecret, newTableId } from './secrets.ts';
import type { TableServices } from './services.ts';
import { Table } from './table.ts';

/** How often tables that nobody is at are looked for; milliseconds. */
const ROUND = 5_000;
const EXPIRY_ROUND = 60 * 60_000;
/** How many expired tables are deleted at a time. */
const EXPIRY_BATCH = 500;

export interface NewTableOptions extends ScenarioRef {
  name: string;
  seat: Seat;
  clock: ClockSeconds;
}

/** A table whose deck and seats its class has decided. */
export interface ClassTable extends ScenarioRef {
  id: string;
  room: string;
  seed: string;
  config: TableConfig;
}

/** 128 random bits: enough that nobody tries all decks against the cards that are face up. */
export function newSeed(): string {
  return randomBytes(16).toString('hex');
}

interface Loaded {
  table: Table;
  driver: Driver;
}

export class Tables {
  private readonly services: TableServices & DriverServices;
  private readonly loaded = new Map<string, Promise<Loaded | undefined>>();
  private readonly ends: (() => void)[] = [];
  /** Tables that stay in memory, because a class plays them. */
  private readonly kept = new Set<string>();
  private closing = false;

  constructor(services: TableServices & DriverServices) {
    this.services = services;
    const { store } = services;
    this.ends.push(
      store.onJournal((id, ply) => this.peek(id, (table) => table.journalGrew(ply))),
      store.onMessage((id, message) => this.peek(id, (table) => table.heard(message))),
      store.onMissed(() => this.lookAgain()),
      every(ROUND, () => this.round(), services.onProblem),
      every(EXPIRY_ROUND, () => this.expire(), services.onProblem),
    );
  }

  /** How many tables are in memory. */
  get size(): number {
    return this.loaded.size;
  }

  /** Makes a table with one person seated; the credential is shown this once. */
  async create(options: NewTableOptions): Promise<{ table: string; credential: string }> {
    if (!rulesOf(options).ok) throw new Refused('badMessage');
    const credential = newSecret();
    const seats = SEATS.map(
      (seat): SeatConfig =>
        seat === options.seat
          ? {
              kind: 'human',
              holders: [{ name: options.name, credentialHash: hashSecret(credential) }],
            }
          : { kind: 'open' },
    ) as Triple<SeatConfig>;
    const config: TableConfig = {
      format: 1,
      host: options.seat,
      seats,
      clock: options.clock,
      paused: false,
      botSeed: newSecret(),
    };
    const id = newTableId();
    await this.services.store.createMatch({
      id,
      rulesVersion: RULES_VERSION,
      scenario: scenarioData(options) as Json,
      seed: newSeed(),
      config: config as unknown as Json,
    });
    return { table: id, credential };
  }

  /**
   * Sets a table for the people of one whose game is over, with whoever holds the credential as its
   * host. Where there is one already that can be played at, it stays the one.
   */
  async rematch(table: Table, hash: string | undefined): Promise<void> {
    if (table.stage !== 'over') throw new Refused('notAllowed');
    const { next } = table.setting;
    if (next !== undefined && (await this.isLive(next))) return;
    const id = newTableId();
    const config = rematchOf(table.setting, hash, newSecret());
    if (typeof config === 'string') throw new Refused(config);
    await this.services.store.createMatch({
      id,
      rulesVersion: RULES_VERSION,
      scenario: scenarioData(table.scenario) as Json,
      seed: newSeed(),
      config: config as unknown as Json,
    });
    await table.update(
      (setting) =>
        // Somebody else may have been quicker; then theirs is the one.
        setting.config.next === next
          ? { ...setting, config: { ...setting.config, next: id } }
          : setting,
      { evenOver: true },
    );
  }

  private async isLive(id: string): Promise<boolean> {
    try {
      return (await this.open(id)).stage !== 'closed';
    } catch (error) {
      if (error instanceof Refused && error.code === 'noTable') return false;
      throw error;
    }
  }

  /** Stores a table of a class, which plays at once. */
  async deal({ id, room, seed, config, ...named }: ClassTable): Promise<void> {
    if (!rulesOf(named).ok) throw new Refused('badScenario');
    await this.services.store.createMatch({
      id,
      room,
      seed,
      scenario: scenarioData(named) as Json,
      status: 'playing',
      rulesVersion: RULES_VERSION,
      config: config as unknown as Json,
    });
  }

  /** @throws Refused where there is no such table. */
  async open(id: string): Promise<Table> {
    if (this.closing) throw new Refused('unavailable');
    const loading = this.load(id);
    const loaded = await loading;
    if (!loaded) throw new Refused('noTable');
    // It may have been let go in this very moment.
    if (this.loaded.get(id) !== loading) return this.open(id);
    loaded.table.used();
    this.services.store.touch(id);
    return loaded.table;
  }

  /** Opens a table and keeps it going whether anybody is connected or not. */
  async keep(id: string): Promise<Table> {
    this.kept.add(id);
    return this.open(id);
  }

  /** From now on it may go when nobody is connected. */
  letGo(id: string): void {
    this.kept.delete(id);
  }

  /** Lets nobody in any more and waits for what is under way. */
  async close(): Promise<void> {
    this.closing = true;
    for (const end of this.ends) end();
    for (const [id, loading] of [...this.loaded]) {
      const loaded = await loading.catch(() => undefined);
      loaded?.driver.stop();
      await loaded?.table.settled();
      this.loaded.delete(id);
    }
  }

  private load(id: string): Promise<Loaded | undefined> {
    const known = this.loaded.get(id);
    if (known) return known;
    const loading = Table.load(this.services, id).then(
      (table) => {
        if (table) return { table, driver: new Driver(table, this.services) };
        this.loaded.delete(id);
        return undefined;
      },
      (error) => {
        this.loaded.delete(id);
        throw error;
      },
    );
    this.loaded.set(id, loading);
    return loading;
  }

  private peek(id: string, use: (table: Table) => void): void {
    void this.loaded.get(id)?.then(
      (loaded) => loaded && use(loaded.table),
      () => undefined,
    );
  }

  private lookAgain(): void {
    for (const id of this.loaded.keys()) this.peek(id, (table) => table.lookAgain());
  }

  /**
   * Lets tables go that nobody is at, looks whether other processes that have pages still live, and
   * says again which tables this process drives.
   */
  private async round(): Promise<void> {
    const { store, settings, now } = this.services;
    for (const [id, loading] of [...this.loaded]) {
      const loaded = await loading.catch(() => undefined);
      const since = loaded?.table.idleSince;
      if (loaded?.table.presence.elsewhere) loaded.table.lookAgain();
      if (this.kept.has(id) || !loaded || since === undefined) continue;
      if (now() - since < settings.unloadMs) continue;
      loaded.driver.stop();
      this.loaded.delete(id);
    }
    if (store.shared) await store.renewLeases(LEASE);
  }

  private async expire(): Promise<void> {
    const { store, settings, now } = this.services;
    const before = now() - settings.keepMs;
    for (let deleted = EXPIRY_BATCH; deleted === EXPIRY_BATCH; ) {
      deleted = 0;
      for (const id of await store.listIdle(before, EXPIRY_BATCH)) {
        if (this.closing) return;
        if (!this.loaded.has(id) && (await store.deleteMatch(id, before))) deleted++;
      }
    }
  }
}

/** Calls `work` again and again, never twice at once; gives the function that ends it. */
function every(
  ms: number,
  work: () => Promise<void>,
  onProblem: (error: unknown) => void,
): () => void {
  let running = false;
  const timer = setInterval(() => {
    if (running) return;
    running = true;
    work()
      .catch(onProblem)
      .finally(() => {
        running = false;
      });
  }, ms);
  timer.unref();
  return () => clearInterval(timer);
}
