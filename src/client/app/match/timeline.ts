/**
 * A match as a sequence of frames to show: the log of decisions played again on what this viewer
 * may see, one automatic step at a time, so that a market day can be watched before its result.
 */
import { type Action, actionByKey } from '../../../game/actions.ts';
import { advance, decide, isAutomatic } from '../../../game/apply.ts';
import type { GameEvent } from '../../../game/events.ts';
import type { GateStatus } from '../../../game/gates.ts';
import type { MarketAccount } from '../../../game/market.ts';
import { type RecordedAction, recordAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { deal, dealSeen } from '../../../game/setup.ts';
import { cloneState, type GameState, type ReadonlyState, seatToMove } from '../../../game/state.ts';
import { viewOf } from '../../../game/view.ts';
import type { LoggedEvent } from '../table.ts';

/** One thing to show: what happened and the position after it. */
export interface Frame {
  /** Who decided; undefined for automatic steps. */
  seat: Seat | undefined;
  events: LoggedEvent[];
  /** The account, where this frame is a market day. */
  market: MarketAccount | undefined;
  /** The gates before it: on a market day, those that its shoppers walk through. */
  gates: readonly GateStatus[];
  after: ReadonlyState;
}

export class Timeline {
  private readonly rules: Rules;
  private state: GameState;
  private readonly actions: RecordedAction[] = [];
  private events = 0;

  /** Starts at set-up; `view` is any later view of the same match. */
  constructor(rules: Rules, view: ReadonlyState) {
    this.rules = rules;
    this.state = deal(rules, dealSeen(view));
  }

  /** Goes on from a position, as if nothing had been decided before it. */
  static from(rules: Rules, position: ReadonlyState): Timeline {
    const timeline = new Timeline(rules, position);
    timeline.state = cloneState(position);
    return timeline;
  }

  /** Decisions played so far. */
  get played(): number {
    return this.actions.length;
  }

  /** Whether these decisions begin with those played here, so that they can be followed. */
  leadsTo(actions: readonly RecordedAction[]): boolean {
    return this.actions.every(({ seat, action }, ply) => {
      const other = actions[ply];
      return other?.seat === seat && other.action === action;
    });
  }

  /** The frame of the first card, before any decision. */
  begin(): Frame[] {
    return this.automatic(-1);
  }

  /** The frames of the decisions that this timeline has not played yet. */
  follow(view: ReadonlyState, actions: readonly RecordedAction[]): Frame[] {
    this.state.secret = {
      edicts: view.schedule.edicts.slice(this.state.schedule.edicts.length),
      headlines: view.schedule.headlines.slice(this.state.schedule.headlines.length),
    };
    const frames: Frame[] = [];
    for (const { seat, action: key } of actions.slice(this.played)) {
      const action = actionByKey(seat, key);
      if (!action) throw new Error(`No such action: ${key}`);
      frames.push(this.decision(seat, action), ...this.automatic(this.played - 1));
    }
    return frames;
  }

  private decision(seat: Seat, action: Action): Frame {
    if (seatToMove(this.state) !== seat) throw new Error('A decision out of turn in the log');
    const happened: GameEvent[] = [];
    const { month } = this.state;
    const gates = [...this.state.gates];
    decide(this.rules, this.state, action, happened);
    this.actions.push(recordAction(seat, action));
    return this.frame(seat, this.played - 1, month, gates, happened);
  }

  private automatic(ply: number): Frame[] {
    const frames: Frame[] = [];
    while (isAutomatic(this.state)) {
      const happened: GameEvent[] = [];
      const { month } = this.state;
      const gates = [...this.state.gates];
      advance(this.rules, this.state, happened);
      frames.push(this.frame(undefined, ply, month, gates, happened));
    }
    return frames;
  }

  private frame(
    seat: Seat | undefined,
    ply: number,
    month: number,
    gates: readonly GateStatus[],
    happened: GameEvent[],
  ): Frame {
    const events = happened.map((event) => ({ index: this.events++, ply, month, event }));
    const market = happened.find((e) => e.type === 'marketDay');
    return { seat, events, market: market?.account, gates, after: viewOf(cloneState(this.state)) };
  }
}
