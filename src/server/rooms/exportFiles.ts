/** An export as files: JSON, and tables as CSV in a zip. */
import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import { safeCell } from '../../protocol/safeCell.ts';
import type { RoomExport } from './exportData.ts';

type Cell = string | number | null;
type Line = Record<string, Cell>;

function cell(value: unknown): Cell {
  if (typeof value === 'string') return safeCell(value);
  if (typeof value === 'number') return value;
  // Not the library's own words, 1 and nothing.
  if (typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(' ') : JSON.stringify(value);
}

/** With the byte order mark by which spreadsheets know that it is UTF-8. */
function csv(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map(
    (row): Line =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)])),
  );
  const header = [...columns];
  return stringify(lines, { header: true, columns: header, bom: true, record_delimiter: '\r\n' });
}

/** Columns of what may have no rows yet: a file always says what would stand in it. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  participants: ['id', 'name', 'joined', 'table', 'company', 'pen'],
  tables: ['table', 'id', 'arm', 'scenario', 'stage', 'edicts', 'headlines'],
  actions: ['table', 'row', 'ply', 'month', 'seat', 'company', 'action', 'byBot', 'at'],
  market_days: [
    ...['table', 'month', 'company', 'idle', 'orders', 'programs', 'hosted', 'payments'],
    ...['exposures', 'adCoins', 'income', 'marketValueGained', 'openGates'],
  ],
  independents: ['table', 'month', 'independent', 'visits'],
  edict_answers: [
    ...['table', 'month', 'edict', 'company', 'answer', 'gates', 'coins', 'standing'],
    'marketValueLost',
  ],
  results: [
    ...['table', 'arm', 'company', 'score', 'marketValue', 'cash', 'standing', 'rank', 'finished'],
  ],
  quiz: ['student', 'phase', 'kind', 'form', 'concept', 'item', 'choice', 'correct', 'at'],
};

function columnsOf(name: string, rows: readonly object[]): string[] {
  return [...new Set([...(COLUMNS[name] ?? []), ...rows.flatMap((row) => Object.keys(row))])];
}

/** The tables of an export, each a list of rows with the same keys. */
export function tablesOf(data: RoomExport): Record<string, readonly object[]> {
  const { settings, ...room } = data.room;
  return {
    room: [{ ...room, ...settings }],
    participants: data.participants,
    tables: data.tables.map(({ seats, ...table }) => ({
      ...table,
      ...Object.fromEntries(seats.map(({ company, students, bot }) => [company, bot ?? students])),
    })),
    actions: data.actions,
    market_days: data.marketDays,
    independents: data.independents.map(({ shares, ...row }) => ({ ...row, ...shares })),
    edict_answers: data.edictAnswers,
    results: data.results,
    quiz: data.quiz,
  };
}

export function toJson(data: RoomExport): string {
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** A zip with a CSV file for each table, and the JSON beside them. */
export function toZip(data: RoomExport): Uint8Array {
  const files = Object.entries(tablesOf(data)).map(
    ([name, rows]) => [`${name}.csv`, strToU8(csv(columnsOf(name, rows), rows))] as const,
  );
  return zipSync({ ...Object.fromEntries(files), 'room.json': strToU8(toJson(data)) });
}
