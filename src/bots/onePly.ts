/**
 * Levels that try each decision once. The apprentice judges by this month's market day alone and
 * each turn overlooks one of its gates; the steward judges by the outlook to the end of the game.
 */
import type { Action } from '../game/actions.ts';
import { GATES_OF } from '../game/gates.ts';
import { marketDay } from '../game/market.ts';
import type { Random } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import { RIVALS, SEATS, type Seat, type Triple } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';
import { outlook } from './outlook.ts';
import { TASTES } from './personas.ts';
import { after, type Ranked, rank } from './ranking.ts';
import type { Judgement } from './worth.ts';

/** Points of outlook that a rival must gain by an offer to take it, so that it is worth making. */
const RIVAL_MUST_GAIN = 0.5;
/** What the apprentice thinks a coin is worth in points. */
const POINTS_PER_COIN = 0.1;

type Guess = (state: ReadonlyState) => Triple<number>;

/** A lead counts, not a high score in itself: own score less the mean of the rivals'. */
function advantage(scores: Readonly<Triple<number>>, seat: Seat): number {
  const [first, second] = RIVALS[seat];
  return scores[seat] - (scores[first] + scores[second]) / 2;
}

function thisMonthOnly(rules: Rules): Guess {
  return (state) => {
    const account = marketDay(rules, state);
    return SEATS.map((seat) => {
      const company = state.companies[seat];
      return (
        company.marketValue +
        account.companies[seat].marketValueGained +
        company.standing +
        POINTS_PER_COIN * (company.cash + account.companies[seat].income)
      );
    }) as Triple<number>;
  };
}

function rankBy(
  guess: Guess,
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  legal: readonly Readonly<Action>[],
  { personas }: Judgement,
): Ranked[] {
  const now = guess(view);
  const taste = TASTES[personas[seat]];
  const worth = (action: Readonly<Action>): number => {
    const next = after(rules, view, action);
    const scores = guess(next);
    if (action.type === 'offer') {
      const gain = advantage(scores, action.to) - advantage(now, action.to);
      if (gain < RIVAL_MUST_GAIN) return Number.NEGATIVE_INFINITY;
    }
    return advantage(scores, seat) + taste(next, seat);
  };
  return rank(legal, worth);
}

export function rankAsApprentice(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  legal: readonly Readonly<Action>[],
  judgement: Judgement,
  random: Random,
): Ranked[] {
  const gates = GATES_OF[seat];
  const missed = gates[random.below(gates.length)];
  const seen = legal.filter(
    (a) =>
      !(
        (a.type === 'open' || a.type === 'block') &&
        a.to === missed?.guest &&
        a.kind === missed.kind
      ),
  );
  const known = seen.length > 0 ? seen : legal;
  return rankBy(thisMonthOnly(rules), rules, view, seat, known, judgement);
}

export function rankAsSteward(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  legal: readonly Readonly<Action>[],
  judgement: Judgement,
): Ranked[] {
  return rankBy((state) => outlook(rules, state), rules, view, seat, legal, judgement);
}
