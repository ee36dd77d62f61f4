import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rulesOf } from '../../../src/content/rulesOf.ts';
import { seededRandom } from '../../../src/game/random.ts';
import { newRecord, replay } from '../../../src/game/record.ts';
import { scoreOf } from '../../../src/game/scoring.ts';
import { SEATS } from '../../../src/game/seats.ts';
import { formOf, itemsFor, PREDICTIONS, predictionItem } from '../../../src/learning/quiz.ts';
import { exportRoom, type RoomExport } from '../../../src/server/rooms/exportData.ts';
import { tablesOf, toJson, toZip } from '../../../src/server/rooms/exportFiles.ts';
import type { Room } from '../../../src/server/rooms/room.ts';
import { answer } from '../../../src/server/rooms/students.ts';
import { isHuman } from '../../../src/server/tables/config.ts';
import { BACK } from '../../../src/server/tables/match.ts';
import type { Table } from '../../../src/server/tables/table.ts';
import { type Classroom, classroom, enterAll, order } from '../../support/server/classroom.ts';
import { decideFor, playOut } from '../../support/server/playing.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/room-export.schema.json', 'utf8')),
);

let school: Classroom;
let room: Room;
let waiting: RoomExport;
let data: RoomExport;
let undos = 0;
let right = 0;

/** The text of a file, with the mark at its beginning. */
const read = (file: Uint8Array | undefined): string => Buffer.from(file ?? []).toString('utf8');

/** Takes the decision before back, where the rules let it be, and says whether they did. */
async function takeBack(table: Table): Promise<boolean> {
  const match = table.game?.match;
  const seat = SEATS.find((s) => match?.canUndo(s));
  const at = seat === undefined ? undefined : table.setting.seats[seat];
  if (!match || seat === undefined || !at || !isHuman(at)) return false;
  await table.undo(seat, match.length, at.holders[0]?.credentialHash);
  return true;
}

beforeAll(async () => {
  school = await classroom();
  room = await school.make({ quiz: true, title: '=cmd', experiment: 'noForcedOpening' });
  const ids = await enterAll(
    room,
    '=1+1',
    '+SUM',
    '@home',
    '－wide',
    '陈晨',
    '"q", x',
    'G',
    'H',
    'I',
  );
  waiting = await exportRoom(room, 0);
  for (const student of ids) {
    const answers = PREDICTIONS.map((one) => ({ item: predictionItem(one), choice: 1 }));
    await answer(room, student, { phase: 'before', answers });
  }
  expect((await exportRoom(room, 0)).quiz.every(({ correct }) => correct === null)).toBe(true);
  await order(room, { do: 'start' });
  const random = seededRandom('export');
  const [first, second, third] = room.tables.all as [Table, Table, Table];
  for (let i = 0; i < 60 && (await decideFor(first, random)); i++) {
    if (await takeBack(first)) undos++;
  }
  await playOut(first, random);
  await playOut(second, random);
  for (let i = 0; i < 7; i++) await decideFor(third, random);
  await order(room, { do: 'end' });
  for (const [i, student] of ids.entries()) {
    const [first] = itemsFor(student, 'after');
    if (!first) throw new Error('No question');
    right += i % 4 === first.correct ? 1 : 0;
    const answers = [{ item: first.id, choice: i % 4 }];
    await answer(room, student, { phase: 'after', answers });
  }
  data = await exportRoom(room, 1_000);
}, 60_000);
afterAll(async () => {
  await school.close();
  expect(school.problems).toEqual([]);
});

