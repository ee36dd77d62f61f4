/** A table without a match: signals that a page or a test sets by hand, to look at the board alone. */
import { computed, signal } from '@preact/signals';
import type { LoggedEvent, Showing, Speed, Table } from '../../../src/client/app/table.ts';
import type { Action } from '../../../src/game/actions.ts';
import type { GameEvent } from '../../../src/game/events.ts';
import { forecastOf, previewOf } from '../../../src/game/forecast.ts';
import { legalActions, type Refusal } from '../../../src/game/legal.ts';
import type { MarketAccount } from '../../../src/game/market.ts';
import type { Rules } from '../../../src/game/rules.ts';
import type { Seat } from '../../../src/game/seats.ts';
import { cloneState, type ReadonlyState, seatToMove } from '../../../src/game/state.ts';

export interface FakeTable extends Table {
  /** Puts another position on the table. */
  set(state: ReadonlyState): void;
  showMarket(account?: MarketAccount): void;
  remember(account: MarketAccount | undefined): void;
  readonly skips: { count: number };
}

export function fakeTable(
  rules: Rules,
  start: ReadonlyState,
  viewer: Seat = 0,
  logged: readonly GameEvent[] = [],
): FakeTable {
  const state = signal<ReadonlyState>(cloneState(start));
  const showing = signal<Showing>({ kind: 'ready' });
  const draft = signal<Action | undefined>(undefined);
  const lastMarket = signal<MarketAccount | undefined>(undefined);
  const refusal = signal<Refusal | undefined>(undefined);
  const paused = signal(false);
  const speed = signal<Speed>('normal');
  const forecast = computed(() => forecastOf(rules, state.value));
  const skips = { count: 0 };
  const seat = (s: Seat) => ({
    seat: s,
    company: rules.companies[s].id,
    player: s === viewer ? ('human' as const) : ('steward' as const),
    persona: 'plain' as const,
  });
  return {
    rules,
    seats: [seat(0), seat(1), seat(2)],
    viewer,
    state,
    events: signal<readonly LoggedEvent[]>(
      logged.map((event, index) => ({ event, index, ply: index, month: start.month })),
    ),
    showing,
    legal: computed(() =>
      seatToMove(state.value) === viewer ? legalActions(rules, state.value) : [],
    ),
    toMove: computed(() => seatToMove(state.value)),
    draft,
    forecast,
    preview: computed(() => draft.value && previewOf(rules, state.value, draft.value)),
    lastMarket,
    marketGates: computed(() => lastMarket.value && state.value.gates),
    refusal,
    canUndo: signal(false),
    speed,
    thinking: signal(false),
    reasons: signal(new Map()),
    pick: (action) => {
      draft.value = action;
    },
    confirm: () => {
      draft.value = undefined;
    },
    undo: () => undefined,
    skip: () => {
      skips.count++;
      const now = showing.peek();
      if (now.kind === 'marketDay') lastMarket.value = now.account;
      showing.value = { kind: 'ready' };
    },
    paused,
    exportRecord: () => '',
    dispose: () => undefined,
    set: (next) => {
      state.value = cloneState(next);
    },
    showMarket: (account) => {
      showing.value = { kind: 'marketDay', account: account ?? forecast.peek().account };
    },
    remember: (account) => {
      lastMarket.value = account;
    },
    skips,
  };
}
