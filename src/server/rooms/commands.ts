/** What a teacher may ask for, carried out on a room. */
import { randomBytes } from 'node:crypto';
import type * as v from 'valibot';
import { type Random, seededRandom, shuffled } from '../../game/random.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import type { CommandSchema, RoomSettings } from '../../protocol/room.ts';
import type { TableSetting } from '../tables/changes.ts';
import { isHuman } from '../tables/config.ts';
import { Refused } from '../tables/refused.ts';
import type { Table } from '../tables/table.ts';
import { isPlayable, type Party } from './classTables.ts';
import { drawArms, hasRoomAt, seatGuests } from './plan.ts';
import type { Room } from './room.ts';
import { changeHolder, dropHolder, givePen, withBotIn, withBotLevel, withRoom } from './seats.ts';
import { showCode } from './students.ts';

type Command = v.InferOutput<typeof CommandSchema>;
type Of<K extends Command['do']> = Extract<Command, { do: K }>;

/** Chance that nobody has to repeat. */
const chance = (): Random => seededRandom(randomBytes(16).toString('hex'));

/** What may still be changed when the tables play. */
const ALWAYS: readonly (keyof RoomSettings)[] = [
  'title',
  'anonymous',
  'together',
  'botLevel',
  'quiz',
];

/** Carries out a command; gives a code where it asks for one. Throws Refused. */
export async function obey(room: Room, command: Command): Promise<{ code: string } | undefined> {
  // A teacher decides on what there is, not on what this process last heard of it.
  await room.run(() => room.refresh());
  switch (command.do) {
    case 'setUp':
      await room.run(() => setUp(room, command.settings));
      return undefined;
    case 'seatAll':
      await room.run(() => seatAll(room, command.by));
      return undefined;
    case 'clearSeats':
      await room.run(() => clearSeats(room));
      return undefined;
    case 'place':
      await room.run(() => place(room, command));
      return undefined;
    case 'rename':
      await room.run(() => rename(room, command));
      return undefined;
    case 'remove':
      await room.run(() => remove(room, command.student));
      return undefined;
    case 'showCode':
      return { code: await showCode(room, command.student) };
    case 'pen':
      await room.run(() => pen(room, command.student));
      return undefined;
    case 'merge':
      await room.run(() => merge(room, command));
      return undefined;
    case 'start':
      await room.run(() => start(room));
      return undefined;
    case 'pause':
    case 'resume':
      await onTables(room, command.table, (table) => pause(table, command.do === 'pause'));
      return undefined;
    case 'moreTime':
      await onTables(room, command.table, (t) => t.steer('time', command.seconds * 1_000));
      return undefined;
    case 'playOn':
      await room.tables.table(command.table).steer('hurry');
      return undefined;
    case 'botIn':
    case 'handBack':
      await botIn(room.tables.table(command.table), command.seat, command.do === 'botIn');
      return undefined;
    case 'nextMonth':
      await room.run(() => nextMonth(room));
      return undefined;
    case 'message':
      await room.run(() => room.say(command.text));
      return undefined;
    case 'end':
      await room.run(() => end(room));
      return undefined;
    case 'delete':
      await room.run(() => room.delete());
      return undefined;
  }
}

async function setUp(room: Room, changes: Of<'setUp'>['settings']): Promise<void> {
  const before = room.book.config.settings;
  await room.book.update(({ status, config }) => {
    const known = Object.entries(changes).filter(
      ([key, value]) => value !== undefined && value !== config.settings[key as keyof RoomSettings],
    );
    const late = known.some(([key]) => !ALWAYS.includes(key as keyof RoomSettings));
    if (status !== 'waiting' && late) return 'notInLobby';
    const settings = { ...config.settings, ...Object.fromEntries(known) } as RoomSettings;
    if (!isPlayable({ ...config, settings })) return 'badScenario';
    if (status !== 'playing' || settings.together === config.settings.together) {
      return { status, config: { ...config, settings } };
    }
    const openMonth = settings.together ? furthestMonth(room) : null;
    return { status, config: { ...config, settings, openMonth } };
  });
  const { settings, openMonth: until } = room.book.config;
  const { anonymous, botLevel } = settings;
  room.settingsChanged({ names: anonymous !== before.anonymous });
  if (room.book.status === 'waiting') return;
  if (settings.together !== before.together || botLevel !== before.botLevel) {
    await room.tables.each((table) =>
      table.update((setting) => withRoom(withBotLevel(setting, botLevel), { until })),
    );
  }
  // Also of tables that are over: who played there can still be seen.
  if (anonymous !== before.anonymous) {
    const change = (setting: TableSetting) => withRoom(setting, { anonymous });
    await Promise.all(room.tables.all.map((table) => table.update(change, { evenOver: true })));
  }
}

