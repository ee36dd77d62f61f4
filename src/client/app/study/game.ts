/** A game to be looked at again: its record, who played it, and every position of it. */
import type { GateStatus } from '../../../game/gates.ts';
import type { MarketAccount } from '../../../game/market.ts';
import {
  type MatchRecord,
  type RecordedAction,
  type ReplayProblem,
  replay,
} from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat, Triple } from '../../../game/seats.ts';
import type { ReadonlyState } from '../../../game/state.ts';
import { viewOf } from '../../../game/view.ts';
import { type Frame, Timeline } from '../match/timeline.ts';
import type { LoggedEvent, SeatInfo } from '../table.ts';

/** A position as the board shows it, with what had happened up to then. */
export interface Position {
  /** As every player saw it: cards that were face down are left out. */
  state: ReadonlyState;
  /** Everything that had happened. */
  events: readonly LoggedEvent[];
  /** The account of the last market day; undefined before the first. */
  lastMarket: MarketAccount | undefined;
  /** The gates as they were on that day. */
  marketGates: readonly GateStatus[] | undefined;
}

export interface StudyGame {
  rules: Rules;
  record: MatchRecord;
  seats: Triple<SeatInfo>;
  /** The seat whose decisions are one's own; undefined for somebody who only looks on. */
  viewer: Seat | undefined;
  /** False for a game that is still played. */
  over: boolean;
  /** By the number of decisions made: from none to all. */
  positions: readonly Position[];
}

const BEFORE_ALL: Omit<Position, 'state'> = {
  events: [],
  lastMarket: undefined,
  marketGates: undefined,
};

/** The position after a frame, what happened in it included. */
function after(before: Omit<Position, 'state'>, frame: Frame): Position {
  return {
    state: frame.after,
    events: [...before.events, ...frame.events],
    lastMarket: frame.market ?? before.lastMarket,
    marketGates: frame.market ? frame.gates : before.marketGates,
  };
}

/** The positions that follow: one for each decision, with all that happened by itself after it. */
function positionsIn(frames: readonly Frame[], before: Omit<Position, 'state'>): Position[] {
  const positions: Position[] = [];
  for (const frame of frames) {
    const next = after(positions.at(-1) ?? before, frame);
    if (frame.seat !== undefined || positions.length === 0) positions.push(next);
    else positions[positions.length - 1] = next;
  }
  return positions;
}

export type StudyGameMade = { ok: true; game: StudyGame } | { ok: false; problem: ReplayProblem };

/** Plays a record again and keeps every position; refuses what does not replay. */
export function studyGame(
  rules: Rules,
  record: MatchRecord,
  { seats, viewer }: Pick<StudyGame, 'seats' | 'viewer'>,
): StudyGameMade {
  const replayed = replay(rules, record);
  if (!replayed.ok) return replayed;
  const view = viewOf(replayed.state);
  const timeline = new Timeline(rules, view);
  const frames = [...timeline.begin(), ...timeline.follow(view, record.actions)];
  const positions = positionsIn(frames, BEFORE_ALL);
  const over = view.step.kind === 'over';
  return { ok: true, game: { rules, record, seats, viewer, over, positions } };
}

/** The positions of a line that nobody played: one after each of its decisions. */
export function positionsOfLine(
  rules: Rules,
  from: Position,
  actions: readonly RecordedAction[],
): Position[] {
  return positionsIn(Timeline.from(rules, from.state).follow(from.state, actions), from);
}
