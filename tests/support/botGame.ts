/** Games between bots for tests, each with the record that plays it again. */
import { type Bot, type Decision, decideAs } from '../../src/bots/levels.ts';
import { rulesFor, type ScenarioId } from '../../src/content/scenarios.ts';
import { type Action, actionKey } from '../../src/game/actions.ts';
import { apply } from '../../src/game/apply.ts';
import { legalActions } from '../../src/game/legal.ts';
import { BOT_LEVELS, type BotLevel, PERSONAS, type Persona } from '../../src/game/players.ts';
import { seededRandom } from '../../src/game/random.ts';
import { type MatchRecord, newRecord, recordAction } from '../../src/game/record.ts';
import type { Rules } from '../../src/game/rules.ts';
import { standings } from '../../src/game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../../src/game/seats.ts';
import { setup } from '../../src/game/setup.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';

/** Chooses for the seat to move from what it may see; `seed` differs from decision to decision. */
export type Chooser = (rules: Rules, view: ReadonlyState, seed: string) => Readonly<Action>;

export const randomly: Chooser = (rules, view, seed) => {
  const legal = legalActions(rules, view);
  const action = legal[seededRandom(seed).below(legal.length)];
  if (!action) throw new Error('There is always a legal action');
  return action;
};

/** A bot; `iterations` instead of its level's own, so that a test is quick. */
export function bot(level: BotLevel, persona: Persona = 'plain', iterations?: number): Chooser {
  return (rules, view, seed) => decision(rules, view, { level, persona }, seed, iterations).action;
}

/** Iterations of a searching level in tests. */
export const FEW = 24;

export function decision(
  rules: Rules,
  view: ReadonlyState,
  who: Bot,
  seed: string,
  iterations = FEW,
): Decision {
  return decideAs(rules, view, who, { seed, iterations });
}

export interface BotGame {
  rules: Rules;
  record: MatchRecord;
  state: GameState;
  winner: Seat;
}

/** What a test says when it fails: the message and every record that led there. */
export function replays(message: string, records: readonly MatchRecord[]): string {
  return [message, ...records.map((r) => `Replays with: ${JSON.stringify(r)}`)].join('\n');
}

/**
 * Plays a game to its end; `visit` sees each position before its decision. What is thrown on the
 * way is thrown again with the record.
 */
export function playBots(
  choosers: Readonly<Triple<Chooser>>,
  seed: string,
  visit?: (state: GameState, seat: Seat, rules: Rules) => void,
  scenario: ScenarioId = 'standard',
): BotGame {
  const rules = rulesFor(scenario);
  const record = newRecord(scenario, seed);
  try {
    const state = setup(rules, seed);
    for (;;) {
      const seat = seatToMove(state);
      if (seat === undefined) break;
      visit?.(state, seat, rules);
      const action = choosers[seat](rules, viewOf(state), `${seed}:${record.actions.length}`);
      record.actions.push(recordAction(seat, action));
      apply(rules, state, action);
    }
    const [first] = standings(rules, state);
    if (!first) throw new Error('Nobody won');
    return { rules, record, state, winner: first.seat };
  } catch (cause) {
    throw new Error(replays(String(cause), [record]), { cause });
  }
}

/** One against two over fixed seeds, at each seat in turn: the share it wins, and what it lost. */
export function duel(
  one: Chooser,
  two: Chooser,
  games: number,
  salt: string,
): { won: number; lost: MatchRecord[] } {
  const lost: MatchRecord[] = [];
  for (let i = 0; i < games; i++) {
    const own = (i % SEATS.length) as Seat;
    const choosers: Triple<Chooser> = [two, two, two];
    choosers[own] = one;
    const { winner, record } = playBots(choosers, `${salt} ${i}`);
    if (winner !== own) lost.push(record);
  }
  return { won: games - lost.length, lost };
}

/** A game of random decisions up to some position before its end; varied, and any kind of step. */
export function somePosition(
  seed: string,
  scenario: ScenarioId = 'standard',
): { rules: Rules; state: GameState; seat: Seat; record: MatchRecord } {
  const rules = rulesFor(scenario);
  const random = seededRandom(`position ${seed}`);
  const record = newRecord(scenario, seed);
  const state = setup(rules, seed);
  for (let left = random.below(50); ; left--) {
    const seat = seatToMove(state);
    if (seat === undefined) return somePosition(`${seed}'`, scenario);
    if (left <= 0) return { rules, state, seat, record };
    const action = randomly(rules, state, `${seed} ${left}`);
    record.actions.push(recordAction(seat, action));
    apply(rules, state, action);
  }
}

export const isLegal = (rules: Rules, state: ReadonlyState, action: Readonly<Action>): boolean =>
  legalActions(rules, state).some((legal) => actionKey(legal) === actionKey(action));

/** Every level with one persona each, so that all of both occur. */
export const BOTS: readonly Bot[] = BOT_LEVELS.flatMap((level, i) => [
  { level, persona: 'plain' },
  { level, persona: PERSONAS[1 + (i % (PERSONAS.length - 1))] ?? 'plain' },
]);
