/**
 * A match as those see it who may not know its seed: the cards that are face up and the decisions.
 * It rebuilds every position up to now, and nothing that lies face down.
 */
import type { MatchRecord } from '../game/record.ts';

export interface Course extends Omit<MatchRecord, 'seed' | 'deal'> {
  /** What of the deal is face up now. */
  deal: NonNullable<MatchRecord['deal']>;
}

/** One decision and what it turned up, enough for whoever has the course before it. */
export interface CourseStep {
  seat: MatchRecord['actions'][number]['seat'];
  action: string;
  /** Cards that are face up since this decision; absent where there are none. */
  turnedUp?: { edicts: readonly string[]; headlines: readonly string[] };
  /** Of the position after it (`digestOf`). */
  digest: number;
}
