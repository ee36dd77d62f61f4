/** Positions of random games on which the client is measured. */
import { type MatchRecord, newRecord, recordAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { type ReadonlyState, seatToMove } from '../../../game/state.ts';
import { playPlain } from '../playout.ts';

export interface Position {
  record: MatchRecord;
  seat: Seat;
}

const GAMES = 200;

/** The position, of all those that fit in some random games, which scores highest. */
export function bestPosition(
  rules: Rules,
  score: (state: ReadonlyState) => number | undefined,
): Position {
  let best: { position: Position; score: number } | undefined;
  for (let n = 0; n < GAMES; n++) {
    const record = newRecord(rules.scenario.id, `client ${n}`);
    playPlain(rules, record.seed, (state, action) => {
      const seat = seatToMove(state);
      if (seat === undefined) return;
      const found = score(state);
      if (found !== undefined && found > (best?.score ?? Number.NEGATIVE_INFINITY)) {
        const soFar = { ...record, actions: [...record.actions] };
        best = { position: { record: soFar, seat }, score: found };
      }
      record.actions.push(recordAction(seat, action));
    });
  }
  if (!best) throw new Error(`No such position in ${GAMES} games`);
  return best.position;
}

/** Whether the next decision is the last before market day. */
export function isEve(rules: Rules, { step }: ReadonlyState): boolean {
  return (
    step.kind === 'action' &&
    step.round === rules.numbers.roundsPerMonth &&
    step.turn === SEATS.length - 1
  );
}
