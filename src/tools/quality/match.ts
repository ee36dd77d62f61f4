/** One game between bots, and what the card wants to know of it. */
import { rankAs } from '../../bots/levels.ts';
import { ACTION_FAMILIES, type Action, type ActionFamily } from '../../game/actions.ts';
import { advance, decide, isAutomatic } from '../../game/apply.ts';
import type { GameEvent } from '../../game/events.ts';
import { GATES_OF } from '../../game/gates.ts';
import { legalActions, orderOfMonth } from '../../game/legal.ts';
import type { BotLevel } from '../../game/players.ts';
import type { Rules } from '../../game/rules.ts';
import { standings } from '../../game/scoring.ts';
import { DISTRICTS, type District, SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { dealSeeded } from '../../game/setup.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../game/state.ts';
import { viewOf } from '../../game/view.ts';
import { countDilemmas, type DilemmaCount, noDilemmas } from './dilemma.ts';
import { allowsFor, type Restriction } from './restrictions.ts';

export interface BotSpec {
  level: BotLevel;
  /** Iterations of a level that searches. */
  iterations: number;
  without?: Restriction;
}

/** A game to be played; the same job always gives the same game. */
export interface MatchJob {
  /** Seed of the cards. */
  deck: string;
  /** Which of the scenario's first turn orders. */
  firstOrder: number;
  /** Seed of the bots. */
  seed: string;
  bots: Triple<BotSpec>;
  /** Whether to look for dilemmas on the way. */
  dilemmas: boolean;
}

export type Families = Record<ActionFamily, number>;

/** How often what was done; an accepted treaty is an action of the family `offer`. */
export interface Tally {
  families: Families;
  complied: number;
  defied: number;
  offered: number;
}

export interface MatchResult {
  scores: Triple<number>;
  winner: Seat;
  firstOrder: Triple<Seat>;
  /** Who led after each month; the last is the winner. */
  leaders: Seat[];
  tallies: Triple<Tally>;
  /** Levels of each company's districts above its start. */
  built: Triple<Record<District, number>>;
  /** Own gates that were passable at the end. */
  openGates: Triple<number>;
  decisions: number;
  /** Legal actions summed over decisions. */
  choices: number;
  dilemmas: { links: DilemmaCount; pay: DilemmaCount };
  milliseconds: number;
}

function newTally(): Tally {
  const families = Object.fromEntries(ACTION_FAMILIES.map((f) => [f, 0])) as Families;
  return { families, complied: 0, defied: 0, offered: 0 };
}

/** Notes what a decision brought about; answers count where defying was possible. */
function note(tallies: Triple<Tally>, event: GameEvent, ordered: boolean): void {
  if (event.type === 'acted') tallies[event.seat].families[event.action.type as ActionFamily]++;
  else if (event.type === 'treatyAccepted') tallies[event.seat].families.offer++;
  else if (event.type === 'treatyOffered') tallies[event.seat].offered++;
  else if (event.type === 'complied' && ordered) tallies[event.seat].complied++;
  else if (event.type === 'defied') tallies[event.seat].defied++;
}

function leaderOf(rules: Rules, state: ReadonlyState): Seat {
  return standings(rules, state)[0]?.seat ?? 0;
}

/** The middle of each month: all three have acted once. */
function isSample({ step }: ReadonlyState): boolean {
  return step.kind === 'action' && step.round === 2 && step.turn === 0 && !step.offered;
}

function choose(rules: Rules, state: ReadonlyState, bot: BotSpec, seed: string): Readonly<Action> {
  const seat = seatToMove(state);
  if (seat === undefined) throw new Error(`Nobody decides at ${state.step.kind}`);
  const { level, iterations, without } = bot;
  const [best] = rankAs(
    rules,
    viewOf(state),
    seat,
    { level, persona: 'plain' },
    { seed, iterations, ...(without ? { allows: allowsFor(without, seat) } : {}) },
  );
  if (!best) throw new Error('No legal action');
  return best.action;
}

function start(rules: Rules, { deck, firstOrder }: MatchJob): GameState {
  const state = dealSeeded(rules, deck);
  const order = rules.firstOrders[firstOrder % rules.firstOrders.length];
  if (order) state.order = [...order];
  return state;
}

export function playMatch(rules: Rules, job: MatchJob): MatchResult {
  const began = performance.now();
  const state = start(rules, job);
  const firstOrder: Triple<Seat> = [...state.order];
  const tallies: Triple<Tally> = [newTally(), newTally(), newTally()];
  const dilemmas = { links: noDilemmas(), pay: noDilemmas() };
  const leaders: Seat[] = [];
  let decisions = 0;
  let choices = 0;
  for (;;) {
    while (isAutomatic(state)) {
      const market = state.step.kind === 'market';
      advance(rules, state);
      if (market) leaders.push(leaderOf(rules, state));
    }
    const seat = seatToMove(state);
    if (seat === undefined) break;
    if (job.dilemmas && isSample(state)) {
      countDilemmas(rules, state, 'links', dilemmas.links);
      countDilemmas(rules, state, 'pay', dilemmas.pay);
    }
    choices += legalActions(rules, state).length;
    const ordered = state.step.kind === 'answers' && orderOfMonth(rules, state).force === 'order';
    const action = choose(rules, state, job.bots[seat], `${job.seed} ${decisions}`);
    const events: GameEvent[] = [];
    decide(rules, state, action, events);
    for (const event of events) note(tallies, event, ordered);
    decisions++;
  }
  const table = standings(rules, state);
  const scores: Triple<number> = [0, 0, 0];
  for (const { seat, score } of table) scores[seat] = score.total;
  return {
    scores,
    winner: leaderOf(rules, state),
    firstOrder,
    leaders,
    tallies,
    built: SEATS.map((s) => builtBy(rules, state, s)) as Triple<Record<District, number>>,
    openGates: SEATS.map(
      (s) => GATES_OF[s].filter((g) => state.gates[g.id] !== 'blocked').length,
    ) as Triple<number>,
    decisions,
    choices,
    dilemmas,
    milliseconds: performance.now() - began,
  };
}

function builtBy(rules: Rules, state: ReadonlyState, seat: Seat): Record<District, number> {
  const start = rules.scenario.companies[seat].levels;
  const { levels } = state.companies[seat];
  const gains = DISTRICTS.map((d) => [d, levels[d] - start[d]] as const);
  return Object.fromEntries(gains) as Record<District, number>;
}
