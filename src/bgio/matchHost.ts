/**
 * The one place where a match happens: it owns boardgame.io's reducer and the record, accepts
 * decisions for a seat, and sends each seat its own view. The page runs it for a solo game; a
 * server runs the same class. It knows nothing of networks, clocks or storage.
 */

import type { LogEntry, State } from 'boardgame.io';
import { CreateGameReducer, getFilterPlayerView, InitializeGame } from '#bgio/internal';
import { actionByKey } from '../game/actions.ts';
import { explainRefusal, type Refusal } from '../game/legal.ts';
import { type MatchRecord, type ReplayProblem, recordAction } from '../game/record.ts';
import { RULES_VERSION, type Rules } from '../game/rules.ts';
import { SEATS, type Seat } from '../game/seats.ts';
import type { GameState, ReadonlyState } from '../game/state.ts';
import { viewOf } from '../game/view.ts';
import { bgioGame, playerOf } from './game.ts';
import type { TransportData } from './transport.ts';

export type Played = { ok: true } | { ok: false; refusal: Refusal };
type Listener = (data: TransportData) => void;

interface Journal {
  state: State<GameState>;
  log: LogEntry[];
}

export class MatchHost {
  readonly matchID: string;
  private readonly rules: Rules;
  private readonly seed: string;
  private readonly scenario: string;
  private readonly reducer: ReturnType<typeof CreateGameReducer>;
  private readonly filter: ReturnType<typeof getFilterPlayerView>;
  private readonly listeners = new Map<Listener, string | null>();
  private readonly observers = new Set<() => void>();
  private journal: Journal;
  private actions: MatchRecord['actions'] = [];
  /** The month in which each decision was made. */
  private months: number[] = [];

  private constructor(rules: Rules, matchID: string, record: MatchRecord) {
    const game = bgioGame(rules, record.seed);
    this.rules = rules;
    this.matchID = matchID;
    this.seed = record.seed;
    this.scenario = record.scenario;
    this.reducer = CreateGameReducer({ game });
    this.filter = getFilterPlayerView(game);
    this.journal = this.begin();
  }

  /** Opens a match at the end of its record; tells at which decision a bad record fails. */
  static open(
    rules: Rules,
    matchID: string,
    record: MatchRecord,
  ): { ok: true; host: MatchHost } | { ok: false; problem: ReplayProblem } {
    if (record.rulesVersion !== RULES_VERSION) {
      return { ok: false, problem: { code: 'otherRulesVersion', ply: 0 } };
    }
    const host = new MatchHost(rules, matchID, record);
    for (const [ply, { seat, action }] of record.actions.entries()) {
      if (!actionByKey(seat, action)) return { ok: false, problem: { code: 'unknownAction', ply } };
      const played = host.play(seat, action);
      if (!played.ok) {
        const code = played.refusal.code === 'notYourTurn' ? 'wrongSeat' : 'illegalAction';
        return { ok: false, problem: { code, ply } };
      }
    }
    return { ok: true, host };
  }

  /** The full position, for the side that owns the match only. */
  get state(): ReadonlyState {
    return this.journal.state.G;
  }

  get record(): MatchRecord {
    return {
      rulesVersion: RULES_VERSION,
      scenario: this.scenario,
      seed: this.seed,
      actions: [...this.actions],
    };
  }

  /** What a player or spectator may see. */
  view(): GameState {
    return viewOf(this.state);
  }

  /** Carries out a decision of a seat, named by its key, and tells everyone. */
  act(seat: Seat, key: string): Played {
    const played = this.play(seat, key);
    if (!played.ok) return played;
    this.broadcastUpdate();
    for (const observer of this.observers) observer();
    return played;
  }

  /**
   * Whether the seat may take its last decision back: it was the last one made, and no card was
   * turned up and nobody answered since.
   */
  canUndo(seat: Seat): boolean {
    const last = this.actions.at(-1);
    if (!last || last.seat !== seat || this.state.step.kind === 'over') return false;
    return this.months.at(-1) === this.state.month;
  }

  undo(seat: Seat): boolean {
    if (!this.canUndo(seat)) return false;
    this.actions = this.actions.slice(0, -1);
    this.months = this.months.slice(0, -1);
    this.journal = this.replayed();
    this.syncAll();
    for (const observer of this.observers) observer();
    return true;
  }

  /**
   * Goes over to another course of this match, such as another page saved it, and tells the
   * clients, but no observer. False, and nothing changes, where it is of another match or faulty.
   */
  adopt(record: MatchRecord): boolean {
    if (record.seed !== this.seed || record.scenario !== this.scenario) return false;
    const opened = MatchHost.open(this.rules, this.matchID, record);
    if (!opened.ok) return false;
    const { journal, actions, months } = opened.host;
    if (JSON.stringify(actions) === JSON.stringify(this.actions)) return true;
    this.journal = journal;
    this.actions = actions;
    this.months = months;
    this.syncAll();
    return true;
  }

  /** Adds a client, which is sent the whole match at once and then each change. */
  connect(listener: Listener, playerID: string | null): () => void {
    this.listeners.set(listener, playerID);
    this.sync(listener, playerID);
    return () => this.listeners.delete(listener);
  }

  /** Calls `observer` after each decision and each step back. */
  observe(observer: () => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  private begin(): Journal {
    const game = bgioGame(this.rules, this.seed);
    return { state: InitializeGame({ game, numPlayers: SEATS.length }), log: [] };
  }

  private step(journal: Journal, seat: Seat, key: string): Journal {
    const type = key.split(':')[0] ?? key;
    const payload = { type, args: [key], playerID: playerOf(seat), credentials: '' };
    const { transients, ...next } = this.reducer(journal.state, { type: 'MAKE_MOVE', payload });
    if (transients) throw new Error(`boardgame.io refused the legal action ${key}`);
    const state = next as State<GameState>;
    return { state, log: [...journal.log, ...(state.deltalog ?? [])] };
  }

  private replayed(): Journal {
    let journal = this.begin();
    for (const { seat, action } of this.actions) {
      journal = this.step(journal, seat, action);
    }
    return journal;
  }

  private play(seat: Seat, key: string): Played {
    const action = actionByKey(seat, key);
    if (!action) return { ok: false, refusal: { code: 'unknownAction', params: {} } };
    const refused = explainRefusal(this.rules, this.state, seat, action);
    if (refused) return { ok: false, refusal: refused };
    this.months.push(this.state.month);
    this.journal = this.step(this.journal, seat, key);
    this.actions.push(recordAction(seat, action));
    return { ok: true };
  }

  private broadcastUpdate(): void {
    for (const [listener, playerID] of this.listeners) {
      listener(this.filter(playerID, { type: 'update', args: [this.matchID, this.journal.state] }));
    }
  }

  private syncAll(): void {
    for (const [listener, playerID] of this.listeners) this.sync(listener, playerID);
  }

  private sync(listener: Listener, playerID: string | null): void {
    const { state, log } = this.journal;
    // The initial state would show the face-down cards; the client does not need it.
    const info = { state, log, initialState: state, filteredMetadata: [] };
    const data = this.filter(playerID, { type: 'sync', args: [this.matchID, info] });
    if (data.type === 'sync') data.args[1].initialState = data.args[1].state;
    listener(data);
  }
}
