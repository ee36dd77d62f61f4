/** Who of a table's people is connected, here or at another process, and since when not. */
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { Store } from '../storage/store.ts';

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

  /** Milliseconds since the seat's last connection ended; 0 while it has one. */
  awayFor(seat: Seat): number {
    return this.isHere(seat) ? 0 : this.now() - this.seats[seat].since;
  }

  /** A seat that is taken anew has not been away. */
  begin(seat: Seat): void {
    this.seats[seat].since = this.now();
  }

  /** Counts a connection of this process in (1) or out (-1). True if that changes who is here. */
  async count(seat: Seat, by: 1 | -1): Promise<boolean> {
    const before = this.isHere(seat);
    const attendance = this.seats[seat];
    attendance.here = Math.max(0, attendance.here + by);
    const changed = this.isHere(seat) !== before;
    if (changed) attendance.since = this.now();
    if (this.store.shared) await this.store.setPresence(this.matchId, seat, attendance.here);
    return changed;
  }

  /** Asks who is at other processes. True if that changes who is here. */
  async refresh(): Promise<boolean> {
    if (!this.store.shared) return false;
    const rows = await this.store.readPresence(this.matchId);
    let changed = false;
    for (const seat of SEATS) {
      const row = rows.find((r) => r.seat === seat);
      const before = this.isHere(seat);
      const attendance = this.seats[seat];
      attendance.elsewhere = Math.max(0, (row?.connections ?? 0) - attendance.here);
      if (this.isHere(seat) === before) continue;
      attendance.since = this.now();
      changed = true;
    }
    return changed;
  }
}
