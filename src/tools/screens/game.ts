/** Games that the bots play among themselves, the same at every run, cut off where a picture wants it. */
import { decideAs } from '../../bots/levels.ts';
import { standardRules } from '../../content/scenarios.ts';
import { apply } from '../../game/apply.ts';
import type { Persona, Player } from '../../game/players.ts';
import { type MatchRecord, newRecord, recordAction } from '../../game/record.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { setup } from '../../game/setup.ts';
import { cloneState, type GameState, type ReadonlyState, seatToMove } from '../../game/state.ts';
import { viewOf } from '../../game/view.ts';
import { type RecordFile, recordFile } from '../../protocol/recordFile.ts';

const GAMES = 40;
const PERSONAS: Triple<Persona> = ['armsDealer', 'regulatorsFriend', 'superApp'];

/** A position of a game, with the decision that follows it. */
export interface Decision {
  state: ReadonlyState;
  /** Who decides. */
  seat: Seat;
  /** What the next decision is made of; undefined at the end. */
  next: ReadonlyState | undefined;
}

interface Game {
  record: MatchRecord;
  decisions: readonly Decision[];
}

const played = new Map<number, Game>();

function play(n: number): Game {
  const rules = standardRules();
  const seed = `screens-${n}`;
  const state: GameState = setup(rules, seed);
  const record = newRecord('standard', seed);
  const states: { state: ReadonlyState; seat: Seat }[] = [];
  for (let seat = seatToMove(state); seat !== undefined; seat = seatToMove(state)) {
    states.push({ state: cloneState(state), seat });
    const bot = { level: 'steward', persona: PERSONAS[seat] } as const;
    const wishes = { seed: `${seed}:${record.actions.length}`, stop: () => false };
    const { action } = decideAs(rules, viewOf(state), bot, wishes);
    record.actions.push(recordAction(seat, action));
    apply(rules, state, action);
  }
  return {
    record,
    decisions: states.map((made, ply) => ({ ...made, next: states[ply + 1]?.state })),
  };
}

function game(n: number): Game {
  const known = played.get(n) ?? play(n);
  played.set(n, known);
  return known;
}

function fileOf(record: MatchRecord, viewer: Seat): RecordFile {
  const players = SEATS.map((seat) => (seat === viewer ? 'human' : 'steward')) as Triple<Player>;
  return recordFile(record, { players, personas: PERSONAS, viewer });
}

/** The first decision that fits, as a saved game in which the person at the screen decides. */
export function gameWhere(fits: (decision: Decision) => boolean): RecordFile {
  for (let n = 1; n <= GAMES; n++) {
    const { record, decisions } = game(n);
    const ply = decisions.findIndex(fits);
    const found = decisions[ply];
    if (found) return fileOf({ ...record, actions: record.actions.slice(0, ply) }, found.seat);
  }
  throw new Error(`No such position in ${GAMES} games`);
}

/** A game that is over, seen by its first company. */
export const finishedGame = (): RecordFile => fileOf(game(3).record, 0);
