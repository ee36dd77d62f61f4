/**
 * boardgame.io's reducer with the decisions that it has taken in: the state machine of one match,
 * on the side that owns it and on the side that follows it.
 */
import type { LogEntry, State } from 'boardgame.io';
import { CreateGameReducer, getFilterPlayerView, InitializeGame } from '#bgio/internal';
import { actionByKey } from '../game/actions.ts';
import { explainRefusal, type Refusal } from '../game/legal.ts';
import { type RecordedAction, recordAction } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { SEATS, type Seat } from '../game/seats.ts';
import type { GameState, ReadonlyState } from '../game/state.ts';
import { bgioGame, playerOf } from './game.ts';
import type { TransportData } from './transport.ts';

export type Played = { ok: true } | { ok: false; refusal: Refusal };
export type Listener = (data: TransportData) => void;

interface Position {
  state: State<GameState>;
  log: LogEntry[];
}

export class Machine {
  private readonly rules: Rules;
  private readonly matchID: string;
  private readonly start: () => GameState;
  private readonly reducer: ReturnType<typeof CreateGameReducer>;
  private readonly filter: ReturnType<typeof getFilterPlayerView>;
  private readonly listeners = new Map<Listener, string | null>();
  private position: Position;
  private taken: RecordedAction[] = [];
  /** The month in which each decision was made. */
  private months: number[] = [];

  /** `start` deals the position before the first card, the same at each call. */
  constructor(rules: Rules, matchID: string, start: () => GameState) {
    const game = bgioGame(rules, start);
    this.rules = rules;
    this.matchID = matchID;
    this.start = start;
    this.reducer = CreateGameReducer({ game });
    this.filter = getFilterPlayerView(game);
    this.position = this.begin();
  }

  get state(): ReadonlyState {
    return this.position.state.G;
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
    this.months.push(this.state.month);
    this.position = this.step(this.position, seat, key);
    this.taken.push(recordAction(seat, action));
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
    this.taken = this.taken.slice(0, -1);
    this.months = this.months.slice(0, -1);
    let position = this.begin();
    for (const { seat: who, action } of this.taken) position = this.step(position, who, action);
    this.position = position;
    return true;
  }

  /**
   * Turns over cards of later months that were face down for whoever runs this machine. They must
   * be those that come next; they count from the next decision on.
   */
  learn(edicts: readonly string[], headlines: readonly string[]): void {
    const { state, log } = this.position;
    const secret = { edicts: [...edicts], headlines: [...headlines] };
    this.position = { state: { ...state, G: { ...state.G, secret } }, log };
  }

  /** Adds a client, which is sent the whole match at once and then each change. */
  connect(listener: Listener, playerID: string | null): void {
    this.listeners.set(listener, playerID);
    this.sync(listener, playerID);
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
    for (const [listener, playerID] of this.listeners) {
      const args = [this.matchID, this.position.state] as [string, State];
      listener(this.filter(playerID, { type: 'update', args }));
    }
  }

  /** Tells all clients the whole match anew, as after a step back. */
  tellAll(): void {
    for (const [listener, playerID] of this.listeners) this.sync(listener, playerID);
  }

  private begin(): Position {
    const game = bgioGame(this.rules, this.start);
    return { state: InitializeGame({ game, numPlayers: SEATS.length }), log: [] };
  }

  private step(position: Position, seat: Seat, key: string): Position {
    const type = key.split(':')[0] ?? key;
    const payload = { type, args: [key], playerID: playerOf(seat), credentials: '' };
    const { transients, ...next } = this.reducer(position.state, { type: 'MAKE_MOVE', payload });
    if (transients) throw new Error(`boardgame.io refused the legal action ${key}`);
    const state = next as State<GameState>;
    return { state, log: [...position.log, ...(state.deltalog ?? [])] };
  }

  private sync(listener: Listener, playerID: string | null): void {
    const { state, log } = this.position;
    // The initial state would show the face-down cards; the client does not need it.
    const info = { state, log, initialState: state, filteredMetadata: [] };
    const data = this.filter(playerID, { type: 'sync', args: [this.matchID, info] });
    if (data.type === 'sync') data.args[1].initialState = data.args[1].state;
    listener(data);
  }
}
