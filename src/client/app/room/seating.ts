/** Who sits where before the tables begin. */
import { SEATS, type Seat, type Triple } from '../../../game/seats.ts';
import type { RoomStudent } from '../../../protocol/room.ts';

export interface SeatingTable {
  table: number;
  /** Of each company, the pen's holder first. */
  seats: Triple<readonly RoomStudent[]>;
}

export interface SeatingPlan {
  /** In the order of their arrival. */
  waiting: readonly RoomStudent[];
  /** Numbered from 1 without gaps; the last one is empty, for whoever is to begin another. */
  tables: readonly SeatingTable[];
}

/** `most`: no more tables than these, where they have been dealt already. */
export function seatingPlan(students: Iterable<RoomStudent>, most = Number.POSITIVE_INFINITY) {
  const all = [...students];
  const used = Math.max(0, ...all.map(({ place }) => place?.table ?? 0));
  const tables = Array.from({ length: Math.min(used + 1, most) }, (_, i): SeatingTable => {
    const here = all.filter(({ place }) => place?.table === i + 1);
    const seats = SEATS.map((seat) =>
      here
        .filter(({ place }) => place?.seat === seat)
        .sort((a, b) => Number(b.place?.pen) - Number(a.place?.pen)),
    );
    return { table: i + 1, seats: seats as unknown as Triple<readonly RoomStudent[]> };
  });
  const plan: SeatingPlan = { waiting: all.filter(({ place }) => !place), tables };
  return plan;
}

/** How many students would like each company. */
export function wishes(students: Iterable<RoomStudent>): Triple<number> {
  const all = [...students];
  return SEATS.map(
    (seat: Seat) => all.filter(({ wish }) => wish === seat).length,
  ) as Triple<number>;
}
