/** Decisions at a table for whoever's turn it is, drawn by chance, as their pages would make them. */
import { actionKey } from '../../../src/game/actions.ts';
import { legalActions } from '../../../src/game/legal.ts';
import type { Random } from '../../../src/game/random.ts';
import { isHuman } from '../../../src/server/tables/config.ts';
import type { Table } from '../../../src/server/tables/table.ts';

/** One decision. False where the game is over or waits for its class. */
export async function decideFor(table: Table, random: Random): Promise<boolean> {
  const { game } = table;
  const seat = game?.toMove;
  if (!game || seat === undefined || game.waiting || table.stage !== 'playing') return false;
  const keys = legalActions(game.match.rules, game.match.state).map(actionKey);
  const action = keys[random.below(keys.length)] ?? '';
  const at = table.setting.seats[seat];
  const by = isHuman(at) ? { bot: false, hash: at.holders[0]?.credentialHash } : { bot: true };
  // A bot of the table may have been quicker.
  await table.decide(seat, game.match.length, action, by).catch((error: { code?: string }) => {
    if (error.code !== 'stale') throw error;
  });
  return true;
}

/** Plays until the game is over or waits for its class. */
export async function playOut(table: Table, random: Random): Promise<void> {
  let more = true;
  while (more) more = await decideFor(table, random);
}

/** Plays until the month is over, also where the class is let into the next one at once. */
export async function playMonth(table: Table, random: Random): Promise<void> {
  const month = table.game?.match.month;
  let more = true;
  while (more && table.game?.match.month === month) more = await decideFor(table, random);
}
