/** The table of a game that is looked at again: it shows what it is given, and nobody plays at it. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { forecastOf } from '../../../game/forecast.ts';
import { seatToMove } from '../../../game/state.ts';
import { opponentSpeed } from '../settings.ts';
import type { Table } from '../table.ts';
import type { Position, StudyGame } from './game.ts';

const NOTHING = (): void => undefined;

export function studyTable(
  { rules, seats, viewer }: Pick<StudyGame, 'rules' | 'seats' | 'viewer'>,
  shown: ReadonlySignal<Position>,
): Table {
  const state = computed(() => shown.value.state);
  return {
    rules,
    seats,
    viewer,
    state,
    events: computed(() => shown.value.events),
    lastMarket: computed(() => shown.value.lastMarket),
    marketGates: computed(() => shown.value.marketGates),
    showing: signal({ kind: 'ready' }),
    legal: signal([]),
    toMove: computed(() => seatToMove(state.value)),
    draft: signal(undefined),
    forecast: computed(() =>
      state.value.step.kind === 'over' ? undefined : forecastOf(rules, state.value),
    ),
    preview: signal(undefined),
    refusal: signal(undefined),
    canUndo: signal(false),
    speed: opponentSpeed,
    reasons: signal(new Map()),
    thinking: signal(false),
    paused: signal(false),
    pick: NOTHING,
    confirm: NOTHING,
    undo: NOTHING,
    skip: NOTHING,
    exportRecord: () => '',
    dispose: NOTHING,
  };
}
