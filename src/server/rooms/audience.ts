/** The pages that are connected to a room, and what each of them may see. */
import type { RoomNotice, RoomNoticeName } from '../../protocol/room.ts';

export type Role = 'teacher' | 'viewer' | 'student';

export interface RoomConnection {
  readonly role: Role;
  /** The student's id; undefined for others. */
  readonly student: string | undefined;
  send<K extends RoomNoticeName>(name: K, body: RoomNotice<K>): void;
  /** Says why and ends it. */
  end(why: RoomNotice<'bye'>['why']): void;
}

export class RoomAudience {
  private readonly connections = new Set<RoomConnection>();

  get size(): number {
    return this.connections.size;
  }

  add(connection: RoomConnection): void {
    this.connections.add(connection);
  }

  /** False where it was not here. */
  remove(connection: RoomConnection): boolean {
    return this.connections.delete(connection);
  }

  /** Whether anybody is here who sees the board. */
  get watched(): boolean {
    return [...this.connections].some(({ role }) => role !== 'student');
  }

  /** Sends each connection what `make` gives for it, if anything. */
  tell<K extends RoomNoticeName>(
    name: K,
    make: (connection: RoomConnection) => RoomNotice<K> | undefined,
  ): void {
    for (const connection of this.connections) {
      const body = make(connection);
      if (body !== undefined) connection.send(name, body);
    }
  }

  /** Ends all connections, or those of one student. */
  end(why: RoomNotice<'bye'>['why'], student?: string): void {
    for (const connection of [...this.connections]) {
      if (student === undefined || connection.student === student) connection.end(why);
    }
  }
}