/** The furthest month that a table has begun which still plays. */
function furthestMonth(room: Room): number {
  const playing = room.tables.all.filter(({ stage }) => stage === 'playing');
  return Math.max(1, ...playing.map(({ game }) => game?.match.month ?? 1));
}

async function nextMonth(room: Room): Promise<void> {
  if (room.book.status !== 'playing') throw new Refused('notPlaying');
  await room.openNextMonth();
}

async function seatAll(room: Room, by: Of<'seatAll'>['by']): Promise<void> {
  const { roster, book } = room;
  if (book.status === 'over') throw new Refused('roomOver');
  if (book.status === 'playing') {
    for (const { id } of roster.unseated) {
      if (!(await room.seatLate(id))) throw new Refused('seatTaken');
    }
    return;
  }
  const random = chance();
  const guests = by === 'chance' ? shuffled(roster.unseated, random) : roster.unseated;
  const places = seatGuests(guests, roster.seated, book.config.settings.share, random);
  for (const [id, at] of places) {
    await roster.seat(id, at);
    room.studentChanged(id);
  }
}

async function clearSeats(room: Room): Promise<void> {
  if (room.book.status !== 'waiting') throw new Refused('notInLobby');
  for (const { id } of room.roster.seated) {
    await room.roster.seat(id, null);
    room.studentChanged(id);
  }
}

async function place(room: Room, { student, at }: Of<'place'>): Promise<void> {
  const { roster, book } = room;
  const before = roster.student(student);
  if (book.status === 'over') throw new Refused('roomOver');
  if (book.status === 'playing') {
    if (at && before.table === at.table && before.seat === at.seat) return;
    // First the new seat: whoever cannot have it keeps the old one, as does who has played to the end.
    if (at) room.checkSeat(at.table, at.seat);
    if (tableOf(room, student)?.stage === 'over') throw new Refused('notPlaying');
    if (before.table !== null) await leaveTable(room, student);
    if (at) await room.seatAtTable(student, at.table, at.seat);
    await room.noteSeats();
    return;
  }
  const known = Math.max(0, ...roster.seated.map(({ table }) => table));
  if (at && at.table > known + 1) throw new Refused('noTable');
  const others = roster.seated.filter(({ id }) => id !== student);
  if (at && !hasRoomAt(others, at.table, at.seat)) throw new Refused('seatTaken');
  const sharing = others.filter((o) => o.table === at?.table && o.seat === at.seat).length;
  await roster.seat(student, at && { ...at, place: sharing });
  room.studentChanged(student);
  await closeRanks(room);
}

/** Whoever is left at a company moves up, so that one of them holds the pen. */
async function closeRanks(room: Room): Promise<void> {
  const counts = new Map<string, number>();
  const seated = [...room.roster.seated].sort((a, b) => a.place - b.place);
  for (const { id, table, seat, place: was } of seated) {
    const key = `${table}:${seat}`;
    const now = counts.get(key) ?? 0;
    counts.set(key, now + 1);
    if (now === was) continue;
    await room.roster.seat(id, { table, seat, place: now });
    room.studentChanged(id);
  }
}

/** The table that a student sits at, once it has been dealt. */
function tableOf(room: Room, student: string): Table | undefined {
  const { table } = room.roster.student(student);
  return table === null || !room.tables.has(table) ? undefined : room.tables.table(table);
}

async function leaveTable(room: Room, student: string): Promise<void> {
  const drop = (setting: TableSetting) => dropHolder(setting, student);
  await tableOf(room, student)?.update(drop, { evenOver: true });
}

async function rename(room: Room, { student, name }: Of<'rename'>): Promise<void> {
  await room.roster.change(student, { name });
  const change = (setting: TableSetting) => changeHolder(setting, student, { name });
  await tableOf(room, student)?.update(change, { evenOver: true });
  room.studentChanged(student);
}

async function remove(room: Room, student: string): Promise<void> {
  room.roster.student(student);
  await leaveTable(room, student);
  await room.roster.remove(student);
  room.studentGone(student);
  if (room.book.status === 'waiting') await closeRanks(room);
  else await room.noteSeats();
}

