/**
 * What a table's board and panels see and can do: the one store between the match and the screen.
 * Panels and board read its signals and call its functions; they never touch the match itself.
 */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Reason } from '../../bots/reason.ts';
import type { Action } from '../../game/actions.ts';
import type { GameEvent } from '../../game/events.ts';
import type { Forecast, Preview } from '../../game/forecast.ts';
import type { GateStatus } from '../../game/gates.ts';
import type { Refusal } from '../../game/legal.ts';
import type { MarketAccount } from '../../game/market.ts';
import type { Persona, Player } from '../../game/players.ts';
import type { Rules } from '../../game/rules.ts';
import type { Seat, Triple } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';
import type { NetPart } from './net/netPart.ts';

/** An event with its place in the game; `ply` counts decisions from 0 (-1: set-up). */
export interface LoggedEvent {
  index: number;
  ply: number;
  month: number;
  event: GameEvent;
}

export const SPEEDS = ['slow', 'normal', 'fast', 'step'] as const;
/** How long each opponent's move is shown; `step` waits for the person to go on. */
export type Speed = (typeof SPEEDS)[number];

/** What the screen is busy showing, in order; `ready` = nothing. */
export type Showing =
  | { kind: 'ready' }
  | { kind: 'move'; event: LoggedEvent }
  | { kind: 'marketDay'; account: MarketAccount };

export interface SeatInfo {
  seat: Seat;
  /** Company id of the scenario, the key of its name. */
  company: string;
  player: Player;
  /** A bot's taste; `plain` for a person. */
  persona: Persona;
  /** What a person at another screen is called. */
  name?: string;
}

export interface Table {
  readonly rules: Rules;
  readonly seats: Triple<SeatInfo>;
  /** The seat of the person at this screen; undefined for a spectator. */
  readonly viewer: Seat | undefined;
  /** The position as it is shown: it follows the match one event at a time. */
  readonly state: ReadonlySignal<ReadonlyState>;
  /** Every event shown so far. */
  readonly events: ReadonlySignal<readonly LoggedEvent[]>;
  readonly showing: ReadonlySignal<Showing>;
  /** The viewer's legal actions now; empty when somebody else decides. */
  readonly legal: ReadonlySignal<readonly Action[]>;
  /** The company that decides now; undefined when the game is over or something is being shown. */
  readonly toMove: ReadonlySignal<Seat | undefined>;
  /** The action picked but not yet confirmed. Set it with `pick`. */
  readonly draft: ReadonlySignal<Action | undefined>;
  /** The next market day if nothing else happened; undefined when the game is over. */
  readonly forecast: ReadonlySignal<Forecast | undefined>;
  /** The same after `draft`, with the differences; undefined without a draft. */
  readonly preview: ReadonlySignal<Preview | undefined>;
  /** The account of the last market day shown; undefined before the first. */
  readonly lastMarket: ReadonlySignal<MarketAccount | undefined>;
  /** The gates as they were on that day. */
  readonly marketGates: ReadonlySignal<readonly GateStatus[] | undefined>;
  /** Why the last wish was refused; cleared by the next one. */
  readonly refusal: Signal<Refusal | undefined>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly speed: Signal<Speed>;
  /** Why opponents decided as they did, by ply; of decisions since the page was opened. */
  readonly reasons: ReadonlySignal<ReadonlyMap<number, Reason>>;
  /** True while an opponent's worker is thinking. */
  readonly thinking: ReadonlySignal<boolean>;

  /** Picks an action to preview; an illegal one sets `refusal` and leaves the draft alone. */
  pick(action: Action | undefined): void;
  /** Plays the draft (or the action given). */
  confirm(action?: Action): void;
  undo(): void;
  /** Ends what is being shown now (market day, a move); in `step` speed lets the next move come. */
  skip(): void;
  /** Pauses the opponents and the show; again to go on. */
  readonly paused: Signal<boolean>;
  /** The record of the game so far as the text of a file. */
  exportRecord(): string;
  dispose(): void;
  /** Present where others sit at other screens. */
  readonly net?: NetPart;
}

/** The viewer's seat, for what only a player is shown. Throws for a spectator. */
export function ownSeat({ viewer }: Pick<Table, 'viewer'>): Seat {
  if (viewer === undefined) throw new Error('A spectator has no seat');
  return viewer;
}
