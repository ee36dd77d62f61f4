/**
 * One match on the side that owns it or follows it: the position by the rules, the decisions that led
 * to it, and boardgame.io's state of it for the clients that are connected.
 */
import { actionByKey } from '../game/actions.ts';
import { advance, apply } from '../game/apply.ts';
import { explainRefusal, type Refusal } from '../game/legal.ts';
import { type RecordedAction, recordAction } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type GameState, type ReadonlyState } from '../game/state.ts';
import { Flow } from './flow.ts';
import type { TransportData } from './transport.ts';

export type Played = { ok: true } | { ok: false; refusal: Refusal };
export type Listener = (data: TransportData) => void;

export class Machine {
  private readonly rules: Rules;
  private readonly matchID: string;
  private readonly start: () => GameState;
  private readonly listeners = new Map<Listener, string | null>();
  private flow: Flow;
  private position: GameState;
  private taken: RecordedAction[] = [];
  /** The month in which each decision was made. */
  private months: number[] = [];

  /** `start` deals the position before the first card, the same at each call. */
  constructor(rules: Rules, matchID: string, start: () => GameState) {
    this.rules = rules;
    this.matchID = matchID;
    this.start = start;
    this.flow = new Flow(rules, matchID, start);
    this.position = this.begin();
  }

  get state(): ReadonlyState {
    return this.position;
  }

  get actions(): readonly RecordedAction[] {
    return this.taken;
  }

  /** Why a seat may not make the decision with this key now; undefined where it may. */
  refusalOf(seat: Seat, key: string): Refusal | undefined {
    const action = actionByKey(seat, key);
    if (!action) return { code: 'unknownAction', params: {} };
    return explainRefusal(this.rules, this.state, seat, action);
  }

  /** Carries out a decision where it is legal; tells no listener. */
  play(seat: Seat, key: string): Played {
    const refusal = this.refusalOf(seat, key);
    const action = actionByKey(seat, key);
    if (refusal || !action) {
      return { ok: false, refusal: refusal ?? { code: 'unknownAction', params: {} } };
    }
    const decision = recordAction(seat, action);
    // A position that was shown stays as it is.
    const next = cloneState(this.position);
    apply(this.rules, next, action);
    this.months.push(this.position.month);
    this.position = next;
    this.taken.push(decision);
    this.flow.decided(decision);
    return { ok: true };
  }

  /**
   * Whether the seat may take its last decision back: it was the last one made, and no card was
   * turned up and nobody answered since.
   */
  canUndo(seat: Seat): boolean {
    const last = this.taken.at(-1);
    if (!last || last.seat !== seat || this.state.step.kind === 'over') return false;
    return this.months.at(-1) === this.state.month;
  }

  /** Takes the last decision back, where `canUndo`; tells no listener. */
  undo(seat: Seat): boolean {
    if (!this.canUndo(seat)) return false;
    const kept = this.taken.slice(0, -1);
    this.taken = [];
    this.months = [];
    this.flow = new Flow(this.rules, this.matchID, this.start);
    this.position = this.begin();
    for (const { seat: who, action } of kept) this.play(who, action);
    return true;
  }

  /**
   * Turns over cards of later months that were face down for whoever runs this machine. They must
   * be those that come next; they count from the next decision on.
   */
  learn(edicts: readonly string[], headlines: readonly string[]): void {
    const secret = { edicts: [...edicts], headlines: [...headlines] };
    this.position = { ...this.position, secret };
    this.flow.learned(secret);
  }

  /**
   * Lets boardgame.io's state machine carry out the decisions that it has not seen yet.
   * @throws Error where it refuses what the rules allow, which is a fault of the game in game.ts.
   */
  confirm(): void {
    this.flow.confirm();
  }

  /** Adds a client, which is sent the whole match at once and then each change. */
  connect(listener: Listener, playerID: string | null): void {
    this.listeners.set(listener, playerID);
    listener(this.flow.sync(playerID));
  }

  disconnect(listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** Passes all clients on to another machine, which sends them its own match. */
  handOver(to: Machine): void {
    for (const [listener, playerID] of this.listeners) to.connect(listener, playerID);
    this.listeners.clear();
  }

  /** Tells all clients of the last decision. */
  tellStep(): void {
    for (const [listener, playerID] of this.listeners) listener(this.flow.update(playerID));
  }

  /** Tells all clients the whole match anew, as after a step back. */
  tellAll(): void {
    for (const [listener, playerID] of this.listeners) listener(this.flow.sync(playerID));
  }

  private begin(): GameState {
    const state = this.start();
    advance(this.rules, state);
    return state;
  }
}
