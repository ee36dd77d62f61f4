/** The games of a room, fetched and played again, as its debrief shows them. */
import { factsOf, monthsPlayed, type TableFacts } from '../../../debrief/facts.ts';
import type { ApiProblem } from '../net/ask.ts';
import { roomGames } from '../room/roomApi.ts';
import { classGames } from './classGames.ts';

export interface Debrief {
  /** By number. */
  tables: readonly TableFacts[];
  /** Months that at least one table has ended. */
  months: number;
  /** Tables whose games cannot be read by these rules. */
  unread: readonly number[];
}

export type DebriefRead = { ok: true; debrief: Debrief } | { ok: false; problem: ApiProblem };

/** Tables between two breaths of the page. */
const AT_ONCE = 10;

/** Other work of the page comes first. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

export async function readGames(room: string, key: string): Promise<DebriefRead> {
  const asked = await roomGames(room, key);
  if (!asked.ok) return asked;
  const tables: TableFacts[] = [];
  const unread: number[] = [];
  for (const [i, game] of classGames(room, asked.value).entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await breath();
    const facts = factsOf(game);
    if (facts) tables.push(facts);
    else unread.push(game.table);
  }
  tables.sort((a, b) => a.game.table - b.game.table);
  return { ok: true, debrief: { tables, months: monthsPlayed(tables), unread } };
}
