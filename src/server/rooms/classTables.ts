/** The tables of a class while it plays: made from one deck, kept going, and steered together. */
import { withExperiment } from '../../content/experiments.ts';
import { readScenarioData, rulesOf } from '../../content/rulesOf.ts';
import { PERSONAS } from '../../game/players.ts';
import { seededRandom, shuffled } from '../../game/random.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { type BoardTable, OWN_FILE, type RoomSettings } from '../../protocol/room.ts';
import { type Holder, isHuman, type SeatConfig, type TableConfig } from '../tables/config.ts';
import { Refused } from '../tables/refused.ts';
import { newTableId } from '../tables/secrets.ts';
import type { Table } from '../tables/table.ts';
import type { Tables } from '../tables/tables.ts';
import { boardTable } from './board.ts';
import type { RoomConfig, RoomTable } from './config.ts';
import type { Place } from './plan.ts';
import { withRoom } from './seats.ts';

interface Kept {
  entry: RoomTable;
  table: Table;
  stopWatching: () => void;
}

/** A company of a new table, and who plays it. */
export interface Party {
  table: number;
  seat: Seat;
  /** The pen's holder first. */
  holders: Holder[];
}

export interface ClassTablesOptions {
  tables: Tables;
  /** Hears that a table has changed. */
  onChange(number: number): void;
  /** Hears that others sit at a table, or in another order. */
  onSeats(number: number): void;
  onProblem(error: unknown): void;
}

export class ClassTables {
  private readonly options: ClassTablesOptions;
  private readonly kept = new Map<number, Kept>();
  /** Whether all tables that the room's config names are kept: one alone says nothing of the class. */
  private complete = false;

  constructor(options: ClassTablesOptions) {
    this.options = options;
  }

  get numbers(): number[] {
    return [...this.kept.keys()].sort((a, b) => a - b);
  }

  get all(): readonly Table[] {
    return [...this.kept.values()].map(({ table }) => table);
  }

  /** @throws Refused where there is no such table. */
  table(number: number): Table {
    const kept = this.kept.get(number);
    if (!kept) throw new Refused('noTable');
    return kept.table;
  }

  idOf(number: number): string | undefined {
    return this.kept.get(number)?.table.id;
  }

  board(number: number): BoardTable | undefined {
    const kept = this.kept.get(number);
    return kept && boardTable(kept.entry, kept.table);
  }

  /** Stores a table for each number; they count for the room when its config names them. */
  async make(
    room: string,
    seed: string,
    { settings, botSeed, openMonth, file }: RoomConfig,
    parties: readonly Party[],
    arms: ReadonlyMap<number, 0 | 1>,
  ): Promise<RoomTable[]> {
    const numbers = [...new Set(parties.map(({ table }) => table))].sort((a, b) => a - b);
    const bots = botsOf(settings, botSeed);
    const made: RoomTable[] = [];
    for (const number of numbers) {
      const arm = arms.get(number) ?? 0;
      const seats = SEATS.map((seat): SeatConfig => {
        const party = parties.find((p) => p.table === number && p.seat === seat);
        return party ? { kind: 'human', holders: party.holders } : bots[seat];
      }) as Triple<SeatConfig>;
      const config: TableConfig = {
        format: 1,
        host: 0,
        seats,
        clock: settings.clock,
        paused: false,
        botSeed,
        room: {
          id: room,
          arm,
          botIn: [false, false, false],
          until: openMonth,
          anonymous: settings.anonymous,
          standIn: { level: settings.botLevel, persona: 'plain' },
        },
      };
      const id = newTableId();
      await this.options.tables.deal({
        id,
        room,
        seed,
        config,
        ...scenarioOf(settings, arm, file),
      });
      made.push({ number, id, arm });
    }
    return made;
  }

  /** Keeps going what the room's config names, and lets go what it does not. */
  async follow(entries: readonly RoomTable[]): Promise<void> {
    const { onChange, onProblem } = this.options;
    const added: number[] = [];
    this.complete = false;
    for (const entry of entries) {
      if (this.kept.has(entry.number)) continue;
      try {
        this.kept.set(entry.number, await this.keep(entry));
        added.push(entry.number);
      } catch (error) {
        // One table that cannot be read must not stop the class.
        onProblem(error);
      }
    }
    const named = new Set(entries.map(({ number }) => number));
    for (const number of this.kept.keys()) if (!named.has(number)) this.drop(number);
    this.complete = true;
    for (const number of added) onChange(number);
  }

  /** Whether a table that the config names could not be read. */
  lacks(entries: readonly RoomTable[]): boolean {
    return entries.some(({ number }) => !this.kept.has(number));
  }

