/** One decision graded: what it promised, what the best found would have, and its label. */
import { type Action, actionByKey, actionKey } from '../game/actions.ts';
import { legalActions } from '../game/legal.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import type { MadeDecision } from './decisions.ts';
import { type Label, labelOf } from './grades.ts';
import { type Effort, rankBySearch } from './lookAhead.ts';
import { obviousIn } from './obvious.ts';
import { meanOf, type Prospect } from './prospects.ts';
import { bestOf, isBetter, isOffer, type Valued, valueOfAction, valueOfOffer } from './treaties.ts';

/** Looks at a decision, each longer than the one before. */
export type Look = 'first' | 'close' | 'last';

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
  /** What the values of these take for granted right after them (treaties.ts), by their keys. */
  granted: Readonly<Record<string, readonly string[]>>;
  /** Which look at it this is: the longer ones are for decisions that matter (review.ts). */
  look: Look;
}

/** Of the search's favourites so many are valued one by one, beside what was played. */
const FAVOURITES = 4;

/** Of them so many that are no offers. */
const SURE_FAVOURITES = 2;

/** As many in the last look, beside the best that the look before it found. */
const LAST_FAVOURITES = 2;
const LAST_SURE_FAVOURITES = 1;

/** Chance to win up to which a difference needs no second look: it is none anyway. */
const SURE = 0.01;

/**
 * What is valued: the search's favourites and those of them that are no offers, or all there is where
 * that is little.
 */
function candidatesIn(
  rules: Rules,
  { view, seat }: MadeDecision,
  effort: Effort,
  before: GradedDecision | undefined,
): Readonly<Action>[] {
  const legal = legalActions(rules, view);
  if (legal.length <= FAVOURITES + 1) return legal;
  const ranked = rankBySearch(rules, view, effort);
  const best = before && actionByKey(seat, before.best);
  const sure = ranked.filter((action) => !isOffer(action));
  return [
    ...new Set([
      ...sure.slice(0, before ? LAST_SURE_FAVOURITES : SURE_FAVOURITES),
      ...ranked.slice(0, before ? LAST_FAVOURITES : FAVOURITES),
      ...(best ? [best] : []),
    ]),
  ];
}

/** Values actions for a view; offers by what there is to do without them. */
class Values {
  private readonly known = new Map<Readonly<Action>, Valued>();

  constructor(
    private readonly rules: Rules,
    private readonly view: ReadonlyState,
    private readonly seat: Seat,
    private readonly effort: Effort,
    /** Actions that are no offers, among them what is done after a refusal. */
    private readonly sure: readonly Readonly<Action>[],
  ) {}

  of(action: Readonly<Action>): Valued {
    const known = this.known.get(action);
    if (known) return known;
    const { rules, view, effort } = this;
    const instead = isOffer(action) ? this.best() : undefined;
    const valued = instead
      ? valueOfOffer(rules, view, action, effort, instead)
      : valueOfAction(rules, view, action, effort);
    this.known.set(action, valued);
    return valued;
  }

  /** The best that is no offer. */
  private best(): Valued | undefined {
    return bestOf(
      this.seat,
      this.sure.map((action) => this.of(action)),
    );
  }
}

/** `before`: for the last look, the one before it. */
export function gradeDecision(
  rules: Rules,
  made: MadeDecision,
  effort: Effort,
  look: Look,
  before?: GradedDecision,
): GradedDecision {
  const { view, seat, action, ply, choices } = made;
  const candidates = candidatesIn(rules, made, effort, before);
  const sure = [...new Set([action, ...candidates])].filter((each) => !isOffer(each));
  const first = new Values(rules, view, seat, effort, sure);
  let chosen = first.of(action);
  const others = candidates.filter((each) => each !== action).map((each) => first.of(each));
  let next = bestOf(seat, others);
  if (next && next.prospect.chance[seat] - chosen.prospect.chance[seat] > SURE) {
    // The best of several is too good by chance, so both are looked at again with other draws.
    const again = { ...effort, seed: `${effort.seed} again` };
    const second = new Values(rules, view, seat, again, sure);
    const twice = (valued: Valued): Valued => ({
      ...valued,
      prospect: meanOf(valued.prospect, second.of(valued.action).prospect),
    });
    chosen = twice(chosen);
    next = twice(next);
  }
  const best = next && isBetter(seat, next.prospect, chosen.prospect) ? next : chosen;
  const chanceOf = ({ prospect }: Valued): number => prospect.chance[seat];
  const lost = chanceOf(best) - chanceOf(chosen);
  const margin = next ? chanceOf(chosen) - chanceOf(next) : 0;
  const obvious = best === chosen && choices > 1 ? obviousIn(rules, made) : undefined;
  const seen = obvious && first.of(obvious);
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
    look,
    granted: Object.fromEntries(
      [chosen, next, seen].flatMap((valued) =>
        valued ? [[actionKey(valued.action), valued.granted]] : [],
      ),
    ),
  };
}
