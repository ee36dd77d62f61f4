/**
 * A match record: rules version, scenario, seed, players and actions rebuild everything. Its text
 * form is checked by src/protocol; here is what it means.
 */
import { type Action, actionByKey, actionKey } from './actions.ts';
import { advance, apply } from './apply.ts';
import type { GameEvent } from './events.ts';
import { refusal } from './legal.ts';
import { RULES_VERSION, type Rules } from './rules.ts';
import { refOf, type ScenarioRef } from './scenario.ts';
import type { Seat } from './seats.ts';
import { type Deal, deal, dealSeeded, isDeal } from './setup.ts';
import { type GameState, type ReadonlyState, seatToMove } from './state.ts';

/** One accepted decision: the seat and the action's key (`actionKey`). */
export interface RecordedAction {
  seat: Seat;
  action: string;
}

export interface MatchRecord extends ScenarioRef {
  rulesVersion: number;
  seed: string;
  /**
   * What was drawn from the seed. Present where the seed must stay secret, as while other tables
   * still play the same cards; the seed is then only a name.
   */
  deal?: Deal;
  actions: RecordedAction[];
}

export function newRecord(scenario: string | ScenarioRef, seed: string): MatchRecord {
  const ref = typeof scenario === 'string' ? { scenario } : refOf(scenario);
  return { rulesVersion: RULES_VERSION, ...ref, seed, actions: [] };
}

export function recordAction(seat: Seat, action: Action): RecordedAction {
  return { seat, action: actionKey(action) };
}

/** The position before a record's first card; undefined where its deal is none of these rules. */
export function startOf(
  rules: Rules,
  { seed, deal: given }: Pick<MatchRecord, 'seed' | 'deal'>,
): GameState | undefined {
  if (!given) return dealSeeded(rules, seed);
  return isDeal(rules, given) ? deal(rules, given) : undefined;
}

/** Why a record does not replay: at which decision (0-based), and what was wrong with it. */
export interface ReplayProblem {
  code: 'otherRulesVersion' | 'badDeal' | 'unknownAction' | 'wrongSeat' | 'illegalAction';
  ply: number;
}

export interface Replayed {
  ok: true;
  state: GameState;
  /** Element 0: set-up; element n+1: what the nth decision brought about. */
  events: GameEvent[][];
}

function knowsNextMonth(rules: Rules, { month, schedule }: GameState): boolean {
  return month === rules.scenario.months || schedule.edicts.length > month;
}

/** Sees each position of a replay as it comes, with what had just happened; must not keep `state`. */
export type ReplayWatcher = (state: ReadonlyState, happened: readonly GameEvent[]) => void;

/**
 * Plays a record again from the start. Changes nothing outside; never throws for bad records.
 * `watch` is told of the set-up and of every decision.
 */
export function replay(
  rules: Rules,
  record: MatchRecord,
  watch?: ReplayWatcher,
): Replayed | { ok: false; problem: ReplayProblem } {
  if (record.rulesVersion !== RULES_VERSION) {
    return { ok: false, problem: { code: 'otherRulesVersion', ply: 0 } };
  }
  const first: GameEvent[] = [];
  const state = startOf(rules, record);
  if (!state) return { ok: false, problem: { code: 'badDeal', ply: 0 } };
  advance(rules, state, first);
  watch?.(state, first);
  const events = [first];
  for (const [ply, { seat, action: key }] of record.actions.entries()) {
    const action = actionByKey(seat, key);
    if (!action) return { ok: false, problem: { code: 'unknownAction', ply } };
    if (seatToMove(state) !== seat) return { ok: false, problem: { code: 'wrongSeat', ply } };
    if (refusal(rules, state, seat, action) !== undefined) {
      return { ok: false, problem: { code: 'illegalAction', ply } };
    }
    // Whoever sees a game sees next month's cards too; a deal without them cannot go on.
    if (!knowsNextMonth(rules, state)) return { ok: false, problem: { code: 'badDeal', ply } };
    const happened: GameEvent[] = [];
    apply(rules, state, action, happened);
    events.push(happened);
    watch?.(state, happened);
  }
  return { ok: true, state, events };
}
