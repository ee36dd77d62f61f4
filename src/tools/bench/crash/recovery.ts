/** How long players take to be at play again after something has ended under them. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Game } from './game.ts';
import type { Games } from './games.ts';
import type { Player } from './player.ts';

const LOOK = 5;
/** Whoever is not at play again by then has not recovered; milliseconds. */
const PATIENCE = 30_000;

/**
 * Waits until each has been active since then; when each first was. A game that ended needs no more;
 * whoever has not recovered counts as the time that was waited, and as a problem.
 */
async function whenActive<T>(
  { tally }: Games,
  things: readonly T[],
  since: number,
  activeAt: (thing: T) => number | undefined,
): Promise<number[]> {
  const end = performance.now() + PATIENCE;
  const waiting = new Set(things);
  const times: number[] = [];
  while (waiting.size > 0) {
    for (const thing of waiting) {
      const time = activeAt(thing);
      if (time !== undefined && time <= since) continue;
      waiting.delete(thing);
      if (time !== undefined) times.push(time);
    }
    if (performance.now() > end) {
      tally.problems.push(`not at play again after ${PATIENCE} ms`);
      for (const _ of waiting) times.push(end);
      break;
    }
    await delay(LOOK);
  }
  return times;
}

/** When each of these players had a decision acknowledged, or the position again, after `since`. */
export function playersActive(
  games: Games,
  players: readonly Player[],
  since: number,
): Promise<number[]> {
  return whenActive(games, players, since, (player) =>
    games.players.includes(player) ? player.activeAt : undefined,
  );
}

/** When the host acknowledged a decision at each of these games after `since`. */
export function gamesActive(
  games: Games,
  these: readonly Game[],
  since: number,
): Promise<number[]> {
  return whenActive(games, these, since, (game) =>
    games.current.includes(game) ? game.acknowledgedAt : undefined,
  );
}
