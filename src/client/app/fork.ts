/** A game of this browser that begins where another one was at some point. */
import type { BotLevel, Player } from '../../game/players.ts';
import type { MatchRecord } from '../../game/record.ts';
import { SEATS, type Seat, type Triple } from '../../game/seats.ts';
import { type RecordFile, recordFile } from '../../protocol/recordFile.ts';
import { navigate } from './router.ts';
import { type Problem, startFrom } from './session.ts';
import { lastLevel } from './settings.ts';
import type { SeatInfo } from './table.ts';

export interface Fork {
  /** Decisions that stay as they were made. */
  ply: number;
  /** The seat that the person plays. */
  company: Seat;
  /** Of the bots at the other two; those that were bots before keep their taste. */
  level: BotLevel;
}

/** The record up to the point with new players; the cards to come stay as they were dealt. */
export function forkFile(
  record: MatchRecord,
  seats: Readonly<Triple<SeatInfo>>,
  { ply, company, level }: Fork,
): RecordFile {
  const of = <T>(make: (seat: Seat) => T): Triple<T> => SEATS.map(make) as Triple<T>;
  return recordFile(
    { ...record, actions: record.actions.slice(0, ply) },
    {
      players: of((seat): Player => (seat === company ? 'human' : level)),
      personas: of((seat) => (seat === company ? 'plain' : seats[seat].persona)),
      viewer: company,
    },
  );
}

/** Begins the game and goes to its table, or says why it could not be begun. */
export function playFork(
  record: MatchRecord,
  seats: Readonly<Triple<SeatInfo>>,
  fork: Fork,
): Problem | undefined {
  const started = startFrom(forkFile(record, seats, fork));
  if (!started.ok) return started.problem;
  lastLevel.value = fork.level;
  navigate({ page: 'play', id: started.id });
  return undefined;
}
