/** Someone who plays on a bad network: asks, and after a loss looks what has become of it. */

import type { Random } from '../../../src/game/random.ts';
import { BACK } from '../../../src/server/tables/match.ts';
import type { Page } from './page.ts';

/** A decision that the server has said yes to. */
export interface Acknowledged {
  seat: number;
  rows: number;
  action: string;
}

/** Tries it once; whether it has happened, if nobody says so, the next position shows. */
async function stepBack(page: Page, rows: number, acknowledged: Acknowledged[]): Promise<void> {
  const answer = await page.ask('undo', { rows }).catch(() => undefined);
  if (answer?.ok) acknowledged.push({ seat: page.seat ?? -1, rows, action: BACK });
}

/** Plays a page's seat until the game is over or has so many rows. Gives what was acknowledged. */
export async function playUntil(
  page: Page,
  most: number,
  random: Random,
): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const isDone = (p: Page): boolean => p.over || p.rows >= most;
  for (;;) {
    await page.until((p) => isDone(p) || (p.seat !== undefined && p.toMove === p.seat));
    if (isDone(page)) return acknowledged;
    // The position may have changed between the message that was waited for and this line.
    if (page.toMove !== page.seat) continue;
    const { rows } = page;
    const legal = page.legal();
    const action = legal[random.below(legal.length)] ?? '';
    // The same again for as long as nobody answers and the position is the same.
    while (page.rows === rows) {
      await page.until((p) => p.socket.connected);
      const answer = await page.ask('decide', { rows, action }).catch(() => undefined);
      if (!answer) continue;
      if (answer.ok) {
        acknowledged.push({ seat: page.seat ?? -1, rows, action });
        if (random.below(6) === 0) await stepBack(page, rows + 1, acknowledged);
        await page.until((p) => p.rows > rows);
      } else if (answer.refused.code === 'stale') {
        await page.until((p) => p.rows !== rows);
      } else if (answer.refused.code !== 'unavailable') {
        throw new Error(`${action} at ${rows}: ${answer.refused.code}`);
      }
    }
  }
}
