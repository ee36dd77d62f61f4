/** What each family offers, in the order of the number keys. */
import type { ActionFamily } from '../../../game/actions.ts';
import { GATES_OF } from '../../../game/gates.ts';
import { stakeCost } from '../../../game/legal.ts';
import { DISTRICTS, FEEDS, INDEPENDENT_FEED, INDEPENDENTS, RIVALS } from '../../../game/seats.ts';
import { freeSlots, sharesForSale } from '../../../game/state.ts';
import { t } from '../../app/i18n.ts';
import { ownSeat, type Table } from '../../app/table.ts';
import type { TableUi } from '../ui.ts';
import { companyName, districtName, feedName, independentName, kindName } from '../words/names.ts';
import { actionChoice, type Choice } from './choice.ts';
import { treatyChoices } from './treaty-choices.ts';

export function familyChoices(table: Table, ui: TableUi, family: ActionFamily): Choice[] {
  const { rules } = table;
  const viewer = ownSeat(table);
  const state = table.state.value;
  switch (family) {
    case 'build':
      return DISTRICTS.map((district) => {
        const level = state.companies[viewer].levels[district];
        return actionChoice(
          table,
          { type: 'build', district },
          {
            title: t('table.option.build', {
              district: districtName(district),
              from: level,
              to: level + 1,
            }),
            sign: { kind: 'district', district },
          },
        );
      });
    case 'campaign':
      return FEEDS.filter((f) => f !== INDEPENDENT_FEED || rules.adSeller !== undefined).map(
        (feed) =>
          actionChoice(
            table,
            { type: 'campaign', feed },
            {
              title: feedName(table, feed),
              sign:
                feed === INDEPENDENT_FEED
                  ? { kind: 'independent', independent: rules.adSeller ?? 0 }
                  : { kind: 'company', seat: feed },
            },
          ),
      );
    case 'miniProgram':
      return RIVALS[viewer].map((host) =>
        actionChoice(
          table,
          { type: 'miniProgram', host },
          {
            title: t('table.option.host', { company: companyName(table, host) }),
            detail: t('table.option.slots', {
              cost: rules.numbers.miniProgram.cost,
              n: freeSlots(state, host),
            }),
            sign: { kind: 'company', seat: host },
          },
        ),
      );
    case 'open':
    case 'block':
      return GATES_OF[viewer].map((gate) =>
        actionChoice(
          table,
          { type: family, to: gate.guest, kind: gate.kind },
          {
            title: kindName(gate.kind),
            detail: t('table.option.to', { company: companyName(table, gate.guest) }),
            sign: { kind: 'gate', gate },
            parts: 2,
          },
        ),
      );
    case 'stake':
      return INDEPENDENTS.map((independent) =>
        actionChoice(
          table,
          { type: 'stake', independent },
          {
            title: independentName(table, independent),
            detail: t('table.option.shares', {
              cost: stakeCost(rules, state, viewer),
              n: sharesForSale(state, independent, rules.numbers.stake.shares),
            }),
            sign: { kind: 'independent', independent },
          },
        ),
      );
    case 'offer':
      return treatyChoices(table, ui);
    case 'redPackets':
    case 'raiseCash':
      return [];
  }
}
