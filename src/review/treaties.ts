/**
 * What a treaty's offer and its answer promise. Where an offer is refused, whoever made it is still to
 * move, and a search of some depth thinks better of a position for the company that is to move. So
 * everything is compared where the turn has passed on: an offer that the rival would refuse is worth
 * what is done instead.
 */
import { type Action, actionKey } from '../game/actions.ts';
import { apply } from '../game/apply.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { type Effort, prospectOf, rankBySearch } from './lookAhead.ts';
import type { Prospect } from './prospects.ts';

/** An action, what it promises, and the decisions that its value takes for granted right after it. */
export interface Valued {
  action: Readonly<Action>;
  prospect: Prospect;
  /** Keys of actions (`actionKey`), by whoever is to move then. */
  granted: readonly string[];
}

/** Better for the chance to win; where that is the same, as in a lost game, for the lead. */
export function isBetter(seat: Seat, a: Prospect, b: Prospect): boolean {
  return (
    a.chance[seat] > b.chance[seat] ||
    (a.chance[seat] === b.chance[seat] && a.lead[seat] > b.lead[seat])
  );
}

/** The first of the best; undefined of none. */
export function bestOf(seat: Seat, valued: readonly Valued[]): Valued | undefined {
  let best: Valued | undefined;
  for (const each of valued) {
    if (!best || isBetter(seat, each.prospect, best.prospect)) best = each;
  }
  return best;
}

export const isOffer = ({ type }: Readonly<Action>): boolean => type === 'offer';

/** What anything but an offer promises. */
export function valueOfAction(
  rules: Rules,
  view: ReadonlyState,
  action: Readonly<Action>,
  effort: Effort,
): Valued {
  if (action.type !== 'refuseTreaty') {
    return { action, prospect: prospectOf(rules, view, action, effort), granted: [] };
  }
  const instead = insteadOfTreaty(rules, after(rules, view, action), effort);
  if (!instead) return { action, prospect: prospectOf(rules, view, action, effort), granted: [] };
  return { action, prospect: instead.prospect, granted: [actionKey(instead.action)] };
}

/** `instead`: the best that the company can do without a treaty, which it does after a refusal. */
export function valueOfOffer(
  rules: Rules,
  view: ReadonlyState,
  offer: Readonly<Action>,
  effort: Effort,
  instead: Valued,
): Valued {
  const offered = after(rules, view, offer);
  const rival = seatToMove(offered);
  const accepted = prospectOf(rules, offered, { type: 'acceptTreaty' }, effort);
  const isTaken = rival !== undefined && accepted.worth[rival] > instead.prospect.worth[rival];
  return isTaken
    ? { action: offer, prospect: accepted, granted: ['acceptTreaty'] }
    : {
        action: offer,
        prospect: instead.prospect,
        granted: ['refuseTreaty', actionKey(instead.action)],
      };
}

function after(rules: Rules, view: ReadonlyState, action: Readonly<Action>): ReadonlyState {
  const next = cloneState(view);
  apply(rules, next, action);
  return next;
}

/** Of what the search likes best so many are looked at. */
const INSTEAD = 2;

/** What whoever offered a treaty does once it was refused. */
function insteadOfTreaty(rules: Rules, refused: ReadonlyState, effort: Effort): Valued | undefined {
  const by = seatToMove(refused);
  if (by === undefined) return undefined;
  const favourites = rankBySearch(rules, refused, effort).slice(0, INSTEAD);
  return bestOf(
    by,
    favourites.map((action) => valueOfAction(rules, refused, action, effort)),
  );
}
