/** The moments of a market day's show that can be heard. Pure reading of its timetable. */
import type { Timeline } from './timeline.ts';

/** A lantern is set on the water; a coin falls into a wallet. */
export type Beat = 'leaves' | 'pays';

/** Which kinds of beats lie after `from` and up to `to`, each once: more could not be told apart. */
export function beatsBetween(
  { walkers, coins }: Pick<Timeline, 'walkers' | 'coins'>,
  from: number,
  to: number,
): Beat[] {
  const within = (time: number): boolean => time > from && time <= to;
  const beats: Beat[] = [];
  if (walkers.some((w) => within(w.start))) beats.push('leaves');
  if (coins.some((c) => within(c.start + c.duration))) beats.push('pays');
  return beats;
}
