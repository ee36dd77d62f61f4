/** An export as files: JSON, and tables as CSV in a zip. */
import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import type { RoomExport } from './exportData.ts';

type Cell = string | number | boolean | null;
type Line = Record<string, Cell>;

/** A spreadsheet would take such a text for a formula and run it. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: unknown): Cell {
  if (typeof value === 'string') return FORMULA.test(value) ? `'${value}` : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(' ') : JSON.stringify(value);
}

/** With the byte order mark by which spreadsheets know that it is UTF-8. */
function csv(rows: readonly object[]): string {
  const lines = rows.map(
    (row): Line =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)])),
  );
  return stringify(lines, { header: true, bom: true, record_delimiter: '\r\n' });
}

/** The tables of an export, each a list of rows with the same keys. */
export function tablesOf(data: RoomExport): Record<string, readonly object[]> {
  return {
    room: [{ ...data.room, settings: undefined, ...data.room.settings }],
    participants: data.participants,
    tables: data.tables.map(({ seats, ...table }) => ({
      ...table,
      ...Object.fromEntries(seats.map(({ company, students, bot }) => [company, bot ?? students])),
    })),
    actions: data.actions,
    market_days: data.marketDays,
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
    ([name, rows]) => [`${name}.csv`, strToU8(csv(rows))] as const,
  );
  return zipSync({ ...Object.fromEntries(files), 'room.json': strToU8(toJson(data)) });
}
