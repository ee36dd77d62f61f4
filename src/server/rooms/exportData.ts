/**
 * Everything that is kept of a room, for its teacher: participants, seats, actions with their times,
 * market days, results and quiz answers. Described by docs/room-export.schema.json.
 */
import { setImmediate } from 'node:timers/promises';
import { rulesOf } from '../../content/rulesOf.ts';
import type { GameEvent } from '../../game/events.ts';
import { newRecord, replay } from '../../game/record.ts';
import { RULES_VERSION, type Rules } from '../../game/rules.ts';
import { scoreOf } from '../../game/scoring.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import type { GameState } from '../../game/state.ts';
import type { RoomSettings } from '../../protocol/room.ts';
import type { JournalRow } from '../storage/rows.ts';
import { isHuman } from '../tables/config.ts';
import { standingRows } from '../tables/match.ts';
import type { Table } from '../tables/table.ts';
import type { RoomTable } from './config.ts';
import { addEvents, type ExportedEvents } from './exportEvents.ts';
import { answerOf, type ExportedAnswer } from './exportQuiz.ts';
import type { Room } from './room.ts';

export const EXPORT_FORMAT = 'walled-gardens-room';
export const EXPORT_VERSION = 2;

const iso = (ms: number): string => new Date(ms).toISOString();

interface ExportedAction {
  table: number;
  /** The place in the journal, from 0; steps back are rows of their own. */
  row: number;
  /** The place among the decisions that count, from 0; null for what was taken back. */
  ply: number | null;
  month: number | null;
  seat: Seat;
  company: string;
  action: string;
  byBot: boolean;
  at: string;
}

interface ExportedResult {
  table: number;
  arm: 0 | 1;
  company: string;
  score: number;
  marketValue: number;
  cash: number;
  standing: number;
  /** From 1. */
  rank: number;
  finished: boolean;
}

export interface RoomExport extends ExportedEvents {
  format: typeof EXPORT_FORMAT;
  version: typeof EXPORT_VERSION;
  rulesVersion: number;
  room: {
    id: string;
    code: string;
    stage: string;
    settings: RoomSettings;
    created: string;
    exported: string;
  };
  participants: {
    id: string;
    name: string;
    joined: string;
    table: number | null;
    company: string | null;
    pen: boolean;
  }[];
  tables: {
    table: number;
    id: string;
    arm: 0 | 1;
    scenario: string;
    stage: string;
    seats: { company: string; students: string[]; bot: string | null }[];
    edicts: string[];
    headlines: string[];
  }[];
  actions: ExportedAction[];
  results: ExportedResult[];
  quiz: ExportedAnswer[];
}

/** Gathers everything. `now` in ms since 1970. */
export async function exportRoom(room: Room, now: number): Promise<RoomExport> {
  const { book, roster, tables, services } = room;
  const { settings } = book.config;
  const { id, code, status, createdAt } = book.room;
  const data: RoomExport = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    rulesVersion: RULES_VERSION,
    room: { id, code, stage: status, settings, created: iso(createdAt), exported: iso(now) },
    participants: [],
    tables: [],
    actions: [],
    marketDays: [],
    independents: [],
    edictAnswers: [],
    results: [],
    quiz: (await services.store.rooms.readAnswers(id)).map((answer) => answerOf(room, answer)),
  };
  for (const entry of book.config.tables) {
    if (!tables.has(entry.number)) continue;
    const table = tables.table(entry.number);
    addTable(data, entry, table, book.room.seed, await services.store.readJournal(table.id));
    // Tables at play wait for nothing here: other work comes in between.
    await setImmediate();
  }
  const companies = new Map(data.tables.map((t) => [t.table, t.seats.map((s) => s.company)]));
  data.participants = roster.all.map((student) => ({
    id: student.id,
    name: student.name,
    joined: iso(student.joinedAt),
    table: student.table,
    company:
      student.table === null || student.seat === null
        ? null
        : (companies.get(student.table)?.[student.seat] ?? null),
    pen: student.place === 0,
  }));
  return data;
}

function addTable(
  data: RoomExport,
  { number, arm }: RoomTable,
  table: Table,
  seed: string,
  rows: readonly JournalRow[],
): void {
  const found = rulesOf(table.scenario);
  if (!found.ok) return;
  const { rules } = found;
  const companyOf = (seat: Seat): string => rules.companies[seat].id;
  const plies = pliesOf(rows);
  // From the journal alone, and not from the table in memory, which may be a decision ahead.
  const actions = rows.filter(({ ply }) => plies.has(ply));
  const replayed = replay(rules, { ...newRecord(table.scenario, seed), actions });
  // What was begun under other rules has its actions and no more.
  const { state, events } =
    replayed.ok && table.stage !== 'archived' ? replayed : { state: undefined, events: [] };
  data.tables.push({
    table: number,
    id: table.id,
    arm,
    scenario: table.scenario.scenario,
    stage: table.stage,
    seats: SEATS.map((seat) => {
      const at = table.setting.seats[seat];
      return {
        company: companyOf(seat),
        students: isHuman(at) ? at.holders.flatMap(({ student }) => student ?? []) : [],
        bot: at.kind === 'bot' ? at.level : null,
      };
    }),
    edicts: [...(state?.schedule.edicts ?? [])],
    headlines: [...(state?.schedule.headlines ?? [])],
  });
  const months = monthsOf(events);
  for (const { ply: row, seat, action, byBot, at } of rows) {
    const ply = plies.get(row) ?? null;
    const month = ply === null ? null : (months[ply] ?? null);
    const where = { table: number, row, ply, month, seat, company: companyOf(seat) };
    data.actions.push({ ...where, action, byBot, at: iso(at) });
  }
  addEvents(data, number, rules, events.flat());
  if (state) addResults(data, { number, arm }, rules, state);
}

function addResults(
  data: RoomExport,
  { number, arm }: Pick<RoomTable, 'number' | 'arm'>,
  rules: Rules,
  state: GameState,
): void {
  const scores = SEATS.map((seat) => scoreOf(rules, state, seat).total);
  for (const seat of SEATS) {
    const { marketValue, cash, standing } = state.companies[seat];
    const score = scores[seat] ?? 0;
    data.results.push({
      table: number,
      arm,
      company: rules.companies[seat].id,
      score,
      marketValue,
      cash,
      standing,
      rank: 1 + scores.filter((other) => other > score).length,
      finished: state.step.kind === 'over',
    });
  }
}

/** For each journal row that counts, its place among the decisions; rows taken back have none. */
function pliesOf(rows: readonly JournalRow[]): Map<number, number> {
  return new Map(standingRows(rows).map(({ ply: row }, ply) => [row, ply]));
}

/** The month in which each decision was made; `events` as `replay` gives them. */
function monthsOf(events: readonly GameEvent[][]): number[] {
  let month = 1;
  const months: number[] = [];
  for (const happened of events) {
    for (const event of happened) if (event.type === 'monthBegan') month = event.month;
    months.push(month);
  }
  // Element 0 is the set-up; what decision n brought about ends in the month of decision n + 1.
  return months;
}
