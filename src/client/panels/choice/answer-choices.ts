/** The answers to an edict or a treaty: exactly the legal ones. */
import type { Action } from '../../../game/actions.ts';
import { GATES, gateId } from '../../../game/gates.ts';
import { gatesUnderOrder, orderOfMonth } from '../../../game/legal.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import { companyName, kindName } from '../words/names.ts';
import { actionChoice, type Choice } from './choice.ts';

export function answerChoices(table: Table): Choice[] {
  return table.legal.value.flatMap((action) => answerChoice(table, action) ?? []);
}

function answerChoice(table: Table, action: Action): Choice | undefined {
  const { rules } = table;
  const viewer = ownSeat(table);
  const state = table.state.value;
  const { numbers } = rules;
  switch (action.type) {
    case 'comply': {
      const gate = GATES[gateId(viewer, action.to, action.kind)];
      if (!gate) return undefined;
      return actionChoice(table, action, {
        title: kindName(action.kind),
        detail: t('table.option.to', { company: companyName(table, action.to) }),
        sign: { kind: 'gate', gate },
        parts: 2,
      });
    }
    case 'complyAll': {
      const ids = gatesUnderOrder(state, viewer, orderOfMonth(rules, state));
      return actionChoice(table, action, {
        title: t('table.option.complyAll', { n: ids.length }),
        detail: t('table.option.forGood'),
        sign: { kind: 'gates', gates: ids.flatMap((id) => GATES[id] ?? []) },
      });
    }
    case 'defy': {
      const order = orderOfMonth(rules, state);
      const times = order.fine === 'perGate' ? gatesUnderOrder(state, viewer, order).length : 1;
      return actionChoice(table, action, {
        title: t('table.option.defy'),
        detail: t('table.option.fine', {
          n: numbers.defy.fine * times,
          standing: numbers.defy.standing,
        }),
        sign: { kind: 'seal', text: 'defy' },
      });
    }
    case 'decline':
      return actionChoice(table, action, {
        title: t('table.option.decline'),
        detail: t('table.cost.free'),
        sign: { kind: 'seal', text: 'decline' },
      });
    case 'acceptTreaty':
      return actionChoice(table, action, {
        title: t('table.option.accept'),
        detail: t('table.option.treatyMonths', { month: state.month + numbers.treaty.months - 1 }),
        sign: { kind: 'seal', text: 'accept' },
      });
    case 'refuseTreaty':
      return actionChoice(table, action, {
        title: t('table.option.refuse'),
        detail: t('table.option.refuseDetail'),
        sign: { kind: 'seal', text: 'refuse' },
      });
    default:
      return undefined;
  }
}
