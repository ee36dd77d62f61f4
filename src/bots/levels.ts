/** The five levels: how each ranks what it may do. Names: translations `level.<id>`. */
import type { Action } from '../game/actions.ts';
import { legalActions } from '../game/legal.ts';
import type { BotLevel, Persona } from '../game/players.ts';
import { seededRandom } from '../game/random.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { rankAsNovice } from './novice.ts';
import { rankAsApprentice, rankAsSteward } from './onePly.ts';
import { asSearchGame } from './position.ts';
import type { Ranked } from './ranking.ts';
import { type Reason, reasonFor } from './reason.ts';
import { search } from './search/tree.ts';
import { judgementOf } from './worth.ts';

/** Share of the chance to win in a bot's worth (worth.ts). */
const WIN_SHARE = 0.5;
/** How many treaty offers a searching bot considers in each position. */
const OFFERS = 4;
const EXPLORATION = 0.1;
const WIDENING = 1;
const SHORTLIST = 3;

/** Iterations of the levels that search; the last ends earlier where its time is over. */
const ITERATIONS = { strategist: 100, grandmaster: 20_000 } as const;

/** The time a level may take for a decision, in milliseconds; hosts stop a search then. */
export const TIME_LIMIT: Readonly<Record<BotLevel, number>> = {
  novice: 200,
  apprentice: 200,
  steward: 200,
  strategist: 600,
  grandmaster: 1500,
};

export interface Bot {
  level: BotLevel;
  persona: Persona;
}

export interface Decision {
  action: Readonly<Action>;
  reason: Reason;
}

interface DecideOptions {
  /** The same view, bot and seed give the same decision, unless `stop` ends the search earlier. */
  seed: string;
  /** True when the time is over. */
  stop?: () => boolean;
  /** Leaves out actions, as the quality card does to see what a kind of action is worth. */
  allows?: (action: Readonly<Action>, position: ReadonlyState) => boolean;
  /** Most iterations of a level that searches, instead of its own number. */
  iterations?: number;
}

/** A bot's decision for the seat to move; `view` is what that seat may see. */
export function decideAs(
  rules: Rules,
  view: ReadonlyState,
  bot: Bot,
  options: DecideOptions,
): Decision {
  const seat = seatToMove(view);
  if (seat === undefined) throw new Error('Nobody is to move');
  const ranked = rankAs(rules, view, seat, bot, options);
  const [best] = ranked;
  if (!best) throw new Error('No legal action');
  return { action: best.action, reason: reasonFor(rules, view, seat, ranked) };
}

/** What a bot may do, best first. */
export function rankAs(
  rules: Rules,
  view: ReadonlyState,
  seat: Seat,
  { level, persona }: Bot,
  { seed, stop, allows, iterations }: DecideOptions,
): Ranked[] {
  const random = seededRandom(seed);
  const judgement = judgementOf(seat, persona, WIN_SHARE);
  const all = legalActions(rules, view);
  const allowed = allows ? all.filter((action) => allows(action, view)) : all;
  // Whoever may do nothing of what is left does what it can.
  const legal = allowed.length > 0 ? allowed : all;
  switch (level) {
    case 'novice':
      return rankAsNovice(rules, view, seat, legal, random);
    case 'apprentice':
      return rankAsApprentice(rules, view, seat, legal, judgement, random);
    case 'steward':
      return rankAsSteward(rules, view, seat, legal, judgement);
    case 'strategist':
    case 'grandmaster': {
      const game = asSearchGame(rules, {
        ...judgement,
        offers: OFFERS,
        ...(allows ? { allows, seat } : {}),
      });
      const { children } = search(game, cloneState(view), {
        iterations: iterations ?? ITERATIONS[level],
        ...(stop ? { stop } : {}),
        random,
        exploration: EXPLORATION,
        widening: WIDENING,
        leaf: { kind: 'static', priorVisits: 1, shortlist: SHORTLIST },
      });
      return children.map(({ action, values }) => ({ action, worth: values[seat] ?? 0 }));
    }
  }
}
