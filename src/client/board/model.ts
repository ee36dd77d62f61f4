/** The position as the board shows it: a pure reading of the state, with nothing of Phaser in it. */
import { GATES, type GateStatus, gateId } from '../../game/gates.ts';
import type { Rules } from '../../game/rules.ts';
import {
  DISTRICTS,
  type District,
  FEEDS,
  GATE_KINDS,
  RIVALS,
  SEATS,
  type Seat,
  type Triple,
} from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';
import type { LoggedEvent } from '../app/table.ts';
import { type Bond, bondsOf } from './treaties.ts';

export interface GateModel {
  status: GateStatus;
  /** Last month of the treaty; 0 without one. */
  until: number;
}

export interface DistrictModel {
  level: number;
  core: boolean;
}

export interface BoardModel {
  gates: readonly GateModel[];
  /** Gate ids of pairs that are open both ways. */
  pairs: readonly (readonly [number, number])[];
  /** The two gates of each swap that holds. */
  bonds: readonly Bond[];
  districts: Triple<Record<District, DistrictModel>>;
  /** The guest of each stall, by host. */
  slots: Triple<readonly (Seat | undefined)[]>;
  /** The holder of each share, by independent. */
  shares: Triple<readonly (Seat | undefined)[]>;
  /** By feed: whose campaigns run there, and how many. */
  campaigns: readonly (readonly { seat: Seat; count: number }[])[];
  /** Coins in the heap by each wallet. */
  heaps: Triple<number>;
  cash: Triple<number>;
  redPackets: Triple<boolean>;
}

/** Cash for one coin of a heap, and the highest heap drawn. */
const CASH_PER_COIN = 4;
const HIGHEST_HEAP = 8;

/** How many coins lie in the heap by a wallet. */
export const heapOf = (cash: number): number =>
  Math.max(0, Math.min(HIGHEST_HEAP, Math.floor(cash / CASH_PER_COIN)));

function pairsOf(state: ReadonlyState): (readonly [number, number])[] {
  return SEATS.flatMap((a) =>
    RIVALS[a].flatMap((b) =>
      a < b
        ? GATE_KINDS.map((kind) => [gateId(a, b, kind), gateId(b, a, kind)] as const).filter(
            ([x, y]) => state.gates[x] !== 'blocked' && state.gates[y] !== 'blocked',
          )
        : [],
    ),
  );
}

/** A list of `length` places, taken in seat order by the counts, the rest free. */
function places(counts: readonly number[], length: number): (Seat | undefined)[] {
  const taken = SEATS.flatMap((seat) => new Array<Seat>(counts[seat] ?? 0).fill(seat));
  const free = new Array<undefined>(Math.max(0, length - taken.length)).fill(undefined);
  return [...taken, ...free];
}

const triple = <T>(of: (i: 0 | 1 | 2) => T): Triple<T> => [of(0), of(1), of(2)];

/** `events`: all that has been logged; without them no two gates are known to belong together. */
export function boardModel(
  rules: Rules,
  state: ReadonlyState,
  events: readonly LoggedEvent[] = [],
): BoardModel {
  const { companies } = state;
  return {
    gates: GATES.map(({ id }) => ({ status: state.gates[id], until: state.treatyUntil[id] })),
    pairs: pairsOf(state),
    bonds: bondsOf(state, events),
    districts: triple(
      (seat) =>
        Object.fromEntries(
          DISTRICTS.map((d) => [
            d,
            { level: companies[seat].levels[d], core: rules.companies[seat].core[d] },
          ]),
        ) as Record<District, DistrictModel>,
    ),
    slots: triple((host) =>
      places(
        SEATS.map((guest) => companies[guest].miniPrograms[host]),
        companies[host].levels.mini,
      ),
    ),
    shares: triple((i) =>
      places(
        SEATS.map((seat) => companies[seat].stakes[i]),
        rules.numbers.stake.shares,
      ),
    ),
    campaigns: FEEDS.map((feed) =>
      SEATS.map((seat) => ({ seat, count: companies[seat].campaigns[feed] })).filter(
        (c) => c.count > 0,
      ),
    ),
    heaps: triple((seat) => heapOf(companies[seat].cash)),
    cash: triple((seat) => companies[seat].cash),
    redPackets: triple((seat) => companies[seat].redPackets),
  };
}
