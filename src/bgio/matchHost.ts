/**
 * The one place where a match happens: it owns the state machine and the record, accepts decisions
 * for a seat, and sends each seat its own view. The page runs it for a solo game; a server runs the
 * same class. It knows nothing of networks, clocks or storage.
 */
import type { Refusal } from '../game/legal.ts';
import { type MatchRecord, type ReplayProblem, startOf } from '../game/record.ts';
import { RULES_VERSION, type Rules } from '../game/rules.ts';
import { refOf } from '../game/scenario.ts';
import type { Seat } from '../game/seats.ts';
import { dealSeen } from '../game/setup.ts';
import type { GameState, ReadonlyState } from '../game/state.ts';
import { viewOf } from '../game/view.ts';
import type { Course } from './course.ts';
import { type Listener, Machine, type Played } from './machine.ts';

type Opened = { ok: true; host: MatchHost } | { ok: false; problem: ReplayProblem };

export class MatchHost {
  readonly matchID: string;
  private readonly rules: Rules;
  /** The record without its decisions. */
  private readonly beginning: Readonly<MatchRecord>;
  private readonly observers = new Set<() => void>();
  private machine: Machine;

  private constructor(rules: Rules, matchID: string, record: MatchRecord, machine: Machine) {
    this.rules = rules;
    this.matchID = matchID;
    this.beginning = { ...record, actions: [] };
    this.machine = machine;
  }

  /** Opens a match at the end of its record; tells at which decision a bad record fails. */
  static open(rules: Rules, matchID: string, record: MatchRecord): Opened {
    if (record.rulesVersion !== RULES_VERSION) {
      return { ok: false, problem: { code: 'otherRulesVersion', ply: 0 } };
    }
    const start = startOf(rules, record);
    if (!start) return { ok: false, problem: { code: 'badDeal', ply: 0 } };
    const machine = new Machine(rules, matchID, () => startOf(rules, record) ?? start);
    for (const [ply, { seat, action }] of record.actions.entries()) {
      const played = machine.play(seat, action);
      if (!played.ok) return { ok: false, problem: { code: problemOf(played.refusal), ply } };
    }
    return { ok: true, host: new MatchHost(rules, matchID, record, machine) };
  }

  /** The full position, for the side that owns the match only. */
  get state(): ReadonlyState {
    return this.machine.state;
  }

  get record(): MatchRecord {
    return { ...this.beginning, actions: [...this.machine.actions] };
  }

  /** The record as players may see it: without seed or face-down cards. */
  get course(): Course {
    const { rulesVersion } = this.beginning;
    const actions = [...this.machine.actions];
    return { rulesVersion, ...refOf(this.beginning), deal: dealSeen(this.state), actions };
  }

  /** What a player or spectator may see. */
  view(): GameState {
    return viewOf(this.state);
  }

  /** Why the seat may not decide so now; undefined where it may. */
  refusalOf(seat: Seat, key: string): Refusal | undefined {
    return this.machine.refusalOf(seat, key);
  }

  /** Carries out a decision of a seat, named by its key, and tells everyone. */
  act(seat: Seat, key: string): Played {
    const played = this.machine.play(seat, key);
    if (!played.ok) return played;
    this.machine.confirm();
    this.machine.tellStep();
    for (const observer of this.observers) observer();
    return played;
  }

  /** Carries out a decision that was made before, of which nobody need be told. */
  replay(seat: Seat, key: string): Played {
    return this.machine.play(seat, key);
  }

  /**
   * Whether the seat may take its last decision back: it was the last one made, and no card was
   * turned up and nobody answered since.
   */
  canUndo(seat: Seat): boolean {
    return this.machine.canUndo(seat);
  }

  undo(seat: Seat): boolean {
    if (!this.machine.undo(seat)) return false;
    this.machine.tellAll();
    for (const observer of this.observers) observer();
    return true;
  }

  /**
   * Goes over to another course of this match, such as another page saved it, and tells the
   * clients, but no observer. False, and nothing changes, where it is of another match or faulty.
   */
  adopt(record: MatchRecord): boolean {
    const { seed, scenario, scenarioFile } = this.beginning;
    if (record.seed !== seed || record.scenario !== scenario) return false;
    if (JSON.stringify(record.scenarioFile) !== JSON.stringify(scenarioFile)) return false;
    const opened = MatchHost.open(this.rules, this.matchID, record);
    if (!opened.ok) return false;
    const { machine } = opened.host;
    if (JSON.stringify(machine.actions) === JSON.stringify(this.machine.actions)) return true;
    this.machine.handOver(machine);
    this.machine = machine;
    return true;
  }

  /** Adds a client, which is sent the whole match at once and then each change. */
  connect(listener: Listener, playerID: string | null): () => void {
    this.machine.connect(listener, playerID);
    return () => this.machine.disconnect(listener);
  }

  /** Calls `observer` after each decision and each step back. */
  observe(observer: () => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }
}

function problemOf({ code }: Refusal): ReplayProblem['code'] {
  if (code === 'unknownAction') return 'unknownAction';
  return code === 'notYourTurn' ? 'wrongSeat' : 'illegalAction';
}
