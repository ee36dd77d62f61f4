/** One thing that can be chosen in the dock: an action, or a step toward one. */
import type { Action } from '../../../game/actions.ts';
import { actionKey } from '../../../game/actions.ts';
import { previewOf } from '../../../game/forecast.ts';
import type { Gate } from '../../../game/gates.ts';
import { costOf, explainRefusal, type Refusal } from '../../../game/legal.ts';
import type { District, Independent, Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import { changeLine } from '../words/effects.ts';

/** What is drawn beside a choice. */
export type Sign =
  | { kind: 'district'; district: District }
  | { kind: 'company'; seat: Seat }
  | { kind: 'gate'; gate: Gate }
  | { kind: 'gates'; gates: readonly Gate[] }
  | { kind: 'independent'; independent: Independent }
  | { kind: 'seal'; text: 'comply' | 'defy' | 'decline' | 'accept' | 'refuse' };

export interface Choice {
  key: string;
  title: string;
  /** Cost or circumstance. */
  detail: string;
  /** What it would do on the coming market day; empty for a step toward an action. */
  effect: string;
  refusal: Refusal | undefined;
  sign: Sign;
  /** Whether it is the draft. */
  picked: boolean;
  choose(): void;
}

/** A choice that picks an action and tells its effect for the viewer. */
export function actionChoice(
  table: Table,
  action: Action,
  shown: { title: string; detail?: string; sign: Sign; parts?: number },
): Choice {
  const { rules } = table;
  const viewer = ownSeat(table);
  const state = table.state.value;
  const refusal = explainRefusal(rules, state, viewer, action);
  const draft = table.draft.value;
  return {
    key: actionKey(action),
    title: shown.title,
    detail: shown.detail ?? costDetail(table, action),
    effect: refusal
      ? ''
      : changeLine(previewOf(rules, state, action).change[viewer], shown.parts ?? 3),
    refusal,
    sign: shown.sign,
    picked: draft !== undefined && actionKey(draft) === actionKey(action),
    choose: () => table.pick(action),
  };
}

function costDetail(table: Table, action: Action): string {
  const cost = costOf(table.rules, table.state.value, ownSeat(table), action);
  return cost === 0 ? t('table.cost.free') : t('table.cost.coins', { n: cost });
}
