/** What can be pointed at on the board. Panels decide what a picked target means. */
import type { District, FeedId, GateKind, Independent, Seat } from '../../game/seats.ts';

export type BoardTarget =
  | { type: 'gate'; owner: Seat; guest: Seat; kind: GateKind }
  | { type: 'district'; seat: Seat; district: District }
  /** The place where campaigns of a feed stand; feed 3 is the independent that sells ads. */
  | { type: 'feed'; feed: FeedId }
  /** The row of mini-program stalls of a host, as a guest sees it. */
  | { type: 'slots'; host: Seat }
  | { type: 'independent'; independent: Independent }
  /** A garden as a whole: its tablet. */
  | { type: 'garden'; seat: Seat }
  /** The heap of coins beside a Wallet. */
  | { type: 'coins'; seat: Seat }
  /** The shoppers of a feed (3: won at the stall that sells ads) who go to one place. */
  | { type: 'stream'; from: FeedId; pull: number };

/** A stable one-word name of a target. */
export function targetKey(target: BoardTarget): string {
  switch (target.type) {
    case 'gate':
      return `gate:${target.owner}:${target.guest}:${target.kind}`;
    case 'district':
      return `district:${target.seat}:${target.district}`;
    case 'feed':
      return `feed:${target.feed}`;
    case 'slots':
      return `slots:${target.host}`;
    case 'independent':
      return `independent:${target.independent}`;
    case 'garden':
    case 'coins':
      return `${target.type}:${target.seat}`;
    case 'stream':
      return `stream:${target.from}:${target.pull}`;
  }
}

export function sameTarget(a: BoardTarget | undefined, b: BoardTarget | undefined): boolean {
  if (!a || !b) return a === b;
  return targetKey(a) === targetKey(b);
}
