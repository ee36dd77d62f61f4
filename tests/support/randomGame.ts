/**
 * Random games for property tests. The policy first chooses a family of actions, then one of it:
 * uniform play would spend most turns on the many possible treaty offers. Each game has its own
 * taste for the families, so that some games build, some campaign and some defy.
 */
import fc from 'fast-check';
import { rulesFor, type ScenarioId } from '../../src/content/scenarios.ts';
import type { Action } from '../../src/game/actions.ts';
import { apply } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { legalActions } from '../../src/game/legal.ts';
import { type Random, seededRandom } from '../../src/game/random.ts';
import {
  type MatchRecord,
  newRecord,
  type RecordedAction,
  recordAction,
} from '../../src/game/record.ts';
import type { Rules } from '../../src/game/rules.ts';
import type { Seat } from '../../src/game/seats.ts';
import { setup } from '../../src/game/setup.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../src/game/state.ts';

type Taste = Map<Action['type'], number>;

/** Chooses among legal actions: a family by taste, then any action of it. */
export function choose(
  legal: readonly Readonly<Action>[],
  taste: Taste,
  random: Random,
): Readonly<Action> {
  const families = new Map<Action['type'], Readonly<Action>[]>();
  for (const action of legal) {
    const members = families.get(action.type);
    if (members) members.push(action);
    else families.set(action.type, [action]);
  }
  let total = 0;
  for (const type of families.keys()) total += weightOf(taste, type, random);
  let left = random.below(total);
  for (const [type, members] of families) {
    left -= weightOf(taste, type, random);
    if (left < 0) return members[random.below(members.length)] as Readonly<Action>;
  }
  throw new Error('There is always a legal action');
}

/** A game's weight for a family, drawn at its first use: 1 to 9. */
function weightOf(taste: Taste, type: Action['type'], random: Random): number {
  let weight = taste.get(type);
  if (weight === undefined) {
    weight = 1 + random.below(9);
    taste.set(type, weight);
  }
  return weight;
}

/** How many random games a property must hold in. */
export const GAMES = 5000;

/** What a visitor sees at each decision. */
export interface Decision {
  rules: Rules;
  /** Of the deal. */
  seed: string;
  state: ReadonlyState;
  seat: Seat;
  legal: readonly Readonly<Action>[];
  /** Decisions made before this one. */
  ply: number;
  /** The decision before, if there was one. */
  last: RecordedAction | undefined;
  /** Events since the decision before. */
  events: readonly GameEvent[];
  random: Random;
}

export interface PlayedGame {
  rules: Rules;
  record: MatchRecord;
  state: GameState;
  events: GameEvent[];
}

/** No game of six months can be longer: 54 actions, as many offers and answers, 18 card answers. */
export function maxDecisions(rules: Rules): number {
  const { months } = rules.scenario;
  const turns = 3 * rules.numbers.roundsPerMonth * months;
  return 3 * turns + 3 * months;
}

/** An error of a random game with all that is needed to play it again. */
class FailingRecord extends Error {
  constructor(record: MatchRecord, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${reason}\nReplays with: ${JSON.stringify(record)}`, { cause });
  }
}

/**
 * Plays a game to its end. `visit` looks at every decision, `finish` at the end; what they throw
 * is thrown again with the record.
 */
export function playGame(
  scenario: ScenarioId,
  seed: string,
  visit?: (decision: Decision) => void,
  finish?: (game: PlayedGame) => void,
): PlayedGame {
  const rules = rulesFor(scenario);
  const record = newRecord(scenario, seed);
  const random = seededRandom(`play ${seed}`);
  const taste: Taste = new Map();
  try {
    const events: GameEvent[] = [];
    const state = setup(rules, seed, events);
    let from = 0;
    for (let ply = 0; state.step.kind !== 'over'; ply++) {
      if (ply > maxDecisions(rules)) throw new Error('The game does not end');
      const seat = seatToMove(state);
      if (seat === undefined) throw new Error(`Nobody decides at ${state.step.kind}`);
      const legal = legalActions(rules, state);
      const last = record.actions.at(-1);
      visit?.({ rules, seed, state, seat, legal, ply, last, events: events.slice(from), random });
      from = events.length;
      const action = choose(legal, taste, random);
      record.actions.push(recordAction(seat, action));
      apply(rules, state, action, events);
    }
    const game = { rules, record, state, events };
    finish?.(game);
    return game;
  } catch (cause) {
    throw new FailingRecord(record, cause);
  }
}

/**
 * Plays many seeded random games through fast-check, most of them standard, some quick or a year
 * long. The first failure is reported as it is: a seed has nothing to shrink.
 */
export function playMany(
  runs: number,
  salt: string,
  visit?: (decision: Decision) => void,
  finish?: (game: PlayedGame) => void,
): void {
  const scenarios = fc.constantFrom<ScenarioId>(
    'standard',
    'standard',
    'standard',
    'quick',
    'year',
  );
  fc.assert(
    fc.property(scenarios, fc.nat(), (scenario, n) => {
      playGame(scenario, `${salt}-${n}`, visit, finish);
    }),
    { seed: 2021, numRuns: runs, endOnFailure: true },
  );
}
