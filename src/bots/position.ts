/** The game as a search problem. */
import type { Action, Offer } from '../game/actions.ts';
import { apply } from '../game/apply.ts';
import { legalActions, randomLegalAction, refusal } from '../game/legal.ts';
import { type Random, shuffled } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import { SEATS, type Seat } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { promisingOffers } from './offers.ts';
import type { SearchGame } from './search/game.ts';
import { type Judgement, worth } from './worth.ts';

export interface PositionOptions extends Judgement {
  /** How many treaty offers a position considers. */
  offers: number;
  /** Actions that `seat` never takes, nor thinks of taking, are those this does not allow. */
  allows?: (action: Readonly<Action>, position: ReadonlyState) => boolean;
  seat?: Seat;
}

/** The cards that can still come, drawn at random in the places that are face down. */
function dealHidden(
  deck: { fixed: Record<string, string>; pool: readonly string[] },
  seen: readonly string[],
  months: number,
  random: Random,
): string[] {
  const left = shuffled(
    deck.pool.filter((card) => !seen.includes(card)),
    random,
  );
  const hidden: string[] = [];
  for (let month = seen.length + 1; month <= months; month++) {
    hidden.push(deck.fixed[String(month)] ?? left.pop() ?? '');
  }
  return hidden;
}

function permitted(
  legal: readonly Readonly<Action>[],
  position: ReadonlyState,
  seat: Seat | undefined,
  { allows, seat: restricted }: PositionOptions,
): readonly Readonly<Action>[] {
  if (!allows || seat !== restricted) return legal;
  const allowed = legal.filter((action) => allows(action, position));
  return allowed.length > 0 ? allowed : legal;
}

/** The game for one search: it remembers what it found out on the way. */
export function asSearchGame(
  rules: Rules,
  options: PositionOptions,
): SearchGame<GameState, Readonly<Action>> {
  const { edicts, headlines, months } = rules.scenario;
  const judge = (state: ReadonlyState): number[] => worth(rules, state, options);
  /** Treaties that looked good to a seat where it first came to decide; the search looks no further. */
  const remembered: (ReadonlySet<Readonly<Action>> | undefined)[] = [];
  return {
    players: SEATS.length,
    toMove: (position) => seatToMove(position) ?? -1,
    legal(position) {
      const seat = seatToMove(position);
      const all = permitted(legalActions(rules, position), position, seat, options);
      if (seat === undefined || position.step.kind !== 'action' || position.step.offered)
        return all;
      let known = remembered[seat];
      if (!known) {
        const offers = all.filter((a): a is Offer => a.type === 'offer');
        known = new Set(promisingOffers(rules, position, seat, offers, judge, options.offers));
        remembered[seat] = known;
      }
      return all.filter((a) => a.type !== 'offer' || known.has(a));
    },
    isLegal(position, action) {
      const seat = seatToMove(position);
      return seat !== undefined && refusal(rules, position, seat, action) === undefined;
    },
    apply: (position, action) => apply(rules, position, action),
    clone: cloneState,
    determinize(view, random) {
      const position = cloneState(view);
      const { schedule } = view;
      position.secret = {
        edicts: dealHidden(edicts, schedule.edicts, months, random),
        headlines: dealHidden(headlines, schedule.headlines, months, random),
      };
      return position;
    },
    evaluate: (position) => worth(rules, position, options),
    playoutAction: (position, random) => randomLegalAction(rules, position, random),
  };
}
