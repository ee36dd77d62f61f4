/** Who of a table's people is connected, here or at another process, and since when not. */
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { Store } from '../storage/store.ts';
import { isHuman, type TableConfig } from './config.ts';

/** Of one seat. */
export interface Attendance {
  /** Connections to this process. */
  here: number;
  /** Connections to other processes. */
  elsewhere: number;
  /** Since when it has been as it is, by this process's clock in milliseconds. */
  since: number;
}

export class SeatPresence {
  private readonly seats: Triple<Attendance>;
  /** The credentials by which the seats were held when this was last looked at. */
  private holders: readonly string[] = [];
  /** Seats whose connections to this process are not stored as they are. */
  private readonly unsaved = new Set<Seat>();
  private readonly store: Store;
  private readonly matchId: string;
  private readonly now: () => number;

  constructor(store: Store, matchId: string, now: () => number) {
    this.store = store;
    this.matchId = matchId;
    this.now = now;
    const since = now();
    const nobody = (): Attendance => ({ here: 0, elsewhere: 0, since });
    this.seats = [nobody(), nobody(), nobody()];
  }

  isHere(seat: Seat): boolean {
    const { here, elsewhere } = this.seats[seat];
    return here + elsewhere > 0;
  }

  /** Whether anyone is connected to another process. */
  get elsewhere(): boolean {
    return this.seats.some(({ elsewhere }) => elsewhere > 0);
  }

  /** Milliseconds since the seat's last connection ended; 0 while it has one. */
  awayFor(seat: Seat): number {
    return this.isHere(seat) ? 0 : this.now() - this.seats[seat].since;
  }

  /** A seat that somebody has taken, at whichever process, has not been away. */
  follow({ seats }: TableConfig): void {
    const holders = seats.map((seat) =>
      isHuman(seat)
        ? seat.holders
            .map((holder) => holder.credentialHash)
            .sort()
            .join()
        : '',
    );
    for (const seat of SEATS) {
      if (holders[seat] !== this.holders[seat]) this.seats[seat].since = this.now();
    }
    this.holders = holders;
  }

  /** Counts a connection of this process in (1) or out (-1). True if that changes who is here. */
  async count(seat: Seat, by: 1 | -1): Promise<boolean> {
    const before = this.isHere(seat);
    const attendance = this.seats[seat];
    attendance.here = Math.max(0, attendance.here + by);
    const changed = this.isHere(seat) !== before;
    if (changed) attendance.since = this.now();
    if (this.store.shared) {
      this.unsaved.add(seat);
      await this.save();
    }
    return changed;
  }

  /** Asks who is at other processes. True if that changes who is here. */
  async refresh(): Promise<boolean> {
    if (!this.store.shared) return false;
    await this.save();
    const rows = await this.store.readPresenceElsewhere(this.matchId);
    let changed = false;
    for (const seat of SEATS) {
      const row = rows.find((r) => r.seat === seat);
      const before = this.isHere(seat);
      const attendance = this.seats[seat];
      attendance.elsewhere = row?.connections ?? 0;
      if (this.isHere(seat) === before) continue;
      // Of a process that died without a word, the store knows since when.
      attendance.since = Math.min(this.now(), row?.since ?? this.now());
      changed = true;
    }
    return changed;
  }

  /** Stores what could not be stored before, too: a seat would seem taken for ever. */
  private async save(): Promise<void> {
    for (const seat of this.unsaved) {
      await this.store.setPresence(this.matchId, seat, this.seats[seat].here);
      this.unsaved.delete(seat);
    }
  }
}
