/**
 * The follower's copy of a match that another machine hosts: the same state machine, fed with what
 * may be seen. Its clients get exactly what a host in the page would send them.
 */
import { digestOf } from '../game/digest.ts';
import { type RecordedAction, startOf } from '../game/record.ts';
import { RULES_VERSION, type Rules } from '../game/rules.ts';
import { refOf, type ScenarioRef } from '../game/scenario.ts';
import type { Seat } from '../game/seats.ts';
import { dealSeen } from '../game/setup.ts';
import type { GameState, ReadonlyState } from '../game/state.ts';
import { viewOf } from '../game/view.ts';
import type { Course, CourseStep } from './course.ts';
import { type Listener, Machine } from './machine.ts';

export class MatchMirror {
  readonly matchID: string;
  readonly rules: Rules;
  private readonly scenario: ScenarioRef;
  private machine: Machine;

  private constructor(rules: Rules, matchID: string, scenario: ScenarioRef, machine: Machine) {
    this.rules = rules;
    this.matchID = matchID;
    this.scenario = scenario;
    this.machine = machine;
  }

  /** A copy at the end of the course; undefined where these rules cannot have led there. */
  static open(rules: Rules, matchID: string, course: Course): MatchMirror | undefined {
    const machine = machineOf(rules, matchID, course);
    return machine && new MatchMirror(rules, matchID, refOf(course), machine);
  }

  get state(): ReadonlyState {
    return this.machine.state;
  }

  get actions(): readonly RecordedAction[] {
    return this.machine.actions;
  }

  get course(): Course {
    const actions = [...this.actions];
    const deal = dealSeen(this.state);
    return { rulesVersion: RULES_VERSION, ...this.scenario, deal, actions };
  }

  view(): GameState {
    return viewOf(this.state);
  }

  canUndo(seat: Seat): boolean {
    return this.machine.canUndo(seat);
  }

  /**
   * Takes in the host's next decision and tells the clients. False where it does not lead to the
   * host's position; then the copy is of no more use until it adopts a whole course.
   */
  follow({ seat, action, turnedUp, digest }: CourseStep): boolean {
    if (turnedUp) this.machine.learn(turnedUp.edicts, turnedUp.headlines);
    if (!this.machine.play(seat, action).ok) return false;
    if (digestOf(this.state) !== digest) return false;
    this.machine.tellStep();
    return true;
  }

  /** Goes over to the host's course and tells the clients; false, and nothing changes, if it is faulty. */
  adopt(course: Course): boolean {
    const machine = machineOf(this.rules, this.matchID, course);
    if (!machine) return false;
    this.machine.handOver(machine);
    this.machine = machine;
    return true;
  }

  /** Adds a client, which is sent the whole match at once and then each change. */
  connect(listener: Listener, playerID: string | null): () => void {
    this.machine.connect(listener, playerID);
    return () => this.machine.disconnect(listener);
  }
}

function machineOf(rules: Rules, matchID: string, course: Course): Machine | undefined {
  if (course.rulesVersion !== RULES_VERSION) return undefined;
  const { deal, actions } = course;
  const start = startOf(rules, { seed: '', deal });
  if (!start) return undefined;
  const machine = new Machine(rules, matchID, () => startOf(rules, { seed: '', deal }) ?? start);
  return actions.every(({ seat, action }) => machine.play(seat, action).ok) ? machine : undefined;
}
