/**
 * Two lines of play: one goes on as a short search expects; in the one that follows it everyone does
 * the same wherever that is still possible, so that what differs goes back to the decision.
 */
import { type Action, actionByKey, actionKey } from '../game/actions.ts';
import { apply } from '../game/apply.ts';
import type { GameEvent } from '../game/events.ts';
import { refusal } from '../game/legal.ts';
import type { MarketAccount } from '../game/market.ts';
import { type RecordedAction, recordAction } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import type { AwardResult } from '../game/scoring.ts';
import type { Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../game/state.ts';
import { rankBySearch } from './lookAhead.ts';

/** Decisions shown after the market day: a round. */
const AFTER_MARKET = 3;

/** A line of play from a decision on, with what it comes to on the coming market day. */
export interface Line {
  /** The decision itself, then what is expected after it. */
  actions: RecordedAction[];
  /** How many of them are made before the market day. */
  untilMarket: number;
  outcome: Outcome;
}

/** The coming market day and the end of its month, next month's edict turned up. */
export interface Outcome {
  /** The month of that market day. */
  month: number;
  account: MarketAccount;
  /** Of an award month, else empty. */
  awards: AwardResult[];
  /** The company that antitrust hit; -1 for none. */
  antitrust: Seat | -1;
  /** Whom next month's edict names; empty after the last month. */
  named: Seat[];
  /** The position when the next decision is due, without hidden cards. */
  state: ReadonlyState;
}

/** A turn of a month, the same one in both lines. */
function placeOf({ month, step }: ReadonlyState, seat: Seat): string {
  const turn = step.kind === 'action' || step.kind === 'treaty' ? `${step.round} ${step.turn}` : '';
  return `${month} ${seat} ${step.kind} ${turn}`;
}

export interface Expecting {
  rules: Rules;
  /** Of the search that expects each decision. */
  iterations: number;
  /** By the compared decision, keys of what follows it at once, as its value took for granted. */
  granted: Readonly<Record<string, readonly string[]>>;
}

type Model = ReadonlyMap<string, Readonly<Action>>;

function isLegal(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  action: Readonly<Action> | undefined,
): action is Readonly<Action> {
  return action !== undefined && refusal(rules, state, seat, action) === undefined;
}

function expected(
  { rules, iterations }: Expecting,
  state: ReadonlyState,
  seat: Seat,
  model: Model,
): Readonly<Action> {
  const same = model.get(placeOf(state, seat));
  if (isLegal(rules, state, seat, same)) return same;
  const [best] = rankBySearch(rules, state, { iterations, seed: 'line' });
  if (!best) throw new Error('Nothing is legal');
  return best;
}

/** What a line comes to, by what happened when its month ended; undefined where it did not end. */
export function outcomeOf(state: ReadonlyState, events: readonly GameEvent[]): Outcome | undefined {
  let outcome: Outcome | undefined;
  for (const event of events) {
    if (event.type === 'marketDay') {
      const { account, month } = event;
      outcome = { month, account, awards: [], antitrust: -1, named: [], state: cloneState(state) };
    } else if (!outcome) continue;
    else if (event.type === 'awardsGiven') {
      outcome.awards = event.awards;
      outcome.antitrust = event.antitrust;
    } else if (event.type === 'monthBegan') outcome.named = event.named;
  }
  return outcome;
}

/** Plays a line from a view; `model` is what was played in the line it is compared with. */
function playLine(
  expecting: Expecting,
  view: ReadonlyState,
  action: Readonly<Action>,
  model: Model,
): { line: Line; played: Model } {
  const state = cloneState(view);
  const granted = expecting.granted[actionKey(action)] ?? [];
  const actions: RecordedAction[] = [];
  const played = new Map<string, Readonly<Action>>();
  let next: Readonly<Action> | undefined = action;
  let outcome: Outcome | undefined;
  let untilMarket = 0;
  for (;;) {
    const seat = seatToMove(state);
    if (seat === undefined) break;
    if (outcome && actions.length >= untilMarket + AFTER_MARKET) break;
    const place = placeOf(state, seat);
    const taken = actionByKey(seat, granted[actions.length - 1] ?? '');
    const decision: Readonly<Action> =
      next ??
      (isLegal(expecting.rules, state, seat, taken)
        ? taken
        : expected(expecting, state, seat, model));
    next = undefined;
    // The decision itself is what differs; where it left its turn open, the turn is free.
    if (actions.length > 0) played.set(place, decision);
    actions.push(recordAction(seat, decision));
    const events: GameEvent[] = [];
    apply(expecting.rules, state, decision, events);
    if (outcome) continue;
    outcome = outcomeOf(state, events);
    if (outcome) untilMarket = actions.length;
  }
  if (!outcome) throw new Error('A month without a market day');
  return { line: { actions, untilMarket, outcome }, played };
}

/** The lines after two decisions for the same view. */
export function compareLines(
  expecting: Expecting,
  view: ReadonlyState,
  { leading, following }: { leading: Readonly<Action>; following: Readonly<Action> },
): { leading: Line; following: Line } {
  const first = playLine(expecting, view, leading, new Map());
  const second = playLine(expecting, view, following, first.played);
  return { leading: first.line, following: second.line };
}
