/** The nine families of the action bar: what each costs now, and why it is not possible. */
import {
  ACTION_FAMILIES,
  type Action,
  type ActionFamily,
  ALL_ACTIONS,
} from '../../../game/actions.ts';
import { costOf, explainRefusal, type Refusal } from '../../../game/legal.ts';
import { modifiersOf } from '../../../game/rules.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import { mostTelling } from '../words/refusals.ts';

export interface Family {
  family: ActionFamily;
  /** 1..9, the number key. */
  key: number;
  cost: string;
  refusal: Refusal | undefined;
}

function costText(table: Table, family: ActionFamily, actions: readonly Action[]): string {
  const { rules } = table;
  const viewer = ownSeat(table);
  const state = table.state.value;
  if (family === 'raiseCash') {
    return t('table.cost.gain', { n: modifiersOf(rules, state).raiseCash });
  }
  if (family === 'offer') return t('table.cost.offer');
  if (family === 'open' || family === 'block') return t('table.cost.free');
  const legal = actions.filter((a) => !explainRefusal(rules, state, viewer, a));
  const costs = (legal.length > 0 ? legal : actions).map((a) => costOf(rules, state, viewer, a));
  const low = Math.min(...costs);
  const high = Math.max(...costs);
  return low === high ? t('table.cost.coins', { n: low }) : t('table.cost.range', { low, high });
}

/** While something is being shown nothing can be done yet. */
const NOT_NOW: Refusal = { code: 'notYourTurn', params: {} };

export function familiesOf(table: Table): Family[] {
  const { rules } = table;
  const viewer = ownSeat(table);
  const state = table.state.value;
  return ACTION_FAMILIES.map((family, i) => {
    const actions = ALL_ACTIONS[viewer].filter((a) => a.type === family);
    const possible = table.legal.value.some((a) => a.type === family);
    const waiting = table.legal.value.length === 0 && table.toMove.value === undefined;
    const refusals = waiting
      ? []
      : actions.flatMap((a) => explainRefusal(rules, state, viewer, a) ?? []);
    return {
      family,
      key: i + 1,
      cost: costText(table, family, actions),
      refusal: possible ? undefined : (mostTelling(refusals) ?? NOT_NOW),
    };
  });
}
