/**
 * The fixed pieces that everything is counted by: seats, districts, gate kinds, independents.
 * Arrays per seat are tuples, so that indexing them by a `Seat` needs no undefined check.
 */

/** A seat at the table; 0 = Alibaba, 1 = Tencent, 2 = ByteDance in the standard scenario. */
export type Seat = 0 | 1 | 2;
export const SEATS = [0, 1, 2] as const satisfies readonly Seat[];
export type Triple<T> = [T, T, T];

/** The two rivals of a seat, in seat order. */
export const RIVALS: Readonly<Triple<readonly [Seat, Seat]>> = [
  [1, 2],
  [0, 2],
  [0, 1],
];

export const DISTRICTS = ['feed', 'ads', 'mini', 'market', 'wallet'] as const;
export type District = (typeof DISTRICTS)[number];

export const GATE_KINDS = ['links', 'ads', 'mini', 'pay'] as const;
export type GateKind = (typeof GATE_KINDS)[number];

/** An independent's place in the scenario's list: 0 Pinduoduo, 1 Meituan, 2 Kuaishou. */
export type Independent = 0 | 1 | 2;
export const INDEPENDENTS = [0, 1, 2] as const satisfies readonly Independent[];

/** Where a campaign can run: a company's feed, or (3) the feed of the independent that sells ads. */
export type FeedId = Seat | 3;
export const INDEPENDENT_FEED = 3 satisfies FeedId;
export const FEEDS = [0, 1, 2, INDEPENDENT_FEED] as const satisfies readonly FeedId[];
