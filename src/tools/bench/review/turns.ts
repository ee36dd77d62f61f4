/**
 * Whether a review tells causes truly: what two decisions do by themselves, and where their companies
 * go on differently, found anew from the two lines of a review by code that shares nothing with
 * src/review. By itself a decision is followed by those later turns of its company that both lines
 * have, or that are the other line's decision; whoever has no turn left passes, which no rule allows.
 */
import { actionByKey } from '../../../game/actions.ts';
import { decide } from '../../../game/apply.ts';
import { costOf, refusal } from '../../../game/legal.ts';
import type { RecordedAction } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import type { Seat } from '../../../game/seats.ts';
import { type GameState, seatToMove } from '../../../game/state.ts';
import type { Sentence } from '../../../review/sentences.ts';

interface Both<T> {
  taken: T;
  other: T;
}

/** What is decided in one turn: an action, or an offer, its answer, and what came of it. */
type Played = readonly RecordedAction[];

/** A turn that is not played alike in both lines. */
export interface PartedTurn {
  turn: string;
  owner: Seat;
  /** Whether it is a turn of the company that decided. */
  own: boolean;
  played: Both<Played>;
  /** Whether the company can afford the one line's action in the other; by whose line it is. */
  affordable: Both<boolean>;
}

export interface ComparedTurns {
  /** On the eve of the market day. */
  byItself: Both<GameState>;
  partings: PartedTurn[];
}

function turnOf({ step, order }: GameState): { turn: string; owner: Seat } {
  switch (step.kind) {
    case 'answers':
      return { turn: `answer ${step.queue[0]}`, owner: step.queue[0] ?? 0 };
    case 'action':
    case 'treaty':
      return { turn: `${step.round}.${step.turn}`, owner: order[step.turn as Seat] };
    default:
      throw new Error(`No turn at ${step.kind}`);
  }
}

/** Whoever's turn it is does nothing. */
function pass(rules: Rules, state: GameState): void {
  const { step } = state;
  if (step.kind === 'answers') {
    const queue = step.queue.slice(1);
    state.step =
      queue.length > 0
        ? { kind: 'answers', queue }
        : { kind: 'action', round: 1, turn: 0, offered: false };
  } else if (step.kind === 'action' || step.kind === 'treaty') {
    const place = (step.round - 1) * 3 + step.turn + 1;
    const round = 1 + Math.floor(place / 3);
    state.step =
      round > rules.numbers.roundsPerMonth
        ? { kind: 'market' }
        : { kind: 'action', round, turn: place % 3, offered: false };
  }
}

/** Plays all of a turn, or leaves the position as it was and says that it could not. */
function playTurn(rules: Rules, state: GameState, played: Played): boolean {
  const before = structuredClone(state);
  for (const { seat, action: key } of played) {
    const action = actionByKey(seat, key);
    const possible =
      action && seatToMove(state) === seat && refusal(rules, state, seat, action) === undefined;
    if (!possible) {
      Object.assign(state, before);
      return false;
    }
    decide(rules, state, action);
  }
  return true;
}

/** A turn without the offer that came to nothing. */
function withoutRefused(played: RecordedAction[]): RecordedAction[] {
  return played.slice(1 + played.findIndex(({ action }) => action === 'refuseTreaty'));
}

interface Turns {
  owners: Map<string, Seat>;
  played: Map<string, RecordedAction[]>;
  /** The position before each. */
  positions: Map<string, GameState>;
}

function turnsOf(rules: Rules, start: GameState, line: Played): Turns {
  const turns: Turns = { owners: new Map(), played: new Map(), positions: new Map() };
  const state = structuredClone(start);
  for (const recorded of line) {
    const { turn, owner } = turnOf(state);
    if (!turns.played.has(turn)) {
      turns.owners.set(turn, owner);
      turns.positions.set(turn, structuredClone(state));
    }
    turns.played.set(turn, [...(turns.played.get(turn) ?? []), recorded]);
    playTurn(rules, state, [recorded]);
  }
  const { turn: first } = turnOf(start);
  for (const [turn, played] of turns.played) {
    if (turn !== first) turns.played.set(turn, withoutRefused(played));
  }
  return turns;
}

const textOf = (played: Played | undefined): string =>
  (played ?? []).map(({ action }) => action).join(' ');

/** What a company made of its turn: a treaty, or the last that it did itself. */
function madeOf(played: Played, owner: Seat): string | undefined {
  const own = played.filter(({ seat }) => seat === owner);
  return (played.at(-1)?.action === 'acceptTreaty' ? own[0] : own.at(-1))?.action;
}

