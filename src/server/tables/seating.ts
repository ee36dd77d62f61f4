/** How people come to a table's seats and take them along: each gets a credential that is shown once. */
import type { Seat } from '../../game/seats.ts';
import { join, move, offerMove } from './changes.ts';
import { holderOf } from './config.ts';
import { Refused } from './refused.ts';
import { hashSecret, newSecret } from './secrets.ts';
import type { Table } from './table.ts';

/**
 * Seats a person and gives the credential that proves it: their own, where they have drawn one.
 * Whoever has a seat by it already keeps that.
 */
export async function joinTable(
  table: Table,
  seat: Seat,
  name: string,
  credential = newSecret(),
): Promise<{ seat: Seat; credential: string }> {
  const hash = hashSecret(credential);
  await table.update((setting) =>
    holderOf(setting.config, hash) ? setting : join(setting, seat, name, hash),
  );
  return { seat: table.seatOf(hash) ?? seat, credential };
}

/** A token that moves the seat of a credential to another device, once. `now` in ms since 1970. */
export async function linkSeat(
  table: Table,
  hash: string | undefined,
  now: number,
): Promise<string> {
  const token = newSecret();
  await table.update((setting) => {
    const seat = table.seatOf(hash);
    return seat === undefined ? 'notAllowed' : offerMove(setting, seat, token, now);
  });
  return token;
}

/** Moves the seat that a token stands for; whoever held it is told so. */
export async function claimSeat(
  table: Table,
  token: string,
  now: number,
): Promise<{ seat: Seat; credential: string }> {
  const credential = newSecret();
  const hash = hashSecret(credential);
  await table.update((setting) => move(setting, token, hash, now));
  const seat = table.seatOf(hash);
  if (seat === undefined) throw new Refused('badLink');
  return { seat, credential };
}
