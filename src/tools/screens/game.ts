/** A game that the bots play among themselves, the same at every run, cut off where a picture wants it. */
import { decideAs } from '../../bots/levels.ts';
import { standardRules } from '../../content/scenarios.ts';
import { apply } from '../../game/apply.ts';
import type { Persona } from '../../game/players.ts';
import { newRecord, recordAction } from '../../game/record.ts';
import type { Seat, Triple } from '../../game/seats.ts';
import { setup } from '../../game/setup.ts';
import { type GameState, type ReadonlyState, seatToMove } from '../../game/state.ts';
import { viewOf } from '../../game/view.ts';
import { type RecordFile, recordFile } from '../../protocol/recordFile.ts';

const SEED = 'screens-3';
const PERSONAS: Triple<Persona> = ['armsDealer', 'regulatorsFriend', 'superApp'];

export type Moment = (state: ReadonlyState, viewer: Seat) => boolean;

/** The viewer chooses the second of the three actions of a month. */
export const choosingIn =
  (month: number): Moment =>
  ({ step, ...state }, viewer) =>
    state.month >= month &&
    step.kind === 'action' &&
    step.round === 2 &&
    state.order[step.turn as Seat] === viewer;

/** The viewer's next action is the last one before a market day, late enough for gates to be open. */
export const beforeMarket: Moment = ({ step, month, order }, viewer) =>
  month >= 3 &&
  step.kind === 'action' &&
  step.round === 3 &&
  step.turn === 2 &&
  order[2] === viewer;

export const never: Moment = () => false;

/** Plays until a moment, or to the end. */
export function playTo(moment: Moment, viewer: Seat): RecordFile {
  const rules = standardRules();
  const state: GameState = setup(rules, SEED);
  const record = newRecord('standard', SEED);
  for (let seat = seatToMove(state); seat !== undefined; seat = seatToMove(state)) {
    if (seat === viewer && moment(state, viewer)) break;
    const bot = { level: 'steward', persona: PERSONAS[seat] } as const;
    const wishes = { seed: `${SEED}:${record.actions.length}`, stop: () => false };
    const { action } = decideAs(rules, viewOf(state), bot, wishes);
    record.actions.push(recordAction(seat, action));
    apply(rules, state, action);
  }
  const players = ([0, 1, 2] as const).map((s) => (s === viewer ? 'human' : 'steward'));
  return recordFile(record, {
    players: players as unknown as RecordFile['players'],
    personas: PERSONAS,
    viewer,
  });
}
