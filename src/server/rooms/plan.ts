/** Who sits where: a class divided into tables of three companies, as pure functions. */
import { type Random, shuffled } from '../../game/random.ts';
import { SEATS, type Seat } from '../../game/seats.ts';
import { SHARE_LIMIT } from '../../protocol/room.ts';

export interface Place {
  table: number;
  seat: Seat;
  /** Among those who share the company; 0 holds the pen. */
  place: number;
}

/** Somebody to be seated, with the company they would like. */
export interface Guest {
  id: string;
  wish: Seat | null;
}

/** Somebody who has a place already. */
export interface Seated extends Place {
  id: string;
}

/** How many already sit at a company. */
function countAt(seated: readonly Seated[], table: number, seat: Seat): number {
  return seated.filter((s) => s.table === table && s.seat === seat).length;
}

/** The company of a table where a guest sits best: the least shared one, the wished one of equals. */
function bestSeat(
  seated: readonly Seated[],
  table: number,
  wish: Seat | null,
  random: Random,
): Seat {
  const order = shuffled(SEATS, random);
  const cost = (seat: Seat): number =>
    countAt(seated, table, seat) * 2 + (wish !== null && wish !== seat ? 1 : 0);
  return order.reduce((best, seat) => (cost(seat) < cost(best) ? seat : best));
}

/**
 * Places for everybody who has none. Tables differ by one student at most: the guests are dealt
 * round the tables, in the order given. `share`: how many may share a company.
 */
export function seatGuests(
  guests: readonly Guest[],
  seated: readonly Seated[],
  share: number,
  random: Random,
): Map<string, Place> {
  const all = [...seated];
  const places = new Map<string, Place>();
  const people = seated.length + guests.length;
  const known = Math.max(0, ...seated.map(({ table }) => table));
  const tables = Math.max(known, Math.ceil(people / (SEATS.length * share)));
  const size = (table: number): number => all.filter((s) => s.table === table).length;
  // Whoever wishes for a company chooses before those who take any.
  const eager = guests.filter(({ wish }) => wish !== null);
  const easy = guests.filter(({ wish }) => wish === null);
  for (const { id, wish } of [...eager, ...easy]) {
    let table = 1;
    for (let t = 2; t <= tables; t++) if (size(t) < size(table)) table = t;
    const seat = bestSeat(all, table, wish, random);
    const place = { table, seat, place: countAt(all, table, seat) };
    all.push({ id, ...place });
    places.set(id, place);
  }
  return places;
}

/** Whether one more may sit there by hand. */
export function hasRoomAt(seated: readonly Seated[], table: number, seat: Seat): boolean {
  return countAt(seated, table, seat) < SHARE_LIMIT;
}

/** For each table whether it plays by the experiment's rules: half of them, drawn. */
export function drawArms(tables: readonly number[], random: Random): Map<number, 0 | 1> {
  const half = Math.floor(tables.length / 2);
  const drawn = shuffled(tables, random);
  return new Map(drawn.map((table, i) => [table, i < half ? 1 : 0]));
}
