/** The people at a table over the network, in words. */
import type { Seat } from '../../../game/seats.ts';
import { tf } from '../../app/friendsTexts.ts';
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

/** What a seat is called when it speaks or is waited for. */
export function callName(table: Table, seat: Seat): string {
  return table.seats[seat].name ?? companyName(table, seat);
}
