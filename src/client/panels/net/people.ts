/** The people at a table over the network, in words. */
import type { Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { companyName, playerName } from '../words/names.ts';

/** Who plays a seat, and whether they are there. */
export function presence(table: Table, seat: Seat): string {
  const who = table.net?.info.value.seats[seat];
  const name = playerName(table, seat);
  if (who?.kind !== 'human' || !who.away || seat === table.viewer) return name;
  return tf(who.standIn ? 'net.player.standIn' : 'net.player.away', { name });
}

export function isAway(table: Table, seat: Seat): boolean {
  const who = table.net?.info.value.seats[seat];
  return who?.kind === 'human' && who.away && seat !== table.viewer;
}

/**
 * The names of those who share the viewer's company, the pen's holder first; empty for one alone. An
 * anonymous class's students are counted instead.
 */
export function sharing(table: Table): readonly string[] {
  if (table.viewer === undefined) return [];
  const own = table.net?.info.value.seats[table.viewer];
  const names = (own?.kind === 'human' && own.sharing) || [];
  return names.map((name, place) => name || tf('net.pen.classmate', { n: place + 1 }));
}

/** Who decides for the viewer's company. */
export function penHolder(table: Table): string {
  return sharing(table)[0] ?? t('table.player.human');
}

/** What a seat is called when it speaks or is waited for. */
export function callName(table: Table, seat: Seat): string {
  return table.seats[seat].name ?? companyName(table, seat);
}
