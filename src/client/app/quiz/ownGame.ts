/** What a student's own game has to do with the quiz: decisions by concept, and what came true. */
import { actionByKey } from '../../../game/actions.ts';
import { replay } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { type Outcome, outcomeOf } from '../../../learning/outcome.ts';
import type { Concept } from '../../../learning/quiz.ts';
import { conceptOfAction } from '../../../review/concepts.ts';
import type { TableSession } from '../net/tableSession.ts';

/** A decision of one's own that is about a concept whatever came of it. */
export interface OwnDecision {
  /** Its place among the game's decisions, from 0. */
  ply: number;
  /** From 1. */
  month: number;
  /** The action's key. */
  action: string;
}

export interface OwnGame {
  rules: Rules;
  seat: Seat;
  outcome: Outcome;
  decisions: ReadonlyMap<Concept, readonly OwnDecision[]>;
}

/** Of a seat at a table that has been played; undefined until the table has told its course. */
export function ownGame(session: TableSession, seat: Seat): OwnGame | undefined {
  const mirror = session.mirror.value;
  if (!mirror) return undefined;
  const { rules, state, actions, course } = mirror;
  const decisions = new Map<Concept, OwnDecision[]>();
  const replayed = replay(rules, { ...course, seed: '' });
  const events = replayed.ok ? replayed.events : [];
  let month = 1;
  for (const [ply, { seat: mover, action: key }] of actions.entries()) {
    for (const event of events[ply] ?? []) if (event.type === 'monthBegan') month = event.month;
    const action = actionByKey(mover, key);
    const concept = action && mover === seat ? conceptOfAction(rules, seat, action) : undefined;
    if (concept === undefined) continue;
    decisions.set(concept, [...(decisions.get(concept) ?? []), { ply, month, action: key }]);
  }
  return { rules, seat, outcome: outcomeOf(rules, state, actions), decisions };
}
