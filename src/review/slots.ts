/** A line of play cut into the turns of its companies, to be set beside those of another line. */
import { type Action, actionByKey, actionKey } from '../game/actions.ts';
import { apply, decide } from '../game/apply.ts';
import { refusal } from '../game/legal.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState, seatToMove } from '../game/state.ts';
import type { Line } from './lines.ts';

/** A company's turn, or its answer to an edict, with all that is decided in it. */
export interface Slot {
  /** Of the turn: the same in both lines. */
  key: string;
  owner: Seat;
  before: ReadonlyState;
  /** Of later turns without offers that were refused. */
  decisions: { seat: Seat; action: Readonly<Action> }[];
}

function slotOf({ step, order }: ReadonlyState, seat: Seat): Pick<Slot, 'key' | 'owner'> {
  if (step.kind !== 'action' && step.kind !== 'treaty')
    return { key: `edict ${seat}`, owner: seat };
  return { key: `${step.round} ${step.turn}`, owner: order[step.turn as Seat] };
}

/** A line's turns up to the market day; the first one begins with the decision. */
export function slotsOf(rules: Rules, view: ReadonlyState, line: Line): Slot[] {
  const slots: Slot[] = [];
  const state = cloneState(view);
  for (const recorded of line.actions.slice(0, line.untilMarket)) {
    const { seat } = recorded;
    const action = actionByKey(seat, recorded.action);
    if (!action) throw new Error(`No action ${recorded.action}`);
    const at = slotOf(state, seat);
    let slot = slots.at(-1);
    if (slot?.key !== at.key) {
      slot = { ...at, before: cloneState(state), decisions: [] };
      slots.push(slot);
    }
    slot.decisions.push({ seat, action });
    apply(rules, state, action);
  }
  const [first, ...later] = slots;
  return first ? [first, ...later.map(withoutRefused)] : [];
}

/** An offer that was refused changed nothing. */
function withoutRefused(slot: Slot): Slot {
  const refused = slot.decisions.findIndex(({ action }) => action.type === 'refuseTreaty');
  return { ...slot, decisions: slot.decisions.slice(refused + 1) };
}

/** The position after a turn, whichever turns came before it; undefined where it is not possible. */
export function after(
  rules: Rules,
  state: GameState,
  { before, decisions }: Slot,
): GameState | undefined {
  const next = cloneState(state);
  next.step = cloneState(before).step;
  for (const { seat, action } of decisions) {
    if (seatToMove(next) !== seat || refusal(rules, next, seat, action) !== undefined) {
      return undefined;
    }
    decide(rules, next, action);
  }
  return next;
}

const textOf = ({ decisions }: Slot): string =>
  decisions.map(({ action }) => actionKey(action)).join();

/** Whether the same is decided in both. */
export const isSame = (a: Slot, b: Slot | undefined): boolean =>
  b !== undefined && textOf(a) === textOf(b);

/** What a turn begins with, once offers that were refused are left out. */
export function deedOf({ decisions: [deed] }: Slot): string {
  return deed ? actionKey(deed.action) : '';
}
