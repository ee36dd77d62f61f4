/** Positions of random games, found by what they are like: always the same one for the same wish. */
import type { ScenarioId } from '../../../src/content/scenarios.ts';
import type { Player } from '../../../src/game/players.ts';
import type { MatchRecord } from '../../../src/game/record.ts';
import { SEATS, type Seat, type Triple } from '../../../src/game/seats.ts';
import { type RecordFile, recordFile } from '../../../src/protocol/recordFile.ts';
import { type Decision, playGame } from '../../support/randomGame.ts';

const GAMES = 400;

function fileFor(record: MatchRecord, viewer: Seat): RecordFile {
  const players = SEATS.map((seat) => (seat === viewer ? 'human' : 'novice')) as Triple<Player>;
  return recordFile(record, { players, personas: ['plain', 'plain', 'plain'], viewer });
}

/** The first decision that fits, as a saved game in which the person at the screen decides. */
export function positionWhere(
  fits: (decision: Decision) => boolean,
  scenario: ScenarioId = 'standard',
): RecordFile {
  for (let n = 0; n < GAMES; n++) {
    let found: { ply: number; seat: Seat } | undefined;
    const { record } = playGame(scenario, `browser ${n}`, (decision) => {
      if (!found && fits(decision)) found = { ply: decision.ply, seat: decision.seat };
    });
    if (!found) continue;
    return fileFor({ ...record, actions: record.actions.slice(0, found.ply) }, found.seat);
  }
  throw new Error(`No such position in ${GAMES} games`);
}

/** A whole game that is over. */
export function finishedGame(scenario: ScenarioId = 'quick'): RecordFile {
  return fileFor(playGame(scenario, 'browser end').record, 0);
}

/** The start of a game in which this seat is the first to decide. */
export const firstDecision = (seat: Seat): RecordFile =>
  positionWhere((d) => d.ply === 0 && d.seat === seat);

/** A turn in the middle of a game, with a market day behind it and many kinds of action possible. */
export const richTurn = (): RecordFile =>
  positionWhere(
    ({ state, legal }) =>
      state.step.kind === 'action' &&
      state.month === 3 &&
      state.companies.some((c) => c.campaigns.some((n) => n > 0)) &&
      new Set(legal.map((a) => a.type)).size === 9,
  );

/** The last decision before a market day that campaigns, programs and open gates make varied. */
export const eveOfMarketDay = (month = 3): RecordFile =>
  positionWhere(({ rules, state }) => {
    const { step, companies } = state;
    return (
      step.kind === 'action' &&
      state.month === month &&
      step.round === rules.numbers.roundsPerMonth &&
      step.turn === SEATS.length - 1 &&
      companies.some((c, seat) => c.campaigns.some((n, feed) => n > 0 && feed !== seat)) &&
      companies.some((c) => c.miniPrograms.some((n) => n > 0)) &&
      state.gates.filter((g) => g !== 'blocked').length >= 8
    );
  });
