/** A table's game while it is played: what it awaits, how long that may take, and who is told. */
import * as v from 'valibot';
import type { Reason } from '../../bots/reason.ts';
import type { Seat } from '../../game/seats.ts';
import { seatToMove } from '../../game/state.ts';
import type { Notice } from '../../protocol/table.ts';
import type { JournalRow } from '../storage/rows.ts';
import { DecisionClock } from './clock.ts';
import type { TableConfig } from './config.ts';
import type { Match } from './match.ts';
import { Refused } from './refused.ts';

/** What a teacher may do about the decision that is awaited after so many journal rows. */
export const SteeringSchema = v.object({
  /** A bot decides; or there is more time for it. */
  kind: v.picklist(['hurry', 'time'] as const),
  rows: v.number(),
  /** Of time. */
  ms: v.number(),
});
export type Steering = v.InferOutput<typeof SteeringSchema>;

interface PlayOptions {
  match: Match;
  /** As it is now, at each call. */
  setting(): Readonly<TableConfig>;
  /** Tells every page of this process. */
  tell<K extends 'steps' | 'course'>(name: K, body: Notice<K>): void;
  /** Milliseconds. */
  now(): number;
}

export class Play {
  readonly match: Match;
  private readonly options: PlayOptions;
  private readonly clock: DecisionClock;
  /** The position, in journal rows, in which a bot is to decide because somebody wanted it. */
  private hurriedAt: number | undefined;

  constructor(options: PlayOptions) {
    this.options = options;
    this.match = options.match;
    this.clock = new DecisionClock(options.now);
    this.settingChanged();
  }

  /** Whose decision is awaited. */
  get toMove(): Seat | undefined {
    return seatToMove(this.match.state);
  }

  /** Whether the game has come further than its room lets tables play now. */
  get waiting(): boolean {
    const until = this.options.setting().room?.until ?? Number.POSITIVE_INFINITY;
    return !this.match.over && this.match.month > until;
  }

  /** Milliseconds left for the decision that is awaited; undefined where nothing limits it. */
  get left(): number | undefined {
    return this.match.over ? undefined : this.clock.left(this.options.setting().clock);
  }

  /** For how many milliseconds the decision has been awaited. */
  get waited(): number {
    return this.clock.waited;
  }

  get hurried(): boolean {
    return this.hurriedAt === this.match.length;
  }

  /** What is meant for an earlier decision does nothing. */
  steer({ kind, rows, ms }: Steering): void {
    if (rows !== this.match.length) return;
    if (kind === 'hurry') this.hurriedAt = rows;
    else this.clock.extend(ms);
  }

  /** To be called when the table's setting has changed. */
  settingChanged(): void {
    if (this.options.setting().paused || this.waiting) this.clock.pause();
    else this.clock.resume();
  }

  /** @throws Refused where no decision counts on the position after so many journal rows. */
  check(rows: number): void {
    if (this.match.over) throw new Refused('notPlaying');
    if (rows !== this.match.length) throw new Refused('stale');
    if (this.options.setting().paused) throw new Refused('paused');
    if (this.waiting) throw new Refused('waiting');
  }

  /** Carries out a stored row and tells everyone who is connected here. */
  take(row: JournalRow, reason?: Reason): void {
    const { match, clock, options } = this;
    const { month } = match;
    const advance = match.take(row);
    clock.restart(match.month !== month);
    this.settingChanged();
    if (advance.kind === 'back') {
      options.tell('course', match.course());
      return;
    }
    const { left } = this;
    const told = { ...(reason ? { reason } : {}), ...(left === undefined ? {} : { left }) };
    options.tell('steps', [{ ...advance.step, ...told }]);
  }
}