  private async keep(entry: RoomTable): Promise<Kept> {
    const { tables, onChange, onSeats } = this.options;
    const { number } = entry;
    const table = await tables.keep(entry.id);
    let { seats } = table.setting;
    const stopWatching = table.watch(() => {
      const now = table.setting.seats;
      const reseated = now !== seats;
      seats = now;
      if (reseated) onSeats(number);
      onChange(number);
    });
    return { entry, table, stopWatching };
  }

  letGo(): void {
    for (const number of [...this.kept.keys()]) this.drop(number);
  }

  /** Where students sit, by the tables themselves; of one table, or of all. */
  places(of: readonly number[] = this.numbers): Map<string, Place> {
    const places = new Map<string, Place>();
    for (const number of of) {
      for (const seat of SEATS) {
        const at = this.kept.get(number)?.table.setting.seats[seat];
        if (!at || !isHuman(at)) continue;
        for (const [place, { student }] of at.holders.entries()) {
          if (student !== undefined) places.set(student, { table: number, seat, place });
        }
      }
    }
    return places;
  }

  has(number: number): boolean {
    return this.kept.has(number);
  }

  /** How many months the tables play. */
  get months(): number {
    return Math.max(0, ...this.all.map(({ game }) => game?.match.rules.scenario.months ?? 0));
  }

  /** The seat that a late comer takes: a bot's, at the table with the most of them. */
  freeSeat(wish: Seat | null): { table: number; seat: Seat } | undefined {
    let best: { table: number; seat: Seat; bots: number } | undefined;
    for (const number of this.numbers) {
      const table = this.table(number);
      if (table.stage !== 'playing') continue;
      const bots = SEATS.filter((seat) => table.setting.seats[seat].kind === 'bot');
      const [first] = bots;
      if (first === undefined || (best && best.bots >= bots.length)) continue;
      const seat = wish !== null && bots.includes(wish) ? wish : first;
      best = { table: number, seat, bots: bots.length };
    }
    return best;
  }

  /** Lets all tables play up to a month; null = to the end. */
  async openMonth(until: number | null): Promise<void> {
    await this.each((table) => table.update((setting) => withRoom(setting, { until })));
  }

  /** Whether every table that still plays waits for the next month. */
  get allWait(): boolean {
    if (!this.complete) return false;
    const playing = this.all.filter(({ stage }) => stage === 'playing');
    return playing.length > 0 && playing.every(({ game }) => game?.waiting === true);
  }

  get allOver(): boolean {
    return (
      this.complete && this.kept.size > 0 && this.all.every(({ stage }) => stage !== 'playing')
    );
  }

  /** The same for every table that still plays; one that fails does not keep it from the others. */
  async each(work: (table: Table) => Promise<void>): Promise<void> {
    const playing = this.all.filter(({ stage }) => stage === 'playing');
    const results = await Promise.allSettled(playing.map(work));
    for (const result of results) {
      // Refused: it has ended just now.
      if (result.status === 'rejected' && !(result.reason instanceof Refused)) {
        this.options.onProblem(result.reason);
      }
    }
  }

  private drop(number: number): void {
    const kept = this.kept.get(number);
    if (!kept) return;
    kept.stopWatching();
    this.options.tables.letGo(kept.table.id);
    this.kept.delete(number);
  }
}

/** Whether tables can be dealt by these settings. */
export function isPlayable({ settings, file }: Pick<RoomConfig, 'settings' | 'file'>): boolean {
  const arms = settings.experiment === null ? ([0] as const) : ([0, 1] as const);
  return arms.every((arm) => rulesOf(scenarioOf(settings, arm, file)).ok);
}

/** The bots of empty seats, the same at every table. */
function botsOf({ botLevel }: RoomSettings, botSeed: string): Triple<SeatConfig> {
  const personas = shuffled(PERSONAS, seededRandom(botSeed));
  return SEATS.map((seat) => ({
    kind: 'bot' as const,
    level: botLevel,
    persona: personas[seat] ?? 'plain',
  })) as Triple<SeatConfig>;
}

/** What a table of an arm plays: the room's scenario, with the experiment's rule in arm 1. */
function scenarioOf(
  { scenario, experiment }: RoomSettings,
  arm: 0 | 1,
  file: unknown,
): ScenarioRef {
  const own = scenario === OWN_FILE ? readScenarioData(file) : undefined;
  const played = own ?? { scenario };
  return arm === 1 && experiment !== null ? withExperiment(played, experiment) : played;
}
