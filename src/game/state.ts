/**
 * The whole position as plain JSON (rulebook 1). Only `decide`, `advance` and `setup` write to it;
 * everyone else takes it as `ReadonlyState`.
 */
import type { Offer } from './actions.ts';
import type { EdictId, HeadlineId } from './cards.ts';
import type { GateStatus, PerGate } from './gates.ts';
import type { District, Seat, Triple } from './seats.ts';

export interface Company {
  /** Level of each district. */
  levels: Record<District, number>;
  /** Whole coins, never negative. */
  cash: number;
  /** Market value, whole points; can go below zero by fines that cannot be paid. */
  marketValue: number;
  /** Figures not yet worth a whole point of market value (rulebook 4.4), 0..5. */
  remainder: number;
  /** Standing with the regulator, any integer. */
  standing: number;
  /** Shares held of each independent. */
  stakes: Triple<number>;
  /** Lasting mini-programs in each host's garden; always 0 in one's own. */
  miniPrograms: Triple<number>;
  /** Campaigns of this month in each feed (`FeedId`). */
  campaigns: [number, number, number, number];
  /** Red packets bought this month. */
  redPackets: boolean;
  /** Gates blocked since this month's card was turned up. */
  blocksThisMonth: number;
}

/** What the game waits for. `edict` and `market` are automatic; the others wait for a decision. */
export type Step =
  | { kind: 'edict' }
  | { kind: 'answers'; queue: Seat[] }
  | { kind: 'action'; round: number; turn: number; offered: boolean }
  | { kind: 'treaty'; round: number; turn: number; offer: Offer }
  | { kind: 'market' }
  | { kind: 'over' };

/** The cards that are face up: element m-1 is month m's, up to next month's. */
export interface Schedule {
  edicts: EdictId[];
  headlines: HeadlineId[];
}

export interface GameState {
  /** 1-based. */
  month: number;
  /** This month's turn order. */
  order: Triple<Seat>;
  step: Step;
  /** Companies that this month's edict names, in turn order, fixed when it is turned up. */
  named: Seat[];
  companies: Triple<Company>;
  gates: PerGate<GateStatus>;
  /** For a gate by treaty: the last month of the treaty; otherwise 0. */
  treatyUntil: PerGate<number>;
  /** Whether the standing for opening this gate of one's own will was already given. */
  goodwillGiven: PerGate<boolean>;
  /** Visits of each independent on the last market day; zeros before the first. */
  visits: Triple<number>;
  schedule: Schedule;
  /** Face-down cards of later months, in order. Absent from what any player is shown. */
  secret?: Schedule;
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
export type ReadonlyState = DeepReadonly<GameState>;
export type ReadonlyCompany = DeepReadonly<Company>;

function cloneCompany(c: ReadonlyCompany): Company {
  const { feed, ads, mini, market, wallet } = c.levels;
  return {
    levels: { feed, ads, mini, market, wallet },
    cash: c.cash,
    marketValue: c.marketValue,
    remainder: c.remainder,
    standing: c.standing,
    stakes: [c.stakes[0], c.stakes[1], c.stakes[2]],
    miniPrograms: [c.miniPrograms[0], c.miniPrograms[1], c.miniPrograms[2]],
    campaigns: [c.campaigns[0], c.campaigns[1], c.campaigns[2], c.campaigns[3]],
    redPackets: c.redPackets,
    blocksThisMonth: c.blocksThisMonth,
  };
}

function cloneStep(step: ReadonlyState['step']): Step {
  switch (step.kind) {
    case 'answers':
      return { kind: 'answers', queue: [...step.queue] };
    case 'action':
      return { kind: 'action', round: step.round, turn: step.turn, offered: step.offered };
    case 'treaty':
      // An offer is one of the interned actions and never changes, so it may be shared.
      return { kind: 'treaty', round: step.round, turn: step.turn, offer: step.offer };
    default:
      return { kind: step.kind };
  }
}

/** A deep copy, written out by hand because search makes millions of them. */
export function cloneState(s: ReadonlyState): GameState {
  const copy: GameState = {
    month: s.month,
    order: [s.order[0], s.order[1], s.order[2]],
    step: cloneStep(s.step),
    named: s.named.slice(),
    companies: [
      cloneCompany(s.companies[0]),
      cloneCompany(s.companies[1]),
      cloneCompany(s.companies[2]),
    ],
    gates: s.gates.slice() as PerGate<GateStatus>,
    treatyUntil: s.treatyUntil.slice() as PerGate<number>,
    goodwillGiven: s.goodwillGiven.slice() as PerGate<boolean>,
    visits: [s.visits[0], s.visits[1], s.visits[2]],
    schedule: {
      edicts: s.schedule.edicts.slice(),
      headlines: s.schedule.headlines.slice(),
    },
  };
  if (s.secret) {
    copy.secret = { edicts: s.secret.edicts.slice(), headlines: s.secret.headlines.slice() };
  }
  return copy;
}

/** Who must decide now; undefined while a step is automatic or the game is over. */
export function seatToMove(s: ReadonlyState): Seat | undefined {
  switch (s.step.kind) {
    case 'answers':
      return s.step.queue[0];
    case 'action':
      return s.order[s.step.turn];
    case 'treaty':
      return s.step.offer.to;
    default:
      return undefined;
  }
}

/** Shares of an independent that nobody holds (rulebook 1). */
export function sharesForSale(
  s: ReadonlyState,
  independent: 0 | 1 | 2,
  sharesInAll: number,
): number {
  const [a, b, c] = s.companies;
  return sharesInAll - a.stakes[independent] - b.stakes[independent] - c.stakes[independent];
}

/** Slots of a host's garden that no guest's mini-program takes (rulebook 3). */
export function freeSlots(s: ReadonlyState, host: Seat): number {
  const [a, b, c] = s.companies;
  return (
    s.companies[host].levels.mini -
    a.miniPrograms[host] -
    b.miniPrograms[host] -
    c.miniPrograms[host]
  );
}