/** `takenLeads`: rivals hold to what they do after the decision taken, not to what after the other. */
export function compareTurns(
  rules: Rules,
  start: GameState,
  lines: Both<Played>,
  takenLeads: boolean,
): ComparedTurns {
  const seat = lines.taken[0]?.seat ?? 0;
  const taken = turnsOf(rules, start, lines.taken);
  const other = turnsOf(rules, start, lines.other);
  const first = turnOf(start).turn;
  const isDecision = (turns: Turns, turn: string, line: Played): boolean =>
    madeOf(turns.played.get(turn) ?? [], seat) === line[0]?.action;
  const later = [...taken.owners.keys()].filter((turn) => turn !== first);
  const isAlike = (turn: string): boolean =>
    textOf(taken.played.get(turn)) === textOf(other.played.get(turn));

  const left = new Set<string>();
  const counts = (turn: string, turns: Turns, instead: Played): boolean =>
    !left.has(turn) && (isAlike(turn) || isDecision(turns, turn, instead));
  const eveOf = (turns: Turns, instead: Played, model: Turns | undefined): GameState | string => {
    const state = structuredClone(start);
    playTurn(rules, state, turns.played.get(first) ?? []);
    while (state.step.kind !== 'market') {
      const { turn, owner } = turnOf(state);
      const played = turns.played.get(turn) ?? [];
      if (owner === seat) {
        if (!counts(turn, turns, instead)) pass(rules, state);
        else if (!playTurn(rules, state, played)) return turn;
      } else {
        const wanted = [model?.played.get(turn) ?? [], played];
        const done = wanted.some((each) => each.length > 0 && playTurn(rules, state, each));
        if (!done) pass(rules, state);
      }
    }
    return state;
  };
  for (;;) {
    const one = eveOf(taken, lines.other, takenLeads ? undefined : other);
    const two = eveOf(other, lines.taken, takenLeads ? taken : undefined);
    if (typeof one !== 'string' && typeof two !== 'string') {
      const partings = later.flatMap((turn) =>
        isAlike(turn) ? [] : partedAt(rules, turn, seat, taken, other),
      );
      return { byItself: { taken: one, other: two }, partings };
    }
    for (const turn of [one, two]) if (typeof turn === 'string') left.add(turn);
  }
}

function partedAt(
  rules: Rules,
  turn: string,
  seat: Seat,
  taken: Turns,
  other: Turns,
): PartedTurn[] {
  const owner = taken.owners.get(turn);
  const played = { taken: taken.played.get(turn), other: other.played.get(turn) };
  if (owner === undefined || !played.taken || !played.other) return [];
  const affords = (turns: Turns, [first]: Played): boolean => {
    const state = turns.positions.get(turn);
    const action = first && actionByKey(first.seat, first.action);
    if (!state || !action) return false;
    return costOf(rules, state, owner, action) <= state.companies[owner].cash;
  };
  return [
    {
      ...{ turn, owner, own: owner === seat },
      played: { taken: played.taken, other: played.other },
      affordable: {
        taken: affords(other, played.taken),
        other: affords(taken, played.other),
      },
    },
  ];
}

/** What is wrong with a sentence about how a company goes on. */
export function partingErrors(
  { key, params }: Sentence,
  partings: readonly PartedTurn[],
): string[] {
  const { doing, other, next, instead } = params;
  const told = partings.find(
    ({ owner, played }) =>
      owner === next?.seat &&
      madeOf(played.taken, owner) === next.action &&
      madeOf(played.other, owner) === instead?.action,
  );
  if (!told) return [`${key}: no turn is played so`];
  if (told.own === (key === 'review.then.rival')) return [`${key}: another company`];
  const otherLater = told.own && next?.action === other?.action;
  const takenLater = told.own && instead?.action === doing?.action;
  const holds: Partial<Record<Sentence['key'], boolean>> = {
    'review.then.coins.more': !told.affordable.taken,
    'review.then.coins.less': !told.affordable.other,
    'review.then.otherLater': otherLater && !takenLater,
    'review.then.takenLater': takenLater && !otherLater,
    'review.then.order': otherLater && takenLater,
    'review.then.room': !otherLater && !takenLater,
    'review.then.rival': partings.every(({ own }) => !own),
  };
  return holds[key] ? [] : [`${key}: it is not so`];
}
