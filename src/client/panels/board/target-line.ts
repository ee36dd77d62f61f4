/** One line on what the pointer is on: what it is, how it stands, what it is good for. */
import { gateId } from '../../../game/gates.ts';
import { freeSlots, sharesForSale } from '../../../game/state.ts';
import { t, tContent } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { ruleText } from '../words/cards.ts';
import {
  brandName,
  companyName,
  districtName,
  feedName,
  gateStateName,
  independentName,
  kindName,
} from '../words/names.ts';
import { streamLine } from './stream-line.ts';

export function targetLine(table: Table, target: BoardTarget): string {
  const state = table.state.value;
  switch (target.type) {
    case 'stream':
      return streamLine(table, target);
    case 'gate': {
      const { owner, guest, kind } = target;
      const names = { owner: companyName(table, owner), guest: companyName(table, guest) };
      return t('table.hint.gate', {
        ...names,
        gate: kindName(kind),
        state: gateStateName(table, gateId(owner, guest, kind)),
        lets: t(`table.gates.lets.${kind}`, names),
      });
    }
    case 'district':
      return t('table.hint.district', {
        brand: brandName(table, target.seat, target.district),
        company: companyName(table, target.seat),
        district: districtName(target.district),
        level: state.companies[target.seat].levels[target.district],
        about: ruleText(table, `district.${target.district}.about`),
      });
    case 'feed':
      return t('table.hint.feed', { feed: feedName(table, target.feed) });
    case 'slots':
      return t('table.hint.slots', {
        company: companyName(table, target.host),
        n: freeSlots(state, target.host),
        of: state.companies[target.host].levels.mini,
      });
    case 'independent': {
      const i = target.independent;
      return t('table.hint.independent', {
        independent: independentName(table, i),
        n: state.visits[i],
        shares: sharesForSale(state, i, table.rules.numbers.stake.shares),
        about: tContent(`independent.${table.rules.independents[i].id}.about`, { stakeCoins: 1 }),
      });
    }
  }
}
