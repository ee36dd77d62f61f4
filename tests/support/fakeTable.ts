/**
 * A table for tests of panels: the real rules on a given position, nobody else at the table. A
 * rival's decision is made with `play`; what is being shown is set by the test.
 */
import { batch, computed, type Signal, signal } from '@preact/signals';
import type { LoggedEvent, SeatInfo, Showing, Speed, Table } from '../../src/client/app/table.ts';
import { type Action, actionByKey, actionKey } from '../../src/game/actions.ts';
import { apply } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { forecastOf, previewOf } from '../../src/game/forecast.ts';
import { explainRefusal, legalActions, type Refusal } from '../../src/game/legal.ts';
import type { MarketAccount } from '../../src/game/market.ts';
import { SEATS, type Seat, type Triple } from '../../src/game/seats.ts';
import {
  cloneState,
  type GameState,
  type ReadonlyState,
  seatToMove,
} from '../../src/game/state.ts';
import type { TestGame } from './testGame.ts';

export interface FakeTable extends Table {
  readonly showing: Signal<Showing>;
  readonly thinking: Signal<boolean>;
  readonly canUndo: Signal<boolean>;
  /** Keys of the actions that were confirmed, in order. */
  readonly confirmed: string[];
  /** How often `undo` and `skip` were called. */
  readonly calls: { undo: number; skip: number };
  /** Decisions named by their keys, each for whoever must decide. */
  play(...keys: string[]): void;
}

export function fakeTable(game: TestGame, sits: Seat | 'watching' = 0): FakeTable {
  const viewer = sits === 'watching' ? undefined : sits;
  const { rules } = game;
  let now: GameState = cloneState(game.state);
  const state = signal<ReadonlyState>(now);
  const events = signal<readonly LoggedEvent[]>([]);
  const showing = signal<Showing>({ kind: 'ready' });
  const draft = signal<Action | undefined>(undefined);
  const lastMarket = signal<MarketAccount | undefined>(undefined);
  const refusal = signal<Refusal | undefined>(undefined);
  const confirmed: string[] = [];
  const calls = { undo: 0, skip: 0 };
  let ply = 0;

  function log(happened: readonly GameEvent[], month: number): void {
    const first = events.value.length;
    events.value = [
      ...events.value,
      ...happened.map((event, i) => ({
        index: first + i,
        ply,
        month: event.type === 'monthBegan' ? event.month : month,
        event,
      })),
    ];
    const day = happened.find((e) => e.type === 'marketDay');
    if (day) lastMarket.value = day.account;
  }

  function take(action: Action): void {
    const happened: GameEvent[] = [];
    const { month } = now;
    now = cloneState(now);
    apply(rules, now, action, happened);
    batch(() => {
      state.value = now;
      draft.value = undefined;
      log(happened, month);
      ply++;
    });
  }

  log(game.events, game.state.month);
  const toMove = computed(() =>
    showing.value.kind === 'ready' ? seatToMove(state.value) : undefined,
  );
  const legal = computed(() =>
    viewer !== undefined && toMove.value === viewer ? legalActions(rules, state.value) : [],
  );

  const table: FakeTable = {
    rules,
    viewer,
    seats: SEATS.map(
      (seat): SeatInfo => ({
        seat,
        company: rules.companies[seat].id,
        player: seat === viewer ? 'human' : 'steward',
        persona: 'plain',
      }),
    ) as Triple<SeatInfo>,
    state,
    events,
    showing,
    legal,
    toMove,
    draft,
    forecast: computed(() =>
      state.value.step.kind === 'over' ? undefined : forecastOf(rules, state.value),
    ),
    preview: computed(() =>
      draft.value && legal.value.includes(draft.value)
        ? previewOf(rules, state.value, draft.value)
        : undefined,
    ),
    lastMarket,
    marketGates: computed(() => lastMarket.value && state.value.gates),
    refusal,
    canUndo: signal(false),
    speed: signal<Speed>('normal'),
    thinking: signal(false),
    reasons: signal(new Map()),
    paused: signal(false),
    confirmed,
    calls,
    pick(action) {
      refusal.value = undefined;
      if (viewer === undefined) return;
      const refused = action && explainRefusal(rules, state.value, viewer, action);
      if (refused) refusal.value = refused;
      else draft.value = action && legal.value.find((a) => actionKey(a) === actionKey(action));
    },
    confirm(action) {
      if (action) table.pick(action);
      const chosen = draft.value;
      if (!chosen || refusal.value) return;
      confirmed.push(actionKey(chosen));
      take(chosen);
    },
    undo: () => void calls.undo++,
    skip: () => void calls.skip++,
    exportRecord: () => '{}',
    dispose: () => undefined,
    play(...keys) {
      for (const key of keys) {
        const seat = seatToMove(now);
        const action = seat === undefined ? undefined : actionByKey(seat, key);
        if (!action) throw new Error(`Nobody can do ${key} now`);
        take(action);
      }
    },
  };
  return table;
}
