/** What picking something on the board means: the fitting action is drafted, or its chooser opens. */
import { type Action, actionKey } from '../../../game/actions.ts';
import { gateId } from '../../../game/gates.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { closeChoosers, type TableUi } from '../ui.ts';

type GateTarget = Extract<BoardTarget, { type: 'gate' }>;

/** The actions that a target stands for, the likeliest first. Empty: it is only for looking. */
export function wishesFor(table: Table, target: BoardTarget): Action[] {
  const { viewer } = table;
  switch (target.type) {
    case 'gate':
      return target.owner === viewer ? ownGate(table, target) : rivalGate(table, target);
    case 'district':
      if (target.seat === viewer) return [{ type: 'build', district: target.district }];
      if (target.district === 'feed') return [{ type: 'campaign', feed: target.seat }];
      return target.district === 'mini' ? [{ type: 'miniProgram', host: target.seat }] : [];
    case 'feed':
      return [{ type: 'campaign', feed: target.feed }];
    case 'slots':
      return target.host === viewer
        ? [{ type: 'build', district: 'mini' }]
        : [{ type: 'miniProgram', host: target.host }];
    case 'independent':
      return [{ type: 'stake', independent: target.independent }];
    case 'garden':
    case 'coins':
    case 'stream':
      return [];
  }
}

function ownGate(table: Table, { guest: to, kind }: GateTarget): Action[] {
  const state = table.state.value;
  if (state.step.kind === 'answers') return [{ type: 'comply', to, kind }, { type: 'complyAll' }];
  const shut = state.gates[gateId(ownSeat(table), to, kind)] === 'blocked';
  return [{ type: shut ? 'open' : 'block', to, kind }];
}

function rivalGate(table: Table, { owner: to, guest, kind: yours }: GateTarget): Action[] {
  if (guest !== table.viewer) return [];
  return [{ type: 'offer', deal: 'buy', to, yours }];
}

export function pickTarget(table: Table, ui: TableUi, target: BoardTarget): void {
  if (table.legal.value.length === 0) return;
  const wishes = wishesFor(table, target);
  const legal = new Set(table.legal.value.map(actionKey));
  const wish = wishes.find((a) => legal.has(actionKey(a))) ?? wishes[0];
  if (!wish) return;
  closeChoosers(ui);
  ui.details.value = false;
  if (table.state.value.step.kind === 'action') openChooserOf(ui, wish);
  table.pick(wish);
}

function openChooserOf(ui: TableUi, wish: Action): void {
  switch (wish.type) {
    case 'build':
    case 'campaign':
    case 'miniProgram':
    case 'open':
    case 'block':
    case 'stake':
      ui.family.value = wish.type;
      return;
    case 'offer':
      ui.family.value = 'offer';
      ui.treaty.value = { to: wish.to, deal: wish.deal };
      return;
  }
}
