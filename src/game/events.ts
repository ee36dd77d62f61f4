/** What happened, in order, for logs, animation and review. Amounts are coins unless named. */
import type { Action, Offer } from './actions.ts';
import type { EdictId, HeadlineId } from './cards.ts';
import type { MarketAccount } from './market.ts';
import type { AwardResult, Standing } from './scoring.ts';
import type { GateKind, Independent, Seat, Triple } from './seats.ts';

/** will = Open; treaty; order = an edict's answer. */
export type OpenedBy = 'will' | 'treaty' | 'order';

export type GameEvent =
  | { type: 'monthBegan'; month: number; edict: EdictId; headline: HeadlineId; named: Seat[] }
  | { type: 'inspectionFined'; seat: Seat; coins: number; marketValueLost: number }
  | { type: 'shareSold'; seat: Seat; independent: Independent; coins: number }
  | { type: 'complied'; seat: Seat; gates: number }
  | { type: 'defied'; seat: Seat; coins: number; standing: number; marketValueLost: number }
  | { type: 'declined'; seat: Seat }
  /** A turn's action was taken; `coins` left the company's cash (negative: came in). */
  | { type: 'acted'; seat: Seat; action: Action; coins: number }
  | {
      type: 'gateOpened';
      owner: Seat;
      guest: Seat;
      kind: GateKind;
      by: OpenedBy;
      standing: number;
    }
  | { type: 'gateBlocked'; owner: Seat; guest: Seat; kind: GateKind; programsRemoved: number }
  | { type: 'treatyOffered'; seat: Seat; offer: Offer }
  | { type: 'treatyAccepted'; seat: Seat; by: Seat; offer: Offer; until: number }
  | { type: 'treatyRefused'; seat: Seat; by: Seat; offer: Offer }
  | { type: 'marketDay'; month: number; account: MarketAccount }
  | { type: 'awardsGiven'; month: number; awards: AwardResult[]; antitrust: Seat | -1 }
  | { type: 'treatyEnded'; owner: Seat; guest: Seat; kind: GateKind }
  | { type: 'monthEnded'; month: number; order: Triple<Seat> }
  | { type: 'gameOver'; standings: Standing[] };
