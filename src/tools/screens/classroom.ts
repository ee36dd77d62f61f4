/**
 * Rooms of a class for pictures, on the built server: one that waits, one that plays, one that has
 * played. Bots are its students; a room deals its own cards, so no two runs have the same games.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { decideAs } from '../../bots/levels.ts';
import { actionKey } from '../../game/actions.ts';
import { PERSONAS } from '../../game/players.ts';
import { seededRandom } from '../../game/random.ts';
import { seatToMove } from '../../game/state.ts';
import type { RoomGrant, StudentGrant } from '../../protocol/room.ts';
import { admit, Lesson, openRoom } from '../bench/class/lesson.ts';
import type { Chooser } from '../bench/class/table.ts';
import { type ServerProcess, startServerProcess } from '../bench/server/serverProcess.ts';

export type RoomStage = 'waiting' | 'playing' | 'over';

/** A room, and one of its students where it is their page that is shown. */
export interface ClassRoom {
  grant: RoomGrant;
  student?: StudentGrant;
}

const NAMES = [
  ...['Ann', 'Ben', '梅', 'Chloé', 'Dan', 'Eva', '子轩', 'Finn', 'Hana', 'Ida', 'Jonas', 'Kai'],
  ...['Lin', 'Mona', 'Nora', 'Omar', 'Pia', '雨桐'],
];
const SETTINGS = { title: 'Platform strategy', quiz: true } as const;
const PACE_MS = 40;
/** Decisions at each table by about the middle of a game. */
const MIDDLE = 30;

/** Each seat of each table has a temper of its own. */
const choose: Chooser = (mirror) => {
  const { rules, state, matchID } = mirror;
  const seat = seatToMove(state) ?? 0;
  const temper = seededRandom(`${matchID} ${seat}`).below(PERSONAS.length);
  const bot = { level: 'steward', persona: PERSONAS[temper] ?? 'plain' } as const;
  return actionKey(decideAs(rules, mirror.view(), bot, { seed: matchID }).action);
};

export class Classroom {
  readonly address: string;
  private readonly server: ServerProcess;
  private readonly folder: string;
  private readonly rooms = new Map<RoomStage, ClassRoom>();
  private readonly lessons: Lesson[] = [];

  private constructor(server: ServerProcess, folder: string) {
    this.server = server;
    this.folder = folder;
    this.address = server.address;
  }

  static async open(): Promise<Classroom> {
    const folder = mkdtempSync(join(tmpdir(), 'screens-class-'));
    return new Classroom(
      await startServerProcess({ DATA_DIR: folder, LOG_LEVEL: 'error' }),
      folder,
    );
  }

  /** A room at a stage; made when it is first asked for. */
  async room(stage: RoomStage): Promise<ClassRoom> {
    const known = this.rooms.get(stage);
    if (known) return known;
    const made = await (stage === 'waiting' ? this.waiting() : this.played(stage));
    this.rooms.set(stage, made);
    return made;
  }

  /** Students stay in their rooms until then. */
  async close(): Promise<void> {
    for (const lesson of this.lessons) lesson.close();
    await this.server.stop();
    rmSync(this.folder, { recursive: true });
  }

  private async waiting(): Promise<ClassRoom> {
    const grant = await openRoom(this.address, SETTINGS);
    return { grant, student: await admit(this.address, grant, NAMES[0] ?? '') };
  }

  private async played(stage: 'playing' | 'over'): Promise<ClassRoom> {
    const lesson = await Lesson.begin(this.address, NAMES.length, {
      settings: SETTINGS,
      names: NAMES,
      choose,
    });
    this.lessons.push(lesson);
    const playing = lesson.play(PACE_MS);
    const isThere = (): boolean =>
      stage === 'over' ? lesson.over : lesson.over || lesson.plies >= MIDDLE;
    while (!isThere()) await Promise.race([delay(PACE_MS), playing.failed]);
    playing.stop();
    return { grant: lesson.grant };
  }
}
