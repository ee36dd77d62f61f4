/** A game's decisions as the study page names and points at them. */
import { signal } from '@preact/signals';
import { type Action, actionByKey } from '../../../game/actions.ts';
import type { Seat } from '../../../game/seats.ts';
import type { ReadonlyState } from '../../../game/state.ts';
import type { StudyGame } from '../../app/study/game.ts';
import { ts } from '../../app/studyTexts.ts';
import type { Table } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { targetsOfAction } from '../../board/targets.ts';
import { actionPhrase } from '../../panels/words/actions.ts';
import { companyName, kindName } from '../../panels/words/names.ts';

export interface Decision {
  /** Decisions before it. */
  ply: number;
  seat: Seat;
  action: Readonly<Action>;
}

/** The decision that was made after so many others; undefined after the last one. */
export function decisionAt({ record }: StudyGame, ply: number): Decision | undefined {
  const made = record.actions[ply];
  const action = made && actionByKey(made.seat, made.action);
  return made && action ? { ply, seat: made.seat, action } : undefined;
}

/** What a decision touches on the board; of an answer to an offer, what was offered. */
export function decisionTargets(
  state: ReadonlyState,
  seat: Seat,
  action: Readonly<Action>,
): readonly BoardTarget[] {
  const answers = action.type === 'acceptTreaty' || action.type === 'refuseTreaty';
  if (answers && state.step.kind === 'treaty') {
    const by = state.order[state.step.turn as Seat];
    return targetsOfAction(state.step.offer, by);
  }
  return targetsOfAction(action, seat);
}

export function targetsAt(game: StudyGame, ply: number): readonly BoardTarget[] {
  const decision = decisionAt(game, ply);
  const state = game.positions[ply]?.state;
  return decision && state ? decisionTargets(state, decision.seat, decision.action) : [];
}

/** "Open Payments to ByteDance", as it reads at this position, whoever's decision it was. */
export function decisionPhrase(
  table: Table,
  state: ReadonlyState,
  seat: Seat,
  action: Readonly<Action>,
): string {
  if (action.type === 'offer') {
    return ts(`study.offer.${action.deal}`, {
      company: companyName(table, action.to),
      mine: action.deal === 'buy' ? '' : kindName(action.mine),
      yours: action.deal === 'sell' ? '' : kindName(action.yours),
      price: table.rules.numbers.treaty.price,
    });
  }
  return actionPhrase({ ...table, state: signal(state) }, seat, action);
}

/** The plies at which the months begin, from the first month on. */
export function monthStarts({ positions }: StudyGame): number[] {
  const starts: number[] = [];
  for (const [ply, { state }] of positions.entries()) {
    if (state.month > starts.length && state.step.kind !== 'over') starts.push(ply);
  }
  return starts;
}