async function pen(room: Room, student: string): Promise<void> {
  const table = tableOf(room, student);
  if (table) {
    await table.update((setting) => givePen(setting, student), { evenOver: true });
    await room.noteSeats();
    return;
  }
  const { table: number, seat } = room.roster.student(student);
  if (number === null || seat === null) throw new Refused('noSeat');
  const sharing = room.roster.seated
    .filter((s) => s.table === number && s.seat === seat && s.id !== student)
    .sort((a, b) => a.place - b.place);
  for (const [i, { id }] of [{ id: student }, ...sharing].entries()) {
    await room.roster.seat(id, { table: number, seat, place: i });
    room.studentChanged(id);
  }
}

/** People of one table take bots' seats of another: their own companies, where those are free. */
async function merge(room: Room, { from, into }: Of<'merge'>): Promise<void> {
  const source = room.tables.table(from);
  const target = room.tables.table(into);
  if (from === into || source.stage !== 'playing' || target.stage !== 'playing') {
    throw new Refused('notPlaying');
  }
  // Whoever came over would have played by both rules, and the comparison would be worth nothing.
  if (source.setting.room?.arm !== target.setting.room?.arm) {
    throw new Refused('otherArm');
  }
  const free = SEATS.filter((seat) => target.setting.seats[seat].kind === 'bot');
  const parties = SEATS.filter((seat) => isHuman(source.setting.seats[seat]));
  if (parties.length > free.length) throw new Refused('seatTaken');
  const moves = parties.map((seat) => ({ seat, to: free.includes(seat) ? seat : undefined }));
  const left = free.filter((seat) => !moves.some(({ to }) => to === seat));
  for (const { seat, to = left.shift() } of moves) {
    const at = source.setting.seats[seat];
    if (!isHuman(at) || to === undefined) continue;
    for (const { student } of at.holders) {
      if (student === undefined) continue;
      await source.update((setting) => dropHolder(setting, student));
      await room.seatAtTable(student, into, to);
    }
  }
  await source.update((setting) => ({ ...setting, status: 'closed' }));
  await room.noteSeats();
}

async function start(room: Room): Promise<void> {
  const { roster, book, tables } = room;
  if (book.status !== 'waiting') throw new Refused('notInLobby');
  if (roster.size === 0) throw new Refused('noStudent');
  if (roster.unseated.length > 0) await seatAll(room, 'arrival');
  const parties = partiesOf(room);
  const numbers = [...new Set(parties.map(({ table }) => table))];
  const { experiment, together } = book.config.settings;
  const arms = experiment === null ? new Map<number, 0 | 1>() : drawArms(numbers, chance());
  const openMonth = together ? 1 : null;
  const config = { ...book.config, openMonth };
  const made = await tables.make(room.id, book.room.seed, config, parties, arms);
  await book.update((state) => {
    if (state.status !== 'waiting') return 'notInLobby';
    const expiresAt = room.services.now() + room.services.keepMs;
    return { status: 'playing', config: { ...state.config, openMonth, tables: made }, expiresAt };
  });
  await room.follow();
  room.settingsChanged();
}

/** The companies that students play, with the pen's holder first. */
function partiesOf({ roster }: Room): Party[] {
  const parties = new Map<string, Party>();
  for (const { id, table, seat } of [...roster.seated].sort((a, b) => a.place - b.place)) {
    const { name, credentialHash } = roster.student(id);
    const key = `${table}:${seat}`;
    const party = parties.get(key) ?? { table, seat, holders: [] };
    party.holders.push({ name, credentialHash, student: id });
    parties.set(key, party);
  }
  return [...parties.values()];
}

async function onTables(
  room: Room,
  number: number | null,
  work: (table: Table) => Promise<void>,
): Promise<void> {
  if (number === null) await room.tables.each(work);
  else await work(room.tables.table(number));
}

async function pause(table: Table, paused: boolean): Promise<void> {
  if (table.stage !== 'playing') throw new Refused('notPlaying');
  await table.update((setting) => ({ ...setting, config: { ...setting.config, paused } }));
}

async function botIn(table: Table, seat: Seat, on: boolean): Promise<void> {
  if (table.stage !== 'playing') throw new Refused('notPlaying');
  if (!isHuman(table.setting.seats[seat])) throw new Refused('noSeat');
  await table.update((setting) => withBotIn(setting, seat, on));
}

/** Tables that are not over stop as they are. */
async function end(room: Room): Promise<void> {
  await room.markOver();
  await room.tables.each((table) => table.update((setting) => ({ ...setting, status: 'closed' })));
}
