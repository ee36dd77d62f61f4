/** Names of things at this table, in the page's language. */
import type { GateId } from '../../../game/gates.ts';
import {
  type District,
  type FeedId,
  type GateKind,
  INDEPENDENT_FEED,
  type Independent,
  type Seat,
} from '../../../game/seats.ts';
import { t, tContent } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';

export function companyName(table: Table, seat: Seat): string {
  return tContent(`company.${table.seats[seat].company}`);
}

export function companyLetter(table: Table, seat: Seat): string {
  return tContent(`company.${table.seats[seat].company}.initial`);
}

export function districtName(district: District): string {
  return tContent(`district.${district}`);
}

/** What the company calls this district in life: WeChat, Alipay. */
export function brandName(table: Table, seat: Seat, district: District): string {
  return tContent(`company.${table.seats[seat].company}.${district}`);
}

export function kindName(kind: GateKind): string {
  return tContent(`gate.${kind}`);
}

export function independentName(table: Table, i: Independent): string {
  return tContent(`independent.${table.rules.independents[i].id}`);
}

export function feedName(table: Table, feed: FeedId): string {
  if (feed === INDEPENDENT_FEED) {
    const seller = table.rules.adSeller;
    return seller === undefined ? '' : independentName(table, seller);
  }
  return t('table.feedOf', { company: companyName(table, feed) });
}

export function playerName(table: Table, seat: Seat): string {
  if (seat === table.viewer) return t('table.player.you');
  const { player, persona, name } = table.seats[seat];
  if (player === 'human') return name ?? t('table.player.human');
  if (persona === 'plain') return t('table.player.bot', { level: t(`level.${player}`) });
  return t('table.player.botWith', { persona: t(`persona.${persona}`) });
}

/** "Blocked", "Open", "Ordered", "Treaty, to month 4". */
export function gateStateName(table: Table, id: GateId): string {
  const { gates, treatyUntil } = table.state.value;
  const status = gates[id];
  const name = tContent(`gateStatus.${status}`);
  return status === 'treaty'
    ? t('table.gate.until', { state: name, month: treatyUntil[id] })
    : name;
}
