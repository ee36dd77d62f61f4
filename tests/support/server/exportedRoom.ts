/** A class that has played by chance, as its debrief reads it and as the files of its export say. */
import { unzipSync } from 'fflate';
import { classGames } from '../../../src/client/app/debrief/classGames.ts';
import { factsOf, type TableFacts } from '../../../src/debrief/facts.ts';
import { seededRandom } from '../../../src/game/random.ts';
import type { RoomSettings } from '../../../src/protocol/room.ts';
import { readRoomGames } from '../../../src/protocol/roomMessages.ts';
import { exportRoom } from '../../../src/server/rooms/exportData.ts';
import { toZip } from '../../../src/server/rooms/exportFiles.ts';
import { gamesOf } from '../../../src/server/rooms/games.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { classroom, enterAll, order } from './classroom.ts';
import { decideFor, playOut } from './playing.ts';

export const COMPANIES = ['alibaba', 'tencent', 'bytedance'] as const;

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file whose cells hold no commas. */
function rowsOf(file: Uint8Array | undefined): Row[] {
  const text = Buffer.from(file ?? []).toString('utf8');
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split('\r\n');
  const columns = header.split(',');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    });
}

export const sum = (of: readonly Row[], column: string): number =>
  of.reduce((total, row) => total + Number(row[column]), 0);
export const average = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;

export interface ExportedRoom {
  room: Room;
  tables: TableFacts[];
  /** Of the file of a name. */
  rows(name: string): readonly Row[];
  /** Those with these cells. */
  where(name: string, wanted: Readonly<Record<string, string | number>>): Row[];
  /** Tables in which all decisions were made, by the results file. */
  finished(): string[];
  /** Ends the process; what went wrong in it. */
  close(): Promise<readonly unknown[]>;
}

interface Options {
  settings: Partial<RoomSettings>;
  students: number;
  /** What the students do before the first move and after the end. */
  before?(room: Room, students: readonly string[]): Promise<void>;
  after?(room: Room, students: readonly string[]): Promise<void>;
}

/** All tables play to the end but the first, which is stopped. */
export async function exportedRoom(options: Options): Promise<ExportedRoom> {
  const school = await classroom();
  const room = await school.make(options.settings);
  const names = Array.from({ length: options.students }, (_, i) => `S${i}`);
  const students = await enterAll(room, ...names);
  await options.before?.(room, students);
  await order(room, { do: 'start' });
  const random = seededRandom('debrief');
  const [stopped, ...others] = room.tables.all;
  for (const table of others) await playOut(table, random);
  if (stopped) for (let i = 0; i < 25; i++) await decideFor(stopped, random);
  await order(room, { do: 'end' });
  await options.after?.(room, students);
  const told = readRoomGames(JSON.parse(JSON.stringify(gamesOf(room))));
  if (!told) throw new Error('The games cannot be read');
  const zip = unzipSync(toZip(await exportRoom(room, 0)));
  const files: Readonly<Record<string, readonly Row[]>> = Object.fromEntries(
    Object.entries(zip).map(([name, file]) => [name.replace('.csv', ''), rowsOf(file)]),
  );
  const rows = (name: string): readonly Row[] => files[name] ?? [];
  const where: ExportedRoom['where'] = (name, wanted) =>
    rows(name).filter((row) =>
      Object.entries(wanted).every(([column, value]) => row[column] === String(value)),
    );
  return {
    ...{ room, rows, where },
    tables: classGames(room.id, told).flatMap((game) => factsOf(game) ?? []),
    finished: () => [
      ...new Set(where('results', { finished: 'true' }).map((row) => row.table ?? '')),
    ],
    async close() {
      await school.close();
      return school.problems;
    },
  };
}
