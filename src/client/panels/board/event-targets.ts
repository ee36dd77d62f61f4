/** The places on the board that an event speaks of, for a line of the log to point at. */

import type { GameEvent } from '../../../game/events.ts';
import type { BoardTarget } from '../../board/target.ts';
import { targetsOfAction } from '../../board/targets.ts';

export function eventTargets(event: GameEvent): readonly BoardTarget[] {
  switch (event.type) {
    case 'gateOpened':
    case 'gateBlocked':
    case 'treatyEnded':
      return [{ type: 'gate', owner: event.owner, guest: event.guest, kind: event.kind }];
    case 'shareSold':
      return [{ type: 'independent', independent: event.independent }];
    case 'acted':
      return targetsOfAction(event.action, event.seat);
    case 'treatyOffered':
    case 'treatyAccepted':
    case 'treatyRefused':
      return targetsOfAction(event.offer, event.seat);
    default:
      return [];
  }
}
