/** What the table page itself remembers: which chooser is open, which tab, which help. */
import { type Signal, signal } from '@preact/signals';
import type { Action, ActionFamily, Offer } from '../../game/actions.ts';
import type { GateKind, Seat } from '../../game/seats.ts';
import type { Table } from '../app/table.ts';
import type { BoardHandle, ShowReport } from '../board/index.ts';
import type { BoardTarget } from '../board/target.ts';
import type { Moment } from './moments/queue.ts';

export const TABS = ['forecast', 'gates', 'log', 'market', 'rules'] as const;
export type TabId = (typeof TABS)[number];

/** A treaty being put together; the last missing gate makes it an offer. */
export interface TreatyPlan {
  to: Seat;
  deal: Offer['deal'];
  mine?: GateKind;
}

export interface TableUi {
  readonly family: Signal<ActionFamily | undefined>;
  readonly treaty: Signal<TreatyPlan | undefined>;
  readonly tab: Signal<TabId>;
  /** The tabs take half of the screen. */
  readonly wide: Signal<boolean>;
  readonly help: Signal<boolean>;
  /** How many times as fast as in the settings the market day is shown. */
  readonly hurry: Signal<number>;
  /** How far the market day that the board shows has come; undefined when it shows none. */
  readonly show: Signal<ShowReport | undefined>;
  /** The painted board, once it is there. */
  readonly board: Signal<BoardHandle | undefined>;
  /** The board stands painted, or could not be loaded: nothing waits for it any more. */
  readonly settled: Signal<boolean>;
  /** On a phone: the sheet shows the tabs instead of the actions. */
  readonly details: Signal<boolean>;
  /** The company whose card is open on a phone. */
  readonly company: Signal<Seat | undefined>;
  /** One line on what the pointer or the focus is on. */
  readonly hint: Signal<string>;
  /** Places that a line of the log, or a row of gates, points at on the board. */
  readonly pointedAt: Signal<readonly BoardTarget[]>;
  /** Moments to be shown large, the first of them now. */
  readonly moments: Signal<readonly Moment[]>;
  /** What the pointer is on, on the board. */
  readonly hovered: Signal<BoardTarget | undefined>;
}

export function createTableUi(): TableUi {
  return {
    family: signal(undefined),
    treaty: signal(undefined),
    tab: signal('forecast'),
    wide: signal(false),
    help: signal(false),
    hurry: signal(1),
    show: signal(undefined),
    board: signal(undefined),
    settled: signal(false),
    details: signal(false),
    company: signal(undefined),
    hint: signal(''),
    pointedAt: signal([]),
    moments: signal([]),
    hovered: signal(undefined),
  };
}

export function closeChoosers(ui: TableUi): void {
  ui.family.value = undefined;
  ui.treaty.value = undefined;
}

/** Opens a family's chooser; a family of one action is picked at once. */
export function chooseFamily(table: Table, ui: TableUi, family: ActionFamily): void {
  table.pick(undefined);
  ui.treaty.value = undefined;
  ui.details.value = false;
  if (family === 'redPackets' || family === 'raiseCash') {
    ui.family.value = undefined;
    table.pick({ type: family });
  } else {
    ui.family.value = family;
  }
}

/** One step back: draft, then gate of a treaty, then treaty, then chooser. False if none. */
export function goBack(table: Table, ui: TableUi): boolean {
  const plan = ui.treaty.value;
  if (table.draft.value) table.pick(undefined);
  else if (plan?.mine) ui.treaty.value = { to: plan.to, deal: plan.deal };
  else if (plan) ui.treaty.value = undefined;
  else if (ui.family.value) ui.family.value = undefined;
  else return false;
  table.refusal.value = undefined;
  return true;
}

export function confirmDraft(table: Table, ui: TableUi, action?: Action): void {
  table.confirm(action);
  closeChoosers(ui);
}

export function showTab(ui: TableUi, tab: TabId): void {
  ui.tab.value = tab;
  ui.details.value = true;
}

/** Ends what is shown: a market day that is watched again, or else what the table shows. */
export function skipShow(table: Table, ui: TableUi): void {
  if (ui.show.value?.again) ui.board.value?.endReplay();
  else if (table.toMove.value !== table.viewer) table.skip();
  ui.board.value?.settle();
}
