/**
 * A position for a test, built from what the test cares about. The rest is the rulebook's start in
 * a month whose cards change nothing (edict rectifyLinks already answered, headline quietMonth),
 * order A, T, B, with A about to act in round 1.
 */
import type { EdictKey } from '../../src/content/edicts.ts';
import type { HeadlineKey } from '../../src/content/headlines.ts';
import { standardRules } from '../../src/content/scenarios.ts';
import { type Action, actionByKey, actionKey } from '../../src/game/actions.ts';
import { advance, apply, decide } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import type { GateStatus } from '../../src/game/gates.ts';
import { legalActions, type RefusalCode, refusal } from '../../src/game/legal.ts';
import { type MarketAccount, marketDay } from '../../src/game/market.ts';
import type { Rules } from '../../src/game/rules.ts';
import type { District, Seat, Triple } from '../../src/game/seats.ts';
import { deal } from '../../src/game/setup.ts';
import {
  type Company,
  type GameState,
  type ReadonlyState,
  type Step,
  seatToMove,
} from '../../src/game/state.ts';
import { A, type GateName, gateOf, type Letter, type OrderName, orderOf, seatOf } from './names.ts';

export type CompanyPatch = Partial<Omit<Company, 'levels'>> & {
  levels?: Partial<Record<District, number>>;
};

export interface Position extends Partial<Record<Letter, CompanyPatch>> {
  month?: number;
  order?: OrderName;
  edict?: EdictKey;
  headline?: HeadlineKey;
  /** The edict of the month after this one. */
  nextEdict?: EdictKey;
  /** A status for all 24 gates, before `gates` sets single ones. */
  allGates?: GateStatus;
  gates?: Partial<Record<GateName, GateStatus>>;
  visits?: Triple<number>;
  step?: Step;
}

type Typed<K extends GameEvent['type']> = Extract<GameEvent, { type: K }>;

export class TestGame {
  readonly rules: Rules;
  readonly state: GameState;
  /** What the game told since it was built. */
  readonly events: GameEvent[] = [];

  constructor(rules: Rules) {
    this.rules = rules;
    const months = rules.scenario.months;
    const edicts = new Array<EdictKey>(months).fill('rectifyLinks');
    const headlines = new Array<HeadlineKey>(months).fill('quietMonth');
    this.state = deal(rules, { order: orderOf('ATB'), edicts, headlines });
    this.state.step = { kind: 'action', round: 1, turn: 0, offered: false };
  }

  with(position: Position): this {
    const { state } = this;
    if (position.month !== undefined) this.goToMonth(position.month);
    if (position.order) state.order = orderOf(position.order);
    const { edicts, headlines } = state.schedule;
    if (position.edict) edicts[state.month - 1] = position.edict;
    if (position.headline) headlines[state.month - 1] = position.headline;
    if (position.nextEdict) edicts[state.month] = position.nextEdict;
    if (position.allGates) state.gates.fill(position.allGates);
    for (const [name, status] of Object.entries(position.gates ?? {})) {
      state.gates[gateOf(name)] = status;
      if (status === 'treaty') state.treatyUntil[gateOf(name)] = state.month;
    }
    if (position.visits) state.visits = position.visits;
    if (position.step) state.step = position.step;
    for (const letter of ['A', 'T', 'B'] as const) this.patch(seatOf(letter), position[letter]);
    return this;
  }

  private goToMonth(month: number): void {
    const { state } = this;
    state.month = month;
    for (const which of ['edicts', 'headlines'] as const) {
      while (state.schedule[which].length < Math.min(month + 1, this.rules.scenario.months)) {
        state.schedule[which].push(state.secret?.[which].shift() ?? '');
      }
    }
  }

  private patch(seat: Seat, patch: CompanyPatch | undefined): void {
    if (!patch) return;
    const company = this.state.companies[seat];
    const { levels, ...rest } = patch;
    Object.assign(company, rest);
    Object.assign(company.levels, levels);
  }

  company(letter: Letter): Company {
    return this.state.companies[seatOf(letter)];
  }

  gate(name: GateName): GateStatus {
    return this.state.gates[gateOf(name)];
  }

  /** Passes the turn to a company in the given round. */
  turnOf(letter: Letter, round = 1): this {
    const turn = this.state.order.indexOf(seatOf(letter));
    return this.with({ step: { kind: 'action', round, turn, offered: false } });
  }

  /** Turns this month's cards up, as at the start of a month. */
  turnUp(): this {
    this.state.step = { kind: 'edict' };
    advance(this.rules, this.state, this.events);
    return this;
  }

  /** Takes decisions named by their keys, each for whoever must decide. */
  play(...keys: string[]): this {
    for (const key of keys) apply(this.rules, this.state, this.action(key), this.events);
    return this;
  }

  /** One decision, without the automatic steps after it. */
  decide(key: string): this {
    decide(this.rules, this.state, this.action(key), this.events);
    return this;
  }

  private action(key: string): Readonly<Action> {
    const seat = seatToMove(this.state);
    const action = seat === undefined ? undefined : actionByKey(seat, key);
    if (!action) throw new Error(`Nobody can do ${key} now`);
    return action;
  }

  /** Why a company may not do this now; undefined where it may. */
  refusal(key: string, letter?: Letter): RefusalCode | undefined {
    const seat = letter ? seatOf(letter) : (seatToMove(this.state) ?? A);
    const action = actionByKey(seat, key);
    if (!action) throw new Error(`No action is called ${key}`);
    return refusal(this.rules, this.state, seat, action);
  }

  /** Why whoever decides now may not do this, for actions that no table holds. */
  refuse(action: Action): RefusalCode | undefined {
    return refusal(this.rules, this.state, seatToMove(this.state) ?? A, action);
  }

  /** Keys of all legal actions, or of those that start with a prefix. */
  legal(prefix = ''): string[] {
    return legalActions(this.rules, this.state)
      .map(actionKey)
      .filter((key) => key.startsWith(prefix));
  }

  market(): MarketAccount {
    return marketDay(this.rules, this.state);
  }

  /** Market day and the rest of the month's end. */
  endMonth(): this {
    this.state.step = { kind: 'market' };
    advance(this.rules, this.state, this.events);
    return this;
  }

  /** The last event of a type; throws where there was none. */
  last<K extends GameEvent['type']>(type: K): Typed<K> {
    const found = this.all(type).at(-1);
    if (!found) throw new Error(`No ${type} happened`);
    return found;
  }

  all<K extends GameEvent['type']>(type: K): Typed<K>[] {
    return this.events.filter((e): e is Typed<K> => e.type === type);
  }

  /** A field of each company, A, T, B. */
  each<V>(read: (company: ReadonlyState['companies'][0]) => V): V[] {
    return this.state.companies.map(read);
  }
}

export function testGame(rules = standardRules()): TestGame {
  return new TestGame(rules);
}
