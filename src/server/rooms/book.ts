/** What is stored about a room besides its students, changed against other processes. */

import { DamagedRecord } from '../storage/errors.ts';
import type { RoomStatus, RoomStore, StoredRoom } from '../storage/rooms.ts';
import type { Json } from '../storage/rows.ts';
import { Refused } from '../tables/refused.ts';
import { type RoomConfig, readRoomConfig } from './config.ts';

const ATTEMPTS = 5;

interface RoomState {
  status: RoomStatus;
  config: RoomConfig;
  /** Unless it stays as it is; ms since 1970. */
  expiresAt?: number;
}

export class RoomBook {
  private readonly store: RoomStore;
  private stored: StoredRoom;
  private current: RoomConfig;

  private constructor(store: RoomStore, stored: StoredRoom) {
    this.store = store;
    this.stored = stored;
    this.current = configOf(stored);
  }

  /** Undefined where there is no such room; DamagedRecord where it cannot be read. */
  static async open(store: RoomStore, id: string): Promise<RoomBook | undefined> {
    const stored = await store.read(id);
    return stored && new RoomBook(store, stored);
  }

  get config(): RoomConfig {
    return this.current;
  }

  get room(): Readonly<Omit<StoredRoom, 'config'>> {
    return this.stored;
  }

  get status(): RoomStatus {
    return this.stored.status;
  }

  /**
   * Stores what `decide` makes of the room; where another process was first, it is asked anew.
   * @throws Refused where the room is gone, or with the code that `decide` gives.
   */
  async update(decide: (state: RoomState) => RoomState | Refused['code']): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { id, version } = this.stored;
      const next = decide({ status: this.status, config: this.config });
      if (typeof next === 'string') throw new Refused(next);
      const { status, expiresAt = this.stored.expiresAt } = next;
      const config = next.config as unknown as Json;
      if (await this.store.update(id, version, { status, config, expiresAt })) {
        this.stored = { ...this.stored, status, config, expiresAt, version: version + 1 };
        this.current = next.config;
        return;
      }
      if (!(await this.reread())) throw new Refused('noRoom');
    }
    throw new Refused('unavailable');
  }

  /** Reads what is stored now. False where it is gone. */
  async reread(): Promise<boolean> {
    const stored = await this.store.read(this.stored.id);
    if (!stored) return false;
    this.current = configOf(stored);
    this.stored = stored;
    return true;
  }
}

function configOf(stored: StoredRoom): RoomConfig {
  const config = readRoomConfig(stored.config);
  if (!config) throw new DamagedRecord(stored.id, undefined, 'its settings cannot be read');
  return config;
}
