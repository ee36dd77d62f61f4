/** A market account as streams on the board: from which feed, along which way, how many shoppers. */
import { type GateStatus, gateId } from '../../game/gates.ts';
import {
  FRONT,
  IDLE,
  INDEPENDENT,
  type MarketAccount,
  PROGRAMS,
  PULL_COUNT,
  VIDEOS,
} from '../../game/market.ts';
import { INDEPENDENT_FEED, SEATS, type Seat } from '../../game/seats.ts';

/** Where shoppers set out: a company's feed, or (3) the stall that sells ads. */
export type Source = Seat | typeof INDEPENDENT_FEED;

export interface Stream {
  /** Id of its way in the layout. */
  way: string;
  from: Source;
  /** One of the 13 places of a feed's account. */
  pull: number;
  count: number;
}

export interface StreamChange {
  stream: Stream;
  before: number;
  after: number;
}

type Gates = readonly GateStatus[];

/** The company that a pull belongs to; undefined for staying and for independents. */
export function ownerOf(pull: number): Seat | undefined {
  if (pull <= IDLE || pull >= INDEPENDENT) return undefined;
  return ((pull - FRONT) % 3) as Seat;
}

/** A campaign's shoppers go by the Ads gate where Links is shut (rulebook 4.1). */
function wayOf(account: MarketAccount, gates: Gates, from: Seat, pull: number): string {
  const direct = `${from}:${pull}`;
  const to = pull >= FRONT && pull < PROGRAMS ? ownerOf(pull) : undefined;
  if (to === undefined || to === from) return direct;
  const videos = account.feeds[from].pulls[VIDEOS + to] ?? 0;
  const linked = videos > 0 || gates[gateId(from, to, 'links')] !== 'blocked';
  return linked ? direct : `${direct}:ads`;
}

/** Every stream of an account that has shoppers. */
export function streamsOf(account: MarketAccount, gates: Gates): Stream[] {
  const streams: Stream[] = [];
  for (const from of SEATS) {
    for (let pull = IDLE + 1; pull < PULL_COUNT; pull++) {
      const count = account.feeds[from].went[pull] ?? 0;
      if (count > 0) streams.push({ way: wayOf(account, gates, from, pull), from, pull, count });
    }
  }
  for (const to of SEATS) {
    const count = account.adSeller.won[to];
    const pull = FRONT + to;
    if (count > 0) {
      streams.push({ way: `${INDEPENDENT_FEED}:${pull}`, from: INDEPENDENT_FEED, pull, count });
    }
  }
  return streams;
}

/** How many of each feed's shoppers stay. */
export const idleOf = (account: MarketAccount): readonly [number, number, number] => [
  account.feeds[0].went[IDLE] ?? 0,
  account.feeds[1].went[IDLE] ?? 0,
  account.feeds[2].went[IDLE] ?? 0,
];

/** Streams whose number differs between two accounts, the way taken from where there are more. */
export function changesOf(
  before: MarketAccount,
  after: MarketAccount,
  gates: Gates,
): StreamChange[] {
  const place = (s: Stream): string => `${s.from}:${s.pull}`;
  const old = new Map(streamsOf(before, gates).map((s) => [place(s), s]));
  const next = new Map(streamsOf(after, gates).map((s) => [place(s), s]));
  const changes: StreamChange[] = [];
  for (const key of new Set([...old.keys(), ...next.keys()])) {
    const a = old.get(key);
    const b = next.get(key);
    const stream = (b?.count ?? 0) >= (a?.count ?? 0) ? (b ?? a) : (a ?? b);
    const from = a?.count ?? 0;
    const to = b?.count ?? 0;
    if (stream && from !== to) changes.push({ stream, before: from, after: to });
  }
  return changes;
}
