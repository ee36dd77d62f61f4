/** A student without a browser, who plays by chance over the table's socket. */
import type { Random } from '../../../src/game/random.ts';
import type { Page } from './page.ts';

/** Milliseconds. */
const ANSWERED = 5_000;

/** Decides whenever it is this page's turn, until the table has had so many decisions or is over. */
export async function playByChance(page: Page, limit: number, random: Random): Promise<void> {
  await page.until((p) => p.mirror !== undefined && p.seat !== undefined);
  for (;;) {
    const done = (p: Page): boolean => p.over || p.rows >= limit;
    await page.until((p) => done(p) || (p.toMove === p.seat && p.socket.connected));
    if (done(page)) return;
    const legal = page.legal();
    const action = legal[random.below(legal.length)] ?? '';
    const { rows } = page;
    const answer = await page.socket
      .timeout(ANSWERED)
      .emitWithAck('decide', { rows, action })
      .catch(() => undefined);
    // A bot may have been quicker for one who was away, or the answer was lost on the way.
    if (answer?.ok) await page.until((p) => p.rows > rows);
    else await page.until((p) => p.rows !== rows || p.toMove === p.seat || p.over);
  }
}
