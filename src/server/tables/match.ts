/**
 * The game of one table in this process: the match host and the journal rows that it stands on. A
 * row is in the journal before it counts here, and it counts before anyone is told.
 */
import { MatchHost } from '../../bgio/matchHost.ts';
import { rulesOf } from '../../content/rulesOf.ts';
import { digestOf } from '../../game/digest.ts';
import type { Refusal } from '../../game/legal.ts';
import { newRecord, type RecordedAction } from '../../game/record.ts';
import type { Rules } from '../../game/rules.ts';
import type { ScenarioRef } from '../../game/scenario.ts';
import { scoreOf } from '../../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import type { GameState, ReadonlyState } from '../../game/state.ts';
import type { Notice, StepMessage } from '../../protocol/table.ts';
import { DamagedRecord } from '../storage/errors.ts';
import type { JournalRow } from '../storage/rows.ts';

/** The journal's word for taking the decision before it back; no action has this key. */
export const BACK = '~back';

/** The journal rows whose decisions count, in order: what was taken back is left out. */
export function standingRows(rows: Iterable<JournalRow>): JournalRow[] {
  const standing: JournalRow[] = [];
  for (const row of rows) {
    if (row.action === BACK) standing.pop();
    else standing.push(row);
  }
  return standing;
}

/** Steps back of one match: whoever steps back and forth for ever would fill the journal. */
const STEPS_BACK = 200;

/** What a stored row did: a decision to pass on, or a step back after which all is sent anew. */
export type Advance = { kind: 'step'; step: StepMessage } | { kind: 'back' };

/** How the game stood when a month was over. */
export interface MonthEnd {
  /** Market value of each company. */
  values: Triple<number>;
  /** Gates that were not blocked, of 24. */
  open: number;
  /** Orders defied in this month. */
  defied: number;
}

export class Match {
  readonly rules: Rules;
  private readonly id: string;
  private readonly host: MatchHost;
  private readonly rows: JournalRow[] = [];
  /** The steps of the rows since the last step back, for those who missed only a few. */
  private steps: StepMessage[] = [];
  private stepsBack = 0;
  private readonly months: MonthEnd[] = [];

  private constructor(id: string, rules: Rules, host: MatchHost) {
    this.id = id;
    this.rules = rules;
    this.host = host;
  }

  /** Throws DamagedRecord for what these rules cannot replay. */
  static open(id: string, ref: ScenarioRef, seed: string, rows: readonly JournalRow[]): Match {
    const found = rulesOf(ref);
    if (!found.ok) throw new DamagedRecord(id, undefined, `${found.problem.code} ${ref.scenario}`);
    const { rules } = found;
    const opened = MatchHost.open(rules, id, newRecord(ref, seed));
    if (!opened.ok) throw new DamagedRecord(id, undefined, opened.problem.code);
    const match = new Match(id, rules, opened.host);
    for (const row of rows) match.take(row, 'replay');
    return match;
  }

  /** Journal rows so far; the next one gets this number. */
  get length(): number {
    return this.rows.length;
  }

  get state(): ReadonlyState {
    return this.host.state;
  }

  get over(): boolean {
    return this.state.step.kind === 'over';
  }

  view(): GameState {
    return this.host.view();
  }

  get month(): number {
    return this.state.month;
  }

  /** The decisions that stand, oldest first. */
  get actions(): readonly RecordedAction[] {
    return this.host.record.actions;
  }

  /** Whether the row after so many is this very decision, so that it has been made already. */
  isRepeated(rows: number, seat: Seat, action: string, byBot: boolean): boolean {
    const row = this.rows[rows];
    return row?.seat === seat && row.action === action && row.byBot === byBot;
  }

  /** Why the seat may not decide so now; undefined where it may. */
  refusalOf(seat: Seat, key: string): Refusal | undefined {
    return this.host.refusalOf(seat, key);
  }

  /** A seat takes back what it decided itself, not what a bot decided for it. */
  canUndo(seat: Seat): boolean {
    if (this.stepsBack >= STEPS_BACK) return false;
    return this.host.canUndo(seat) && this.rows.at(-1)?.byBot === false;
  }

  /**
   * Carries out the next row of the journal: a decision that has just been made (`act`), or one of a
   * game that is opened. Throws DamagedRecord where the rules forbid it.
   */
  take(row: JournalRow, how: 'act' | 'replay' = 'act'): Advance {
    const known = this.state.schedule.edicts.length;
    const { month, over } = this;
    const done =
      row.action === BACK ? this.host.undo(row.seat) : this.host[how](row.seat, row.action).ok;
    if (!done) throw new DamagedRecord(this.id, row.ply, `${row.action} is not legal`);
    this.rows.push(row);
    if (this.month !== month || this.over !== over) this.months.push(this.monthEnd());
    if (row.action === BACK) {
      this.steps = [];
      this.stepsBack++;
      return { kind: 'back' };
    }
    const step = this.stepOf(row, known);
    this.steps.push(step);
    return { kind: 'step', step };
  }

  /** For each decision of the course, whether a bot made it, for itself or in a person's stead. */
  get byBot(): boolean[] {
    return standingRows(this.rows).map(({ byBot }) => byBot);
  }

  course(): Notice<'course'> {
    return { rows: this.length, course: this.host.course };
  }

  /** The steps that follow so many rows; undefined where only the whole course will do. */
  stepsSince(rows: number): readonly StepMessage[] | undefined {
    const missed = this.length - rows;
    return missed >= 0 && missed <= this.steps.length
      ? this.steps.slice(this.steps.length - missed)
      : undefined;
  }

  /** How the game stands, kept beside the journal for the day when other rules have replaced these. */
  standing(): { month: number; scores: Triple<number> } {
    const { state, rules } = this;
    const scores = SEATS.map((seat) => scoreOf(rules, state, seat).total) as Triple<number>;
    return { month: state.month, scores };
  }

  /** The months that are over, oldest first. */
  get history(): readonly MonthEnd[] {
    return this.months;
  }

  private monthEnd(): MonthEnd {
    const { companies, gates } = this.state;
    // A month's decisions cannot be taken back once it is over, so what stands in the record counts.
    const defied = this.host.record.actions.filter(({ action }) => action === 'defy').length;
    const before = this.months.reduce((sum, end) => sum + end.defied, 0);
    return {
      values: companies.map(({ marketValue }) => marketValue) as Triple<number>,
      open: gates.filter((gate) => gate !== 'blocked').length,
      defied: defied - before,
    };
  }

  private stepOf({ seat, action, byBot }: JournalRow, known: number): StepMessage {
    const { edicts, headlines } = this.state.schedule;
    const turnedUp = { edicts: edicts.slice(known), headlines: headlines.slice(known) };
    return {
      rows: this.length,
      seat,
      action,
      byBot,
      digest: digestOf(this.state),
      ...(turnedUp.edicts.length > 0 ? { turnedUp } : {}),
    };
  }
}