describe('the export of a room', () => {
  it('has the shape that its schema describes, before and after play', () => {
    for (const one of [waiting, data]) {
      validate(JSON.parse(toJson(one)));
      expect(validate.errors).toBeNull();
    }
    expect(data.tables.map(({ stage }) => stage)).toEqual(['over', 'over', 'closed']);
  });

  it('rebuilds every table from its actions: results and market days are those exported', () => {
    expect(undos).toBeGreaterThan(3);
    for (const { table, scenario } of data.tables) {
      const found = rulesOf({ scenario });
      if (!found.ok) throw new Error(found.problem.code);
      const { rules } = found;
      const actions = data.actions
        .filter((row) => row.table === table && row.ply !== null)
        .map(({ seat, action }) => ({ seat, action }));
      const replayed = replay(rules, { ...newRecord(scenario, room.book.room.seed), actions });
      if (!replayed.ok) throw new Error(replayed.problem.code);
      const { state, events } = replayed;
      const results = data.results.filter((row) => row.table === table);
      expect(results.map(({ score }) => score)).toEqual(
        SEATS.map((seat) => scoreOf(rules, state, seat).total),
      );
      const days = events.flat().flatMap((e) => (e.type === 'marketDay' ? [e] : []));
      expect(data.marketDays.filter((row) => row.table === table)).toMatchObject(
        days.flatMap(({ month, account }) =>
          account.companies.map(({ income, orders }) => ({ month, income, orders })),
        ),
      );
    }
  });

  it('is what the journals hold, row for row, with plies and months in their order', async () => {
    for (const { table, id } of data.tables) {
      const journal = await school.store.readJournal(id);
      const rows = data.actions.filter((row) => row.table === table);
      expect(
        rows.map(({ row, seat, action, byBot }) => ({ ply: row, seat, action, byBot })),
      ).toEqual(journal.map(({ ply, seat, action, byBot }) => ({ ply, seat, action, byBot })));
      const standing = rows.filter(({ ply }) => ply !== null);
      expect(standing.map(({ ply }) => ply)).toEqual(standing.map((_, i) => i));
      const months = standing.map(({ month }) => month ?? 0);
      expect(months).toEqual([...months].sort((a, b) => a - b));
      expect(months[0]).toBe(1);
      for (const row of rows) if (row.action === BACK) expect(row.ply).toBeNull();
    }
  });

  it('has the answers, the arms and everybody’s seat', () => {
    const asked = data.quiz.filter(({ kind }) => kind === 'question');
    expect(asked).toHaveLength(9);
    for (const { student, phase, item, form, concept } of asked) {
      expect([phase, form, concept]).toEqual(['after', formOf(student, 'after'), 'bottlenecks']);
      expect(item).toBe(`bottlenecks.${form}`);
    }
    expect(asked.filter(({ correct }) => correct)).toHaveLength(right);
    expect(data.tables.map(({ arm }) => arm).filter((arm) => arm === 1)).toHaveLength(1);
    for (const { table, company, pen } of data.participants) {
      expect([table, company, pen]).toEqual([expect.any(Number), expect.any(String), true]);
    }
    expect(toJson(data)).not.toContain(room.book.room.seed);
    expect(toJson(data)).not.toMatch(/[0-9a-f]{64}/);
  });

  it('says of each prediction whether it came true at the student’s own table', () => {
    const predicted = data.quiz.filter(({ kind }) => kind === 'prediction');
    expect(predicted).toHaveLength(27);
    for (const { student, item, correct } of predicted) {
      const { table } = data.participants.find(({ id }) => id === student) ?? {};
      const winner = data.results.find((row) => row.table === table && row.rank === 1)?.company;
      if (item === 'predict.winner') expect(correct).toBe(winner === 'tencent');
    }
  });

  it('holds no formulas: spreadsheets show what people typed', () => {
    const files = unzipSync(toZip(data));
    expect(Object.keys(files).sort()).toEqual(
      [...Object.keys(tablesOf(data)).map((name) => `${name}.csv`), 'room.json'].sort(),
    );
    const text = (name: string) => read(files[name]);
    expect(text('participants.csv')).toMatch(/^\uFEFFid,name,joined,table,company,pen\r\n/);
    for (const name of ["'=1+1", "'+SUM", "'@home", "'－wide", '陈晨', '"""q"", x"']) {
      expect(text('participants.csv')).toContain(`,${name},`);
    }
    expect(text('participants.csv')).toMatch(/,true\r\n/);
    expect(text('room.csv')).toContain(",'=cmd,");
    expect(text('room.csv')).not.toContain('settings');
    for (const file of Object.keys(files).filter((name) => name.endsWith('.csv'))) {
      expect(text(file)).not.toMatch(/(^|,|\n|")\s*[=+@－](?!\d)/m);
    }
  });

  it('says what would stand in files that have no rows', () => {
    const files = unzipSync(toZip(waiting));
    expect(read(files['quiz.csv'])).toBe(
      '\uFEFFstudent,phase,kind,form,concept,item,choice,correct,at\r\n',
    );
    expect(read(files['actions.csv'])).toMatch(/^\uFEFFtable,row,ply/);
  });

  it('is the same after a restart', async () => {
    await school.restart();
    const again = await exportRoom(await school.rooms.open(room.id), 1_000);
    expect(again).toEqual(data);
    await vi.waitFor(() => expect(again.results).toHaveLength(9));
  });
});
