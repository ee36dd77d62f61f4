/** The rulebook's short names: A, T, B for companies and "links T→A" for a gate. */
import { GATES, type GateId } from '../../src/game/gates.ts';
import type { GateKind, Seat, Triple } from '../../src/game/seats.ts';

export const LETTERS = ['A', 'T', 'B'] as const;
export type Letter = (typeof LETTERS)[number];
export type OrderName = 'ATB' | 'TBA' | 'BAT' | 'ABT' | 'TAB' | 'BTA';
export type GateName = `${GateKind} ${Letter}→${Letter}`;

export const A: Seat = 0;
export const T: Seat = 1;
export const B: Seat = 2;

const SEAT_OF: Readonly<Record<string, Seat>> = { A, T, B };

export function seatOf(letter: string): Seat {
  const seat = SEAT_OF[letter];
  if (seat === undefined) throw new Error(`No company is called ${letter}`);
  return seat;
}

export function orderOf(name: OrderName): Triple<Seat> {
  const [first = '', second = '', third = ''] = name;
  return [seatOf(first), seatOf(second), seatOf(third)];
}

const GATE_BY_NAME = new Map<string, GateId>(
  GATES.map((g) => [`${g.kind} ${LETTERS[g.owner]}→${LETTERS[g.guest]}`, g.id]),
);

export function gateOf(name: string): GateId {
  const id = GATE_BY_NAME.get(name);
  if (id === undefined) throw new Error(`No gate is called ${name}`);
  return id;
}
