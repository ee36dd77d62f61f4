/** One decision graded: what it promised, what the best found would have, and its label. */
import { type Action, actionKey } from '../game/actions.ts';
import { legalActions } from '../game/legal.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import type { MadeDecision } from './decisions.ts';
import { type Label, labelOf } from './grades.ts';
import { type Effort, prospectOf, rankBySearch } from './lookAhead.ts';
import { obviousIn } from './obvious.ts';
import { meanOf, type Prospect } from './prospects.ts';

export interface GradedDecision {
  /** Decisions before this one. */
  ply: number;
  month: number;
  seat: Seat;
  /** Key of the action taken (`actionKey`). */
  action: string;
  /** Key of the best action found; the one taken where none was better. */
  best: string;
  /** The best of the others that were valued; absent where there was nothing to choose. */
  next?: string;
  label: Label;
  /** What the position promised if the best found was played. */
  before: Prospect;
  /** What it promised after the action taken, as far as the player could know. */
  after: Prospect;
  /** What the action gave away against the best found. */
  lost: {
    /** Chance to win, 0 to 1, never negative. */
    chance: number;
    /** Final points against the mean of the three; negative where the best found costs points. */
    marketValue: number;
  };
  /** Chance to win by which it is better than `next`; negative where `next` is better. */
  margin: number;
  /** The same in final points against the mean of the three. */
  marginPoints: number;
  /**
   * What is obvious at first sight (obvious.ts), where the action taken is another one and the best
   * found; and by how much that is better, in chance to win and in points. Negative where it is not.
   */
  obvious?: { action: string; chance: number; points: number };
  /** Whether this is the second, longer look at a decision that matters (review.ts). */
  closely: boolean;
}

/** Of the search's favourites so many are valued one by one, beside what was played. */
const FAVOURITES = 4;

/** Chance to win up to which a difference needs no second look: it is none anyway. */
const SURE = 0.01;

interface Valued {
  action: Readonly<Action>;
  prospect: Prospect;
}

/** Better for the chance to win; where that is the same, as in a lost game, for the lead. */
function isBetter(seat: Seat, a: Prospect, b: Prospect): boolean {
  return (
    a.chance[seat] > b.chance[seat] ||
    (a.chance[seat] === b.chance[seat] && a.lead[seat] > b.lead[seat])
  );
}

function bestOf(seat: Seat, valued: readonly Valued[]): Valued | undefined {
  let best: Valued | undefined;
  for (const each of valued) {
    if (!best || isBetter(seat, each.prospect, best.prospect)) best = each;
  }
  return best;
}

/** What is valued: the search's favourites, or all there is where that is little. */
function candidatesIn(rules: Rules, view: ReadonlyState, effort: Effort): Readonly<Action>[] {
  const legal = legalActions(rules, view);
  if (legal.length <= FAVOURITES + 1) return legal;
  return rankBySearch(rules, view, effort).slice(0, FAVOURITES);
}

export function gradeDecision(
  rules: Rules,
  made: MadeDecision,
  effort: Effort,
  closely: boolean,
): GradedDecision {
  const { view, seat, action, ply, choices } = made;
  const value = (candidate: Readonly<Action>): Valued => ({
    action: candidate,
    prospect: prospectOf(rules, view, candidate, effort),
  });
  let chosen = value(action);
  const others = candidatesIn(rules, view, effort)
    .filter((candidate) => candidate !== action)
    .map(value);
  let next = bestOf(seat, others);
  if (next && next.prospect.chance[seat] - chosen.prospect.chance[seat] > SURE) {
    // The best of several is too good by chance, so both are looked at again with other draws.
    const again = { ...effort, seed: `${effort.seed} again` };
    const second = (valued: Valued): Valued => ({
      action: valued.action,
      prospect: meanOf(valued.prospect, prospectOf(rules, view, valued.action, again)),
    });
    chosen = second(chosen);
    next = second(next);
  }
  const best = next && isBetter(seat, next.prospect, chosen.prospect) ? next : chosen;
  const chanceOf = ({ prospect }: Valued): number => prospect.chance[seat];
  const lost = chanceOf(best) - chanceOf(chosen);
  const margin = next ? chanceOf(chosen) - chanceOf(next) : 0;
  const obvious = best === chosen && choices > 1 ? obviousIn(rules, made) : undefined;
  const seen = obvious && (others.find((o) => o.action === obvious) ?? value(obvious));
  const passed =
    seen && obvious !== action
      ? {
          action: actionKey(obvious),
          chance: chanceOf(chosen) - chanceOf(seen),
          points: chosen.prospect.lead[seat] - seen.prospect.lead[seat],
        }
      : undefined;
  return {
    ply,
    month: view.month,
    seat,
    action: actionKey(action),
    best: actionKey(best.action),
    ...(next ? { next: actionKey(next.action) } : {}),
    label: labelOf({ choices, lost, margin, hidden: passed?.chance ?? 0 }),
    before: best.prospect,
    after: chosen.prospect,
    lost: {
      chance: lost,
      marketValue: best.prospect.lead[seat] - chosen.prospect.lead[seat],
    },
    margin,
    marginPoints: next ? chosen.prospect.lead[seat] - next.prospect.lead[seat] : 0,
    ...(passed ? { obvious: passed } : {}),
    closely,
  };
}
