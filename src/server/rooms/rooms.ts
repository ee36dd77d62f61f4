/** The rooms that this process serves: loaded when somebody comes, kept while their tables play. */

import type * as v from 'valibot';
import type { ScenarioFile } from '../../game/scenario.ts';
import type { NewRoomSchema, RoomFront, RoomGrant } from '../../protocol/room.ts';
import { CODE_LENGTH } from '../../protocol/room.ts';
import { ConstraintViolation } from '../storage/errors.ts';
import type { Json } from '../storage/rows.ts';
import { Refused } from '../tables/refused.ts';
import { hashSecret, newCode, newSecret, newTableId } from '../tables/secrets.ts';
import { newSeed } from '../tables/tables.ts';
import { isPlayable } from './classTables.ts';
import type { RoomConfig } from './config.ts';
import { Room, type RoomServices } from './room.ts';

/** How often a code is drawn anew that another room has. */
const ATTEMPTS = 5;
/** How often rooms that nobody needs are let go, and expired ones deleted; milliseconds. */
const ROUND = 30_000;
const EXPIRED_AT_ONCE = 50;

export class Rooms {
  private readonly services: RoomServices;
  private readonly loaded = new Map<string, Promise<Room | undefined>>();
  private readonly ends: readonly (() => void)[];
  private readonly timer: NodeJS.Timeout;
  private closing = false;

  constructor(services: RoomServices) {
    this.services = services;
    const { store } = services;
    this.ends = [
      store.onMessage((id, message) => this.peek(id, (room) => room.heard(message))),
      store.onMissed(() => {
        for (const id of this.loaded.keys()) this.peek(id, (room) => room.lookAgain());
      }),
    ];
    this.timer = setInterval(() => {
      this.round().catch(services.onProblem);
    }, ROUND);
    this.timer.unref();
  }

  /** Goes on with the classes that were at work when the server stopped. */
  async resume(): Promise<void> {
    for (const id of await this.services.store.rooms.listPlaying()) {
      await this.load(id).catch(this.services.onProblem);
    }
  }

  /** `file`: the checked scenario file, where the settings name one. */
  async create(
    { settings }: Pick<v.InferOutput<typeof NewRoomSchema>, 'settings'>,
    file?: ScenarioFile,
  ): Promise<RoomGrant> {
    const { store, now } = this.services;
    const key = newSecret();
    const view = newSecret();
    const id = newTableId();
    const config: RoomConfig = {
      format: 1,
      settings,
      openMonth: null,
      tables: [],
      botSeed: newSecret(),
      ...(file === undefined ? {} : { file }),
    };
    if (!isPlayable(config)) throw new Refused('badScenario');
    const room = {
      id,
      config: config as unknown as Json,
      version: 0,
      status: 'waiting' as const,
      seed: newSeed(),
      keyHash: hashSecret(key),
      viewHash: hashSecret(view),
      createdAt: now(),
      expiresAt: now() + this.services.keepMs,
    };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const code = newCode(CODE_LENGTH);
      try {
        await store.rooms.create({ ...room, code });
        return { room: id, code, key, view };
      } catch (error) {
        if (!(error instanceof ConstraintViolation)) throw error;
      }
    }
    throw new Refused('unavailable');
  }

  /** @throws Refused where there is no such room. */
  async open(id: string): Promise<Room> {
    if (this.closing) throw new Refused('unavailable');
    const loading = this.load(id);
    const room = await loading;
    if (room?.closed) {
      this.forget(id, loading);
      return this.open(id);
    }
    if (!room) throw new Refused('noRoom');
    return room;
  }

  /** The same by its code. */
  async find(code: string): Promise<Room> {
    const id = await this.services.store.rooms.idOfCode(code);
    if (id === undefined) throw new Refused('noRoom');
    return this.open(id);
  }

  /** What somebody with the code may know. */
  async front(code: string): Promise<RoomFront> {
    const room = await this.find(code);
    const { stage, settings } = room.info();
    const { title, language } = settings;
    return { room: room.id, code, title, language, stage, full: room.full };
  }

  async close(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    for (const end of this.ends) end();
    for (const [id, loading] of [...this.loaded]) {
      const room = await loading.catch(() => undefined);
      room?.close(undefined);
      await room?.settled();
      this.loaded.delete(id);
    }
  }

  private load(id: string): Promise<Room | undefined> {
    const known = this.loaded.get(id);
    if (known) return known;
    const loading: Promise<Room | undefined> = Room.load(this.services, id).then(
      (room) => {
        if (!room) this.loaded.delete(id);
        return room;
      },
      (error) => {
        this.loaded.delete(id);
        throw error;
      },
    );
    this.loaded.set(id, loading);
    return loading;
  }

  private peek(id: string, use: (room: Room) => void): void {
    void this.loaded.get(id)?.then(
      (room) => room && use(room),
      () => undefined,
    );
  }

  /** The next who asks for it reads it anew. */
  private forget(id: string, loading: Promise<Room | undefined>): void {
    if (this.loaded.get(id) === loading) this.loaded.delete(id);
  }

  /** Lets rooms go that nobody needs, and deletes what is expired. */
  async round(): Promise<void> {
    await this.expire();
    for (const [id, loading] of [...this.loaded]) {
      const room = await loading.catch(() => undefined);
      if (!room?.idle) continue;
      room.close(undefined);
      this.forget(id, loading);
    }
  }

  private async expire(): Promise<void> {
    const { store, now, onProblem } = this.services;
    for (const id of await store.rooms.listExpired(now(), EXPIRED_AT_ONCE)) {
      // Loaded for it, so that whoever looks at one of its tables is told.
      const room = await this.load(id).catch(onProblem);
      if (room && !room.closed) await room.run(() => room.delete());
      else await store.rooms.delete(id);
      this.loaded.delete(id);
    }
  }
}
