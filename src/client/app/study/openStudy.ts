/**
 * Where a game to be looked at comes from. Ids: `play` = a saved game of this browser; `table` = a
 * table over the network; `class` = a room, for one's own table in it; `room` = `ROOM~TABLE`, for the
 * room's teacher. Only games that are over are shown, but for one's own saved games: a page must not
 * tell anybody how a game goes that is still played.
 */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { rulesOf } from '../../../content/rulesOf.ts';
import { seatsOf } from '../match/netTable.ts';
import { heldSeatAt } from '../net/credentials.ts';
import { isTableId } from '../net/messages.ts';
import type { Ending } from '../net/netPart.ts';
import { TableSession } from '../net/tableSession.ts';
import { heldRoomAt, heldStudentAt } from '../room/roomKeys.ts';
import { RoomSession } from '../room/roomSession.ts';
import type { StudySource } from '../router.ts';
import { type Problem, readGame, scenarioProblem, seatsOfFile } from '../session.ts';
import { type StudyGame, studyGame } from './game.ts';

/** Why a game cannot be looked at; texts: `study.problem.<code>`, or those of what it came from. */
export type StudyProblem =
  | { kind: 'record'; problem: Problem }
  | { kind: 'ended'; why: Ending }
  | {
      kind: 'study';
      code: 'notOver' | 'notBegun' | 'noStudent' | 'noSeat' | 'noKey' | 'noTable' | 'otherRules';
    };

export type Opening =
  /** `failing`: the server has not been reached so far. */
  | { kind: 'opening'; failing: boolean }
  | { kind: 'open'; game: StudyGame }
  | { kind: 'refused'; problem: StudyProblem };

export interface OpeningStudy {
  state: ReadonlySignal<Opening>;
  dispose(): void;
}

/** Milliseconds after which a table that was closed and sends no course has none. */
const COURSE_PATIENCE = 3000;

const STILL_OPENING: Opening = { kind: 'opening', failing: false };

const refused = (
  code: Extract<StudyProblem, { kind: 'study' }>['code'],
): Extract<Opening, { kind: 'refused' }> => ({
  kind: 'refused',
  problem: { kind: 'study', code },
});

const settled = (state: Opening): OpeningStudy => ({
  state: signal(state),
  dispose: () => undefined,
});

/** The id of a room's game (`roomGameId`). */
const OF_ROOM = /^(.+)~(\d{1,3})$/;

export function openStudy(source: StudySource, id: string): OpeningStudy {
  switch (source) {
    case 'play':
      return settled(openSaved(id));
    case 'table':
      return isTableId(id)
        ? openTable(id, heldSeatAt(id)?.credential)
        : settled(refused('noTable'));
    case 'class':
      return openClass(id);
    case 'room':
      return openRoom(id);
  }
}

function openSaved(id: string): Opening {
  const read = readGame(id);
  const failed = (problem: Problem): Opening => ({
    kind: 'refused',
    problem: { kind: 'record', problem },
  });
  if (!read) return failed({ key: 'record.missing', params: {} });
  if (!read.ok) return failed(read.problem);
  const { file } = read;
  const found = rulesOf(file);
  if (!found.ok) return failed(scenarioProblem(file.scenario, found.problem));
  const { rules } = found;
  const { format: _, version: __, players, personas, viewer, ...record } = file;
  const seats = seatsOfFile(rules, file);
  const made = studyGame(rules, record, { seats, viewer });
  if (made.ok) return { kind: 'open', game: made.game };
  return failed({ key: 'record.illegal', params: { ply: made.problem.ply + 1 } });
}

/** Why a table ends a connection whose credential holds no seat of it, or no longer. */
const SEATLESS: ReadonlySet<Ending> = new Set(['moved', 'removed', 'noSeat']);

/**
 * Reads what a table tells as soon as it does, and lets go of it. Whoever no longer holds the seat
 * looks on, as anybody may who has the link.
 */
