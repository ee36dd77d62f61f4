/** How an action works, whatever the position: what a person who never played has to know of it. */
import type { Action } from '../game/actions.ts';
import { type District, type GateKind, INDEPENDENT_FEED, type Seat } from '../game/seats.ts';

/** Texts: translations `review.how.<id>`; true by the rulebook, without a number of the position. */
export type How =
  | `build.${District}`
  | `campaign.${'own' | 'rival' | 'independent'}`
  | `${'open' | 'block'}.${GateKind}`
  | 'miniProgram'
  | 'redPackets'
  | 'stake'
  | 'swap'
  | 'buy'
  | 'sell'
  | 'raiseCash'
  | 'comply'
  /** Where the edict only invites. */
  | 'accept'
  | 'defy'
  | 'decline'
  | 'acceptTreaty'
  | 'refuseTreaty';

/** `invited`: the edict that is answered permits, and does not order. */
export function howOf(seat: Seat, action: Readonly<Action>, invited: boolean): How {
  switch (action.type) {
    case 'build':
      return `build.${action.district}`;
    case 'campaign':
      if (action.feed === seat) return 'campaign.own';
      return action.feed === INDEPENDENT_FEED ? 'campaign.independent' : 'campaign.rival';
    case 'open':
    case 'block':
      return `${action.type}.${action.kind}`;
    case 'offer':
      return action.deal;
    case 'comply':
    case 'complyAll':
      return invited ? 'accept' : 'comply';
    default:
      return action.type;
  }
}
