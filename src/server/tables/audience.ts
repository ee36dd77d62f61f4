/** The pages of this process that are connected to a table, and which seat each of them holds. */
import type { Seat } from '../../game/seats.ts';
import type { Notice, NoticeName } from '../../protocol/table.ts';
import { isHuman, type SeatConfig, type TableConfig } from './config.ts';
import type { SeatPresence } from './presence.ts';

export interface Connection {
  /** Hash of the credential that it proved to hold; undefined for a spectator. */
  readonly hash: string | undefined;
  send<K extends NoticeName>(name: K, body: Notice<K>): void;
  /** From now on it hears what its table tells everyone. */
  listen(): void;
  /** Says why and ends it. */
  end(why: Notice<'bye'>['why']): void;
}

export class Audience {
  private readonly seats = new Map<Connection, Seat | null>();
  /** Which of a class's students each page is of. */
  private readonly students = new Map<Connection, string>();
  private readonly presence: SeatPresence;
  private readonly now: () => number;
  private emptySince: number;

  constructor(presence: SeatPresence, now: () => number) {
    this.presence = presence;
    this.now = now;
    this.emptySince = now();
  }

  get size(): number {
    return this.seats.size;
  }

  get spectators(): number {
    return [...this.seats.values()].filter((seat) => seat === null).length;
  }

  /** Since when nobody has been connected; undefined while somebody is. */
  get idleSince(): number | undefined {
    return this.seats.size === 0 ? this.emptySince : undefined;
  }

  /** Counts the time without anyone from now on. */
  used(): void {
    this.emptySince = this.now();
  }

  /** Resolves to whether that changes who is here. */
  async add(connection: Connection, seat: Seat | null, student?: string): Promise<boolean> {
    this.seats.set(connection, seat);
    if (student !== undefined) this.students.set(connection, student);
    return seat === null ? true : this.presence.count(seat, 1);
  }

  /** The same for one that has ended; undefined where it was not here. */
  async remove(connection: Connection): Promise<boolean> {
    const seat = this.seats.get(connection);
    if (seat === undefined) return false;
    this.seats.delete(connection);
    this.students.delete(connection);
    if (this.seats.size === 0) this.emptySince = this.now();
    return seat === null ? true : this.presence.count(seat, -1);
  }

  seatOf(connection: Connection): Seat | null | undefined {
    return this.seats.get(connection);
  }

  /** After a change of seats: pages follow their seat, and are given back here, or lose it. */
  async reseat(
    { seats }: TableConfig,
    seatOf: (hash: string | undefined) => Seat | undefined,
  ): Promise<Connection[]> {
    const moved: Connection[] = [];
    for (const [connection, was] of [...this.seats]) {
      const seat = seatOf(connection.hash);
      if (was === null || seat === was) continue;
      const student = this.students.get(connection);
      await this.remove(connection);
      if (seat === undefined) {
        connection.end(isHeld(seats[was], student) ? 'moved' : 'removed');
      } else {
        await this.add(connection, seat, student);
        moved.push(connection);
      }
    }
    return moved;
  }

  endAll(why: Notice<'bye'>['why']): void {
    for (const connection of [...this.seats.keys()]) connection.end(why);
  }
}

/** Whether a seat is still the person's who has lost it here, so that they play on elsewhere. */
function isHeld(seat: SeatConfig, student: string | undefined): boolean {
  if (!isHuman(seat)) return false;
  return student === undefined || seat.holders.some((holder) => holder.student === student);
}