function openTable(id: string, credential: string | undefined): OpeningStudy {
  const state = signal<Opening>(STILL_OPENING);
  let patience: ReturnType<typeof setTimeout> | undefined;
  let session: TableSession | undefined;
  let stop = (): void => undefined;
  const dispose = (): void => {
    clearTimeout(patience);
    patience = undefined;
    stop();
    session?.dispose();
  };
  const ask = (by: string | undefined): void => {
    const asked = new TableSession(id, by);
    session = asked;
    stop = effect(() => {
      const { value: link } = asked.link;
      if (by !== undefined && link.kind === 'ended' && SEATLESS.has(link.why)) {
        // What ends an effect cannot run inside it.
        queueMicrotask(() => {
          if (session !== asked) return;
          dispose();
          ask(undefined);
        });
        return;
      }
      const read = readTable(asked);
      if (!read) {
        patience ??= setTimeout(() => {
          state.value = refused('notBegun');
          dispose();
        }, COURSE_PATIENCE);
        return;
      }
      state.value = read;
      if (read.kind !== 'opening') queueMicrotask(dispose);
    });
  };
  ask(credential);
  return {
    state,
    dispose() {
      dispose();
      session = undefined;
    },
  };
}

/** Undefined where only the course is missing. */
function readTable(session: TableSession): Opening | undefined {
  const link = session.link.value;
  const info = session.info.value;
  const seat = session.seat.value;
  const mirror = session.mirror.value;
  if (link.kind === 'ended') return { kind: 'refused', problem: { kind: 'ended', why: link.why } };
  if (link.kind !== 'online' || !info || seat === undefined) {
    return { kind: 'opening', failing: link.kind === 'connecting' && link.failing === true };
  }
  if (info.stage === 'archived') return refused('otherRules');
  if (info.stage === 'lobby') return refused('notBegun');
  if (info.stage === 'playing') return refused('notOver');
  if (!mirror) return undefined;
  // The seed stays with the host; in its place stands a name of the match.
  const record = { ...mirror.course, seed: session.id.slice(0, 6) };
  const { rules } = mirror;
  const made = studyGame(rules, record, {
    seats: seatsOf(rules, info),
    viewer: seat ?? undefined,
  });
  return made.ok ? { kind: 'open', game: made.game } : refused('otherRules');
}

/** What a room says of the table that is wanted; undefined as long as it has not. */
type Found = { table: string; credential?: string } | { refused: Opening } | undefined;

/** Finds a table in a room, then reads it. */
function openInRoom(
  room: string,
  credential: string,
  find: (session: RoomSession) => Found,
): OpeningStudy {
  const session = new RoomSession(room, credential);
  const state = signal<Opening>(STILL_OPENING);
  let table: OpeningStudy | undefined;
  let stopFollowing = (): void => undefined;
  const follow = (id: string, by: string | undefined): void => {
    stop();
    session.dispose();
    const opened = openTable(id, by);
    table = opened;
    stopFollowing = effect(() => {
      state.value = opened.state.value;
    });
  };
  let stop = (): void => undefined;
  stop = effect(() => {
    const link = session.link.value;
    if (link.kind === 'ended') {
      state.value = { kind: 'refused', problem: { kind: 'ended', why: link.why } };
      return;
    }
    const found = link.kind === 'online' ? find(session) : undefined;
    if (!found) {
      const failing = link.kind === 'connecting' && link.failing === true;
      state.value = { kind: 'opening', failing };
    } else if ('refused' in found) state.value = found.refused;
    else queueMicrotask(() => follow(found.table, found.credential));
  });
  return {
    state,
    dispose() {
      stop();
      session.dispose();
      stopFollowing();
      table?.dispose();
    },
  };
}

function openClass(room: string): OpeningStudy {
  const held = heldStudentAt(room);
  if (!held) return settled(refused('noStudent'));
  const { credential } = held;
  return openInRoom(room, credential, ({ info, you, students }) => {
    const own = you.value === undefined ? undefined : students.value.get(you.value);
    if (!info.value || !own) return undefined;
    if (!own.place) return { refused: refused('noSeat') };
    const { id } = own.place;
    return id === null ? { refused: refused('notBegun') } : { table: id, credential };
  });
}

function openRoom(id: string): OpeningStudy {
  const [, room = '', number = ''] = OF_ROOM.exec(id) ?? [];
  const held = heldRoomAt(room);
  const key = held?.key ?? held?.view;
  if (key === undefined) return settled(refused('noKey'));
  return openInRoom(room, key, ({ info, board }) => {
    const table = board.value.get(Number(number));
    if (table) return { table: table.id };
    // All tables come at once, after the welcome; a room without any has none to show.
    const told = info.value !== undefined && board.value.size > 0;
    return told || info.value?.stage === 'waiting' ? { refused: refused('noTable') } : undefined;
  });
}
