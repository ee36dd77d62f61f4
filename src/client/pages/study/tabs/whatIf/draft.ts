/** A change as the form has it: every field filled, from which a change is read. */
import { GATES, type GateId, gateId } from '../../../../../game/gates.ts';
import { maxLevel, type Rules } from '../../../../../game/rules.ts';
import {
  type District,
  type GateKind,
  RIVALS,
  SEATS,
  type Seat,
} from '../../../../../game/seats.ts';
import type { ReadonlyState } from '../../../../../game/state.ts';
import type { Change } from '../../../../../review/change.ts';

export const WHATS = ['none', 'gate', 'level', 'cash', 'edict', 'headline'] as const;
export type What = (typeof WHATS)[number];

export const STATUSES = ['open', 'blocked', 'ordered'] as const;
export type Status = (typeof STATUSES)[number];

export interface Draft {
  what: What;
  /** Whose gate, level or cash. */
  seat: Seat;
  guest: Seat;
  kind: GateKind;
  status: Status;
  district: District;
  level: number;
  /** As typed. */
  coins: string;
  month: number;
  card: string;
}

/** A draft that changes nothing yet and whose fields all differ from the position. */
export function firstDraft(rules: Rules, state: ReadonlyState): Draft {
  const seat: Seat = 0;
  const kind: GateKind = 'links';
  const guest = RIVALS[seat][0];
  const district: District = 'feed';
  const month = laterMonths(rules, state, 'edict')[0] ?? 0;
  return {
    what: 'none',
    seat,
    guest,
    kind,
    status: state.gates[gateId(seat, guest, kind)] === 'blocked' ? 'open' : 'blocked',
    district,
    level: anotherLevel(rules, state, seat, district),
    coins: String(state.companies[seat].cash + 10),
    month,
    card: '',
  };
}

/** The draft of a change, or one that changes nothing yet. */
export function draftOf(rules: Rules, state: ReadonlyState, change: Change | undefined): Draft {
  const draft = firstDraft(rules, state);
  switch (change?.what) {
    case undefined:
      return draft;
    case 'gate': {
      const { owner: seat = 0, guest = 1, kind = 'links' } = GATES[change.gate] ?? {};
      return { ...draft, what: 'gate', seat, guest, kind, status: change.status };
    }
    case 'cash':
      return { ...draft, ...change, coins: String(change.coins) };
    default:
      return { ...draft, ...change };
  }
}

function anotherLevel(rules: Rules, state: ReadonlyState, seat: Seat, district: District): number {
  const now = state.companies[seat].levels[district];
  return now < maxLevel(rules, seat, district) ? now + 1 : now - 1;
}

/** What the form shows after a field was set: what depended on it follows. */
export function withField(
  rules: Rules,
  state: ReadonlyState,
  draft: Draft,
  set: Partial<Draft>,
): Draft {
  const next = { ...draft, ...set };
  const gate = gateId(next.seat, next.guest, next.kind);
  if ('seat' in set || 'guest' in set || 'kind' in set) {
    next.status = state.gates[gate] === 'blocked' ? 'open' : 'blocked';
  }
  if ('seat' in set || 'district' in set) {
    next.level = anotherLevel(rules, state, next.seat, next.district);
  }
  if ('seat' in set) next.coins = String(state.companies[next.seat].cash + 10);
  if (next.what === 'edict' || next.what === 'headline') {
    const months = laterMonths(rules, state, next.what);
    if (!months.includes(next.month)) next.month = months[0] ?? 0;
    const cards = cardsFor(rules, state, next.what, next.month);
    if (!cards.includes(next.card)) next.card = cards[0] ?? '';
  }
  return next;
}

/** Owner and guest of every gate, in the order of the seats. */
export const WAYS: readonly (readonly [Seat, Seat])[] = SEATS.flatMap((owner) =>
  RIVALS[owner].map((guest) => [owner, guest] as const),
);

/** Months whose card may be another: they have not begun and have none of their own. */
export function laterMonths(
  { scenario }: Rules,
  { month }: ReadonlyState,
  what: 'edict' | 'headline',
): number[] {
  const { fixed } = what === 'edict' ? scenario.edicts : scenario.headlines;
  return Array.from({ length: scenario.months }, (_, i) => i + 1).filter(
    (m) => m > month && fixed[String(m)] === undefined,
  );
}

/** Cards that may come in a month: not the one that everybody sees will come. */
export function cardsFor(
  { scenario }: Rules,
  { schedule }: ReadonlyState,
  what: 'edict' | 'headline',
  month: number,
): string[] {
  const edict = what === 'edict';
  const { pool } = edict ? scenario.edicts : scenario.headlines;
  const seen = (edict ? schedule.edicts : schedule.headlines)[month - 1];
  return pool.filter((card) => card !== seen);
}

/** Every level that a district may have. */
export function levelsOf(rules: Rules, seat: Seat, district: District): number[] {
  return Array.from({ length: maxLevel(rules, seat, district) }, (_, i) => i + 1);
}

/** `same`: the position is like that already; `noMonth`: there is no month to change. */
export type DraftRead =
  | { ok: true; change: Change | undefined }
  | { ok: false; problem: 'same' | 'noMonth' };

/** What the form asks for. What the rules say against it the engine tells. */
export function changeOf(state: ReadonlyState, draft: Draft): DraftRead {
  switch (draft.what) {
    case 'none':
      return { ok: true, change: undefined };
    case 'gate': {
      const gate: GateId = gateId(draft.seat, draft.guest, draft.kind);
      if (state.gates[gate] === draft.status) return { ok: false, problem: 'same' };
      return { ok: true, change: { what: 'gate', gate, status: draft.status } };
    }
    case 'level': {
      const { seat, district, level } = draft;
      if (state.companies[seat].levels[district] === level) return { ok: false, problem: 'same' };
      return { ok: true, change: { what: 'level', seat, district, level } };
    }
    case 'cash': {
      const coins = draft.coins.trim() === '' ? Number.NaN : Number(draft.coins);
      if (state.companies[draft.seat].cash === coins) return { ok: false, problem: 'same' };
      return { ok: true, change: { what: 'cash', seat: draft.seat, coins } };
    }
    default: {
      if (draft.card === '') return { ok: false, problem: 'noMonth' };
      return { ok: true, change: { what: draft.what, month: draft.month, card: draft.card } };
    }
  }
}
