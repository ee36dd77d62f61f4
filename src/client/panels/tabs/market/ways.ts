/** Through which gates shoppers could come on a market day, read from the events before it. */
import { gateId } from '../../../../game/gates.ts';
import { FRONT, IDLE, INDEPENDENT, PROGRAMS, VIDEOS } from '../../../../game/market.ts';
import type { GateKind, Seat } from '../../../../game/seats.ts';
import type { Table } from '../../../app/table.ts';

export interface Ways {
  /** Gate ids that were not blocked on that day. */
  open: ReadonlySet<number>;
  /** `seat:feed` of the campaigns that ran. */
  campaigns: ReadonlySet<string>;
}

export function waysOn(table: Table, month: number): Ways {
  const open = new Set<number>(table.rules.openGates);
  const campaigns = new Set<string>();
  for (const { month: at, event } of table.events.value) {
    if (at > month || (event.type === 'marketDay' && event.month === month)) break;
    if (event.type === 'gateOpened') open.add(gateId(event.owner, event.guest, event.kind));
    else if (event.type === 'gateBlocked')
      open.delete(gateId(event.owner, event.guest, event.kind));
    else if (event.type === 'acted' && event.action.type === 'campaign' && at === month) {
      campaigns.add(`${event.seat}:${event.action.feed}`);
    }
  }
  return { open, campaigns };
}

/** The kinds of gate by which the feed's shoppers reach a place: Links, Ads (campaigns), Mini. */
export function waysTo(ways: Ways, host: Seat, place: number): GateKind[] {
  if (place === IDLE || place >= INDEPENDENT) return [];
  if (place >= VIDEOS) return ['links'];
  if (place >= PROGRAMS) return ['mini'];
  const seat = (place - FRONT) as Seat;
  const kinds: GateKind[] = [];
  if (seat !== host && ways.open.has(gateId(host, seat, 'links'))) kinds.push('links');
  if (ways.campaigns.has(`${seat}:${host}`)) kinds.push('ads');
  return kinds;
}
