/** What a teacher has said to all, kept for students who are away. */
import type { SaidToAll } from '../../protocol/room.ts';
import type { RoomConfig } from './config.ts';

/** As many messages as are kept. */
const KEPT = 5;

/** The next message; never at the same time as the one before it. `now` in ms since 1970. */
export function nextSaid({ said = [] }: RoomConfig, text: string, now: number): SaidToAll {
  return { text, at: Math.max(now, (said.at(-1)?.at ?? 0) + 1) };
}

export function withSaid(config: RoomConfig, message: SaidToAll): RoomConfig {
  return { ...config, said: [...(config.said ?? []).slice(1 - KEPT), message] };
}

/** What was said since a time, oldest first. */
export function saidSince({ said = [] }: RoomConfig, since: number): readonly SaidToAll[] {
  return said.filter(({ at }) => at >= since);
}
