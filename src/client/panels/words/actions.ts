/** Actions as a wish: "Open Payments to ByteDance". */
import type { Action } from '../../../game/actions.ts';
import type { Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { companyName, districtName, feedName, independentName, kindName } from './names.ts';

export function actionPhrase(table: Table, seat: Seat, action: Action): string {
  switch (action.type) {
    case 'build':
      return t('table.do.build', {
        district: districtName(action.district),
        level: table.state.value.companies[seat].levels[action.district] + 1,
      });
    case 'campaign':
      return t('table.do.campaign', { feed: feedName(table, action.feed) });
    case 'miniProgram':
      return t('table.do.miniProgram', { company: companyName(table, action.host) });
    case 'redPackets':
      return t('table.do.redPackets');
    case 'open':
    case 'block':
    case 'comply':
      return t(`table.do.${action.type}`, {
        gate: kindName(action.kind),
        company: companyName(table, action.to),
      });
    case 'stake':
      return t('table.do.stake', { independent: independentName(table, action.independent) });
    case 'offer':
      return t(`table.do.${action.deal}`, {
        company: companyName(table, action.to),
        mine: action.deal === 'buy' ? '' : kindName(action.mine),
        yours: action.deal === 'sell' ? '' : kindName(action.yours),
        price: table.rules.numbers.treaty.price,
      });
    case 'raiseCash':
      return t('table.do.raiseCash');
    case 'complyAll':
      return t('table.do.complyAll');
    case 'defy':
      return t('table.do.defy');
    case 'decline':
      return t('table.do.decline');
    case 'acceptTreaty':
      return t('table.do.acceptTreaty');
    case 'refuseTreaty':
      return t('table.do.refuseTreaty');
  }
}
