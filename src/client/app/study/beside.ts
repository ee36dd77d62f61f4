/**
 * What is open beside the board and what is asked there, as the address of the page says it, so that a
 * link or a reload brings it back: `?tab=lens&pair=01&gate=pay`, or
 * `?tab=whatIf&from=12&games=200&cards=drawn&change=gate.01.pay.open`; `full` fills the screen. What an
 * address says wrongly counts as not said.
 */
import { GATES, gateId } from '../../../game/gates.ts';
import { DISTRICTS, GATE_KINDS, type GateKind, SEATS, type Seat } from '../../../game/seats.ts';
import type { Change } from '../../../review/change.ts';
import { PAIRS, type Pair } from '../../../review/dilemma.ts';
import type { WhatIf } from '../../../review/whatIf.ts';

export const TABS = ['review', 'whatIf', 'lens'] as const;
export type TabId = (typeof TABS)[number];

/** Numbers of games that bots may be asked for. */
export const GAMES = [50, 200, 500] as const;

/** What bots are asked to play. */
export type WhatIfPlan = Pick<WhatIf, 'ply' | 'games' | 'cards' | 'change'>;

export interface Beside {
  tab: TabId;
  /** The tab fills the screen. */
  full: boolean;
  /** What the lens looks at. */
  pair: Pair;
  kind: GateKind;
  /** Undefined as long as nobody has let bots play. */
  plan: WhatIfPlan | undefined;
}

export const NOTHING_BESIDE: Beside = {
  tab: 'review',
  full: false,
  pair: PAIRS[0],
  kind: 'links',
  plan: undefined,
};

const OWN = ['tab', 'full', 'pair', 'gate', 'from', 'games', 'cards', 'change'];
const STATUSES = ['blocked', 'open', 'ordered'] as const;
const CARDS = ['drawn', 'dealt'] as const;

const one = <T>(all: readonly T[], text: string | null | undefined): T | undefined =>
  all.find((each) => String(each) === text);

/** Two different seats, written as two digits. */
function seatsIn(text: string | undefined): readonly [Seat, Seat] | undefined {
  const [first, second] = [one(SEATS, text?.[0]), one(SEATS, text?.[1])];
  if (first === undefined || second === undefined || first === second) return undefined;
  return text?.length === 2 ? [first, second] : undefined;
}

const numberIn = (text: string | null | undefined): number | undefined =>
  text && /^\d{1,4}$/.test(text) ? Number(text) : undefined;

function changeIn(text: string | null): Change | undefined {
  const [what, first, second, third] = text?.split('.') ?? [];
  switch (what) {
    case 'gate': {
      const way = seatsIn(first);
      const kind = one(GATE_KINDS, second);
      const status = one(STATUSES, third);
      return way && kind && status && { what, gate: gateId(...way, kind), status };
    }
    case 'level': {
      const seat = one(SEATS, first);
      const district = one(DISTRICTS, second);
      const level = numberIn(third);
      if (seat === undefined || !district || level === undefined) return undefined;
      return { what, seat, district, level };
    }
    case 'cash': {
      const seat = one(SEATS, first);
      const coins = numberIn(second);
      return seat === undefined || coins === undefined ? undefined : { what, seat, coins };
    }
    case 'edict':
    case 'headline': {
      const month = numberIn(first);
      return month === undefined || !second ? undefined : { what, month, card: second };
    }
    default:
      return undefined;
  }
}

function changeText(change: Change): string {
  switch (change.what) {
    case 'gate': {
      const { owner = 0, guest = 1, kind = 'links' } = GATES[change.gate] ?? {};
      return `gate.${owner}${guest}.${kind}.${change.status}`;
    }
    case 'level':
      return `level.${change.seat}.${change.district}.${change.level}`;
    case 'cash':
      return `cash.${change.seat}.${change.coins}`;
    default:
      return `${change.what}.${change.month}.${change.card}`;
  }
}

function planIn(asked: URLSearchParams): WhatIfPlan | undefined {
  const ply = numberIn(asked.get('from'));
  const games = one(GAMES, asked.get('games'));
  const cards = one(CARDS, asked.get('cards'));
  if (ply === undefined || !games || !cards) return undefined;
  if (!asked.has('change')) return { ply, games, cards };
  const change = changeIn(asked.get('change'));
  return change && { ply, games, cards, change };
}

export function besideIn(search: string): Beside {
  const asked = new URLSearchParams(search);
  const seats = seatsIn(asked.get('pair') ?? undefined);
  const tab = one(TABS, asked.get('tab')) ?? NOTHING_BESIDE.tab;
  return {
    tab,
    full: tab !== 'review' && asked.has('full'),
    pair: PAIRS.find(([a, b]) => a === seats?.[0] && b === seats[1]) ?? NOTHING_BESIDE.pair,
    kind: one(GATE_KINDS, asked.get('gate')) ?? NOTHING_BESIDE.kind,
    plan: planIn(asked),
  };
}

/** The same as a query, '' for nothing; what else stood in `search` stays. */
export function searchFor({ tab, full, pair, kind, plan }: Beside, search = ''): string {
  const said = new URLSearchParams(search);
  for (const key of OWN) said.delete(key);
  if (tab !== NOTHING_BESIDE.tab) said.set('tab', tab);
  if (tab === 'lens') {
    said.set('pair', pair.join(''));
    said.set('gate', kind);
  }
  if (tab === 'whatIf' && plan) {
    said.set('from', String(plan.ply));
    said.set('games', String(plan.games));
    said.set('cards', plan.cards);
    if (plan.change) said.set('change', changeText(plan.change));
  }
  if (full) said.set('full', '');
  const text = said.toString().replace(/=(?=&|$)/g, '');
  return text === '' ? '' : `?${text}`;
}
