/** The places on the board that an event speaks of, for a line of the log to point at. */

import type { Action } from '../../../game/actions.ts';
import type { GameEvent } from '../../../game/events.ts';
import type { Seat } from '../../../game/seats.ts';
import type { BoardTarget } from '../../board/target.ts';

export function eventTargets(event: GameEvent): BoardTarget[] {
  switch (event.type) {
    case 'gateOpened':
    case 'gateBlocked':
    case 'treatyEnded':
      return [{ type: 'gate', owner: event.owner, guest: event.guest, kind: event.kind }];
    case 'shareSold':
      return [{ type: 'independent', independent: event.independent }];
    case 'acted':
      return actionTargets(event.seat, event.action);
    case 'treatyOffered':
    case 'treatyAccepted':
    case 'treatyRefused':
      return actionTargets(event.seat, event.offer);
    default:
      return [];
  }
}

export function actionTargets(seat: Seat, action: Action): BoardTarget[] {
  switch (action.type) {
    case 'build':
      return [{ type: 'district', seat, district: action.district }];
    case 'campaign':
      return [{ type: 'feed', feed: action.feed }];
    case 'miniProgram':
      return [{ type: 'slots', host: action.host }];
    case 'redPackets':
      return [{ type: 'district', seat, district: 'wallet' }];
    case 'open':
    case 'block':
    case 'comply':
      return [{ type: 'gate', owner: seat, guest: action.to, kind: action.kind }];
    case 'stake':
      return [{ type: 'independent', independent: action.independent }];
    case 'offer': {
      const { to } = action;
      const targets: BoardTarget[] = [];
      if (action.deal !== 'buy') {
        targets.push({ type: 'gate', owner: seat, guest: to, kind: action.mine });
      }
      if (action.deal !== 'sell') {
        targets.push({ type: 'gate', owner: to, guest: seat, kind: action.yours });
      }
      return targets;
    }
    default:
      return [];
  }
}
