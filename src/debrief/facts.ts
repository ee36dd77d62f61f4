/**
 * What happened at one table of a class, month by month, as its debrief shows it: read from the
 * table's record alone, by playing it again.
 */
import { rulesOf } from '../content/rulesOf.ts';
import type { GameEvent } from '../game/events.ts';
import { GATES_OF } from '../game/gates.ts';
import type { MarketAccount } from '../game/market.ts';
import { type MatchRecord, replay } from '../game/record.ts';
import type { Rules } from '../game/rules.ts';
import { scoreOf } from '../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';

/** A table's game and who made its decisions. */
export interface ClassGame {
  /** Number of the table. */
  table: number;
  /** 0: by the usual rules; 1: by the experiment's. */
  arm: 0 | 1;
  /** over: played to its end; closed: stopped before. */
  stage: 'playing' | 'over' | 'closed';
  record: MatchRecord;
  /** For each decision, whether a bot made it. */
  byBot: readonly boolean[];
}

/** A market day and how the gates stood on it. */
export interface MarketDay {
  /** From 1. */
  month: number;
  account: MarketAccount;
  /** Own gates that were not blocked, by company, of 8. */
  open: Triple<number>;
  /** Shares of each independent held by each company: by seat, then independent. */
  stakes: Triple<Triple<number>>;
}

/** A company's answer to an order. */
export interface OrderAnswer {
  month: number;
  edict: string;
  seat: Seat;
  answer: 'complied' | 'defied' | 'declined';
  /** What defying cost: coins paid, standing and market value lost. */
  coins: number;
  standing: number;
  marketValueLost: number;
}

export interface TableFacts {
  game: ClassGame;
  rules: Rules;
  /** Final scores, or as the table stands. */
  scores: Triple<number>;
  days: readonly MarketDay[];
  answers: readonly OrderAnswer[];
}

const triple = <T>(of: (seat: Seat) => T): Triple<T> => SEATS.map(of) as Triple<T>;

/** Own gates of each company that guests can use. */
function openOf({ gates }: ReadonlyState): Triple<number> {
  return triple((seat) => GATES_OF[seat].filter(({ id }) => gates[id] !== 'blocked').length);
}

const FREE = { coins: 0, standing: 0, marketValueLost: 0 };

function answerIn(event: GameEvent, month: number, edict: string): OrderAnswer | undefined {
  switch (event.type) {
    case 'complied':
    case 'declined':
      return { month, edict, seat: event.seat, answer: event.type, ...FREE };
    case 'defied': {
      const { seat, coins, standing, marketValueLost } = event;
      return { month, edict, seat, answer: 'defied', coins, standing, marketValueLost };
    }
    default:
      return undefined;
  }
}

/** The facts of one table; undefined where its record does not replay under these rules. */
export function factsOf(game: ClassGame): TableFacts | undefined {
  const found = rulesOf(game.record);
  if (!found.ok) return undefined;
  const { rules } = found;
  const days: MarketDay[] = [];
  const answers: OrderAnswer[] = [];
  let [month, edict] = [1, ''];
  const watch = (state: ReadonlyState, happened: readonly GameEvent[]): void => {
    for (const event of happened) {
      if (event.type === 'monthBegan') ({ month, edict } = event);
      // Nothing that follows a market day by itself opens or shuts a gate, or deals in shares of
      // the day: but next month's edict may take some, so what was held is read off the account.
      if (event.type === 'marketDay') {
        const { account } = event;
        days.push({ month, account, open: openOf(state), stakes: heldOn(state, happened) });
      }
      const answer = answerIn(event, month, edict);
      if (answer) answers.push(answer);
    }
  };
  const replayed = replay(rules, game.record, watch);
  if (!replayed.ok) return undefined;
  const { state } = replayed;
  return {
    game,
    rules,
    days,
    answers,
    scores: triple((seat) => scoreOf(rules, state, seat).total),
  };
}

/** Shares as they were on the market day: what an edict of the next month sold is added again. */
function heldOn(
  { companies }: ReadonlyState,
  happened: readonly GameEvent[],
): Triple<Triple<number>> {
  const held = triple((seat): Triple<number> => [...companies[seat].stakes]);
  const day = happened.findIndex(({ type }) => type === 'marketDay');
  for (const event of happened.slice(day)) {
    if (event.type === 'shareSold') held[event.seat][event.independent]++;
  }
  return held;
}

/** The tables whose results can be compared: those that were played to the end, if there are any. */
export function comparable(tables: readonly TableFacts[]): readonly TableFacts[] {
  const over = tables.filter(({ game }) => game.stage === 'over');
  return over.length > 0 ? over : tables.filter(({ days }) => days.length > 0);
}

/** Those of the usual rules, and those of an experiment's: only tables of one kind compare play. */
export function byArm(
  tables: readonly TableFacts[],
): [usual: readonly TableFacts[], changed: readonly TableFacts[]] {
  const of = (arm: 0 | 1) => tables.filter(({ game }) => game.arm === arm);
  return [of(0), of(1)];
}

/** The market day of a month; undefined where the table has not come so far. */
export function dayOf({ days }: TableFacts, month: number): MarketDay | undefined {
  return days[month - 1];
}

/** Months that at least one table has ended. */
export function monthsPlayed(tables: readonly TableFacts[]): number {
  return Math.max(0, ...tables.map(({ days }) => days.length));
}
