/** What a table over the network has beside the game: who is there, the clock, the talk, the link. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Seat } from '../../../game/seats.ts';
import type { Phrase, RefusalCode, TableInfo } from '../../../protocol/table.ts';

/** Why a connection has ended and is not tried again by itself. */
export type Ending = 'moved' | 'removed' | 'closed' | 'outdated' | RefusalCode;

export type LinkState =
  /** `failing`: the host has not been reached so far. */
  | { kind: 'connecting'; failing?: boolean }
  | { kind: 'online' }
  /** Lost, and being tried again. */
  | { kind: 'away' }
  | { kind: 'ended'; why: Ending };

export interface Said {
  /** Counts from 0. */
  id: number;
  seat: Seat;
  phrase: Phrase;
}

/** Why a request came to nothing: the server's reason, or no answer at all. */
export type Failure = RefusalCode | 'offline';

/** Why a bot has decided in the viewer's stead: the clock had run out, or nobody was there. */
export type DecidedFor = 'clock' | 'away';

export type Asked = { ok: true; token?: string } | { ok: false; why: Failure };

export interface NetPart {
  readonly id: string;
  readonly link: ReadonlySignal<LinkState>;
  readonly info: ReadonlySignal<TableInfo>;
  /** Whether the table is a class's: pausing it and moving seats are the teacher's then. */
  readonly ofClass: boolean;
  /** False while another one of the same company decides. */
  readonly pen: ReadonlySignal<boolean>;
  /** Who is awaited in the match itself, which may be ahead of what is shown. */
  readonly awaited: ReadonlySignal<Seat | undefined>;
  /** Milliseconds left for that decision, counted down here; undefined without a clock. */
  readonly left: ReadonlySignal<number | undefined>;
  /** The last things said, oldest first. */
  readonly said: ReadonlySignal<readonly Said[]>;
  /** Why the last request was refused; cleared by the next one. */
  readonly trouble: Signal<Failure | undefined>;
  /** Set when a bot has decided in the viewer's stead, until it has been read or is out of date. */
  readonly decidedFor: Signal<DecidedFor | undefined>;
  /** A decision has been sent and has not come back yet. */
  readonly sending: ReadonlySignal<boolean>;
  say(phrase: Phrase): void;
  pause(): void;
  resume(): void;
  /** Lets another one of the same company decide: place 1 or 2 in its `sharing`. */
  passPen(to: 1 | 2): void;
  /** A token that moves this seat to another device, once. */
  moveSeat(): Promise<Asked>;
  /** Shows the match as it stands now. */
  catchUp(): void;
  /** Whether more than one thing waits to be shown. */
  readonly behind: ReadonlySignal<boolean>;
}
