/** The decisions of a record, each with what the player could see when it was made. */
import { type Action, actionByKey } from '../game/actions.ts';
import { advance, apply } from '../game/apply.ts';
import { legalActions } from '../game/legal.ts';
import { type MatchRecord, type ReplayProblem, replay, startOf } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import type { GameState, ReadonlyState } from '../game/state.ts';
import { viewOf } from '../game/view.ts';

export interface MadeDecision {
  /** Decisions before this one. */
  ply: number;
  seat: Seat;
  /** The position before it, without the cards that were face down. */
  view: ReadonlyState;
  action: Readonly<Action>;
  /** How many actions were legal. */
  choices: number;
}

export type Decisions =
  | { ok: true; decisions: MadeDecision[] }
  | { ok: false; problem: ReplayProblem };

/** Every decision of a record, or why it does not replay. The game need not be over. */
export function decisionsOf(rules: Rules, record: MatchRecord): Decisions {
  const replayed = replay(rules, record);
  if (!replayed.ok) return replayed;
  const state = startOf(rules, record);
  if (!state) return { ok: false, problem: { code: 'badDeal', ply: 0 } };
  advance(rules, state);
  const decisions: MadeDecision[] = [];
  for (const [ply, { seat, action: key }] of record.actions.entries()) {
    const action = actionByKey(seat, key);
    if (!action) return { ok: false, problem: { code: 'unknownAction', ply } };
    const choices = legalActions(rules, state).length;
    decisions.push({ ply, seat, view: viewOf(state), action, choices });
    apply(rules, state, action);
  }
  return { ok: true, decisions };
}

/** The whole position, hidden cards included, after the first `ply` decisions of a record. */
export function positionAt(rules: Rules, record: MatchRecord, ply: number): GameState {
  const replayed = replay(rules, { ...record, actions: record.actions.slice(0, ply) });
  if (!replayed.ok) throw new Error(`The record does not replay: ${replayed.problem.code}`);
  return replayed.state;
}
