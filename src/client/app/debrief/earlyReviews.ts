/** Reviews of the games that are over, made quietly while the teacher's page is open. */
import { effect } from '@preact/signals';
import { reviewGames } from '../review/reviewQueue.ts';
import { roomGames } from '../room/roomApi.ts';
import type { RoomSession } from '../room/roomSession.ts';
import { classGames, withPeople } from './classGames.ts';

/** Milliseconds between two looks for games that have ended: tables end one soon after another. */
const PATIENCE = 20_000;

/** Other work of the page and its machine comes first: one worker, and no first looks. */
const WORKERS = 1;

/** Fills the cache of reviews as tables end, until it is told to stop. */
export function reviewEarly(session: RoomSession, key: string): () => void {
  const queue = reviewGames([], WORKERS);
  let looking: ReturnType<typeof setTimeout> | undefined;
  let seen = 0;
  let stopped = false;

  async function look(): Promise<void> {
    looking = undefined;
    const asked = await roomGames(session.room, key);
    if (stopped || !asked.ok) return;
    const over = classGames(session.room, asked.value).filter(({ stage }) => stage !== 'playing');
    queue.add(withPeople(over));
  }

  const unwatch = effect(() => {
    const tables = [...session.board.value.values()];
    const over = tables.filter(({ stage }) => stage !== 'playing').length;
    if (over <= seen) return;
    seen = over;
    looking ??= setTimeout(look, PATIENCE);
  });
  return () => {
    stopped = true;
    unwatch();
    clearTimeout(looking);
    queue.dispose();
  };
}
