/**
 * The 24 gates (rulebook 1). "Kind i→j" belongs to i and lets j do something in i's garden.
 * A gate's id is owner × 8 + (which rival) × 4 + kind, so an owner's eight gates lie together.
 */
import { GATE_KINDS, type GateKind, RIVALS, SEATS, type Seat } from './seats.ts';

/** blocked; open; treaty = open and locked until the treaty ends; ordered = open for ever. */
export const GATE_STATUSES = ['blocked', 'open', 'treaty', 'ordered'] as const;
export type GateStatus = (typeof GATE_STATUSES)[number];

export type GateId =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23;
type Eight<T> = [T, T, T, T, T, T, T, T];
export type PerGate<T> = [...Eight<T>, ...Eight<T>, ...Eight<T>];

export interface Gate {
  readonly id: GateId;
  readonly owner: Seat;
  readonly guest: Seat;
  readonly kind: GateKind;
}

/** A gate kind's place in `GATE_KINDS`; a switch, because the search asks it all the time. */
function kindIndex(kind: GateKind): number {
  switch (kind) {
    case 'links':
      return 0;
    case 'ads':
      return 1;
    case 'mini':
      return 2;
    case 'pay':
      return 3;
  }
}

/** The id of the gate `kind` owner→guest. `owner` and `guest` must differ. */
export function gateId(owner: Seat, guest: Seat, kind: GateKind): GateId {
  const rival = guest > owner ? guest - 1 : guest;
  return (owner * 8 + rival * 4 + kindIndex(kind)) as GateId;
}

export const GATES: readonly Gate[] = SEATS.flatMap((owner) =>
  RIVALS[owner].flatMap((guest) =>
    GATE_KINDS.map((kind) => ({ id: gateId(owner, guest, kind), owner, guest, kind })),
  ),
);

/** The eight gates of each owner, in id order. */
export const GATES_OF: readonly [readonly Gate[], readonly Gate[], readonly Gate[]] = [
  GATES.slice(0, 8),
  GATES.slice(8, 16),
  GATES.slice(16, 24),
];

/** A fresh per-gate array. */
export function perGate<T>(value: T): PerGate<T> {
  return new Array<T>(24).fill(value) as PerGate<T>;
}

interface HasGates {
  readonly gates: Readonly<PerGate<GateStatus>>;
}

/** True where the guest can use the gate: it is open, by treaty, by order or by will. */
export function isPassable(state: HasGates, owner: Seat, guest: Seat, kind: GateKind): boolean {
  return state.gates[gateId(owner, guest, kind)] !== 'blocked';
}

/** The gates that guests can use, as bits of `GateId`. */
export function passableBits({ gates }: HasGates): number {
  let bits = 0;
  for (let id = 0; id < gates.length; id++) {
    if (gates[id as GateId] !== 'blocked') bits |= 1 << id;
  }
  return bits;
}

/** How many of its eight gates a company keeps blocked. */
export function countBlocked(state: HasGates, owner: Seat): number {
  let blocked = 0;
  for (let id = owner * 8; id < owner * 8 + 8; id++) {
    if (state.gates[id as GateId] === 'blocked') blocked++;
  }
  return blocked;
}
