/** One line on what the pointer is on: what it is, how it stands, what it is good for. */
import { countBlocked, gateId } from '../../../game/gates.ts';
import { scoreOf } from '../../../game/scoring.ts';
import { type FeedId, INDEPENDENT_FEED, RIVALS, SEATS, type Seat } from '../../../game/seats.ts';
import { freeSlots, sharesForSale } from '../../../game/state.ts';
import { isMessageKey } from '../../../i18n/index.ts';
import { t, tContent } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { ruleText } from '../words/cards.ts';
import {
  brandName,
  companyName,
  districtName,
  gateStateName,
  independentName,
  kindName,
} from '../words/names.ts';
import { listed, plain } from '../words/numbers.ts';
import { streamLine } from './stream-line.ts';

export function targetLine(table: Table, target: BoardTarget): string {
  const state = table.state.value;
  switch (target.type) {
    case 'stream':
      return streamLine(table, target);
    case 'gate':
      return gateLine(table, target);
    case 'district':
      return t('table.hint.district', {
        brand: brandName(table, target.seat, target.district),
        company: companyName(table, target.seat),
        district: districtName(target.district),
        level: state.companies[target.seat].levels[target.district],
        about: ruleText(table, `district.${target.district}.about`),
      });
    case 'feed':
      return feedLine(table, target.feed);
    case 'slots':
      return said(
        t('table.hint.slots', {
          company: companyName(table, target.host),
          n: freeSlots(state, target.host),
          of: state.companies[target.host].levels.mini,
        }),
        guestsOf(table, target.host),
      );
    case 'independent': {
      const i = target.independent;
      const held = SEATS.filter((seat) => state.companies[seat].stakes[i] > 0).map((seat) =>
        t('table.hint.guest', {
          company: companyName(table, seat),
          n: state.companies[seat].stakes[i],
        }),
      );
      return said(
        t('table.hint.independent', {
          independent: independentName(table, i),
          n: state.visits[i],
          shares: sharesForSale(state, i, table.rules.numbers.stake.shares),
        }),
        held.length > 0 ? t('table.hint.held', { list: listed(held) }) : '',
        tContent(`independent.${table.rules.independents[i].id}.about`, { stakeCoins: 1 }),
      );
    }
    case 'garden':
      return said(
        t('table.hint.company', {
          company: companyName(table, target.seat),
          score: plain(scoreOf(table.rules, state, target.seat).total),
          cash: state.companies[target.seat].cash,
          n: countBlocked(state, target.seat),
        }),
        t('table.hint.look'),
      );
    case 'coins':
      return t('table.hint.coins', {
        company: companyName(table, target.seat),
        n: state.companies[target.seat].cash,
      });
  }
}

/** Sentences one after another, as the language sets them. */
const said = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(t('table.sentenceGap'));

function gateLine(table: Table, target: Extract<BoardTarget, { type: 'gate' }>): string {
  const { owner, guest, kind } = target;
  const id = gateId(owner, guest, kind);
  const names = { owner: companyName(table, owner), guest: companyName(table, guest) };
  const shut = table.state.value.gates[id] === 'blocked';
  return t(shut ? 'table.hint.gateShut' : 'table.hint.gate', {
    ...names,
    gate: kindName(kind),
    state: gateStateName(table, id),
    lets: t(`table.gates.lets.${kind}`, names),
  });
}

/** A pond: how many set out from it at the coming market day, and who advertises there. */
function feedLine(table: Table, feed: FeedId): string {
  const state = table.state.value;
  const running = SEATS.filter((seat) => state.companies[seat].campaigns[feed] > 0).map((seat) =>
    t('table.hint.campaign', {
      company: companyName(table, seat),
      n: state.companies[seat].campaigns[feed],
    }),
  );
  const campaigns =
    running.length > 0
      ? t('table.hint.campaigns', { list: listed(running) })
      : t('table.hint.noCampaigns');
  if (feed === INDEPENDENT_FEED) {
    const seller = table.rules.adSeller;
    const independent = seller === undefined ? '' : independentName(table, seller);
    return t('table.hint.seller', { independent, campaigns });
  }
  const account = table.forecast.value?.account ?? table.lastMarket.value;
  return t('table.hint.pond', {
    brand: brandName(table, feed, 'feed'),
    company: companyName(table, feed),
    level: state.companies[feed].levels.feed,
    n: account?.feeds[feed].shoppers ?? 0,
    campaigns,
  });
}

/** Whose mini-programs stand in a host's row; those there from the start have names. */
function guestsOf(table: Table, host: Seat): string {
  const { companies } = table.state.value;
  const guests = RIVALS[host]
    .filter((guest) => companies[guest].miniPrograms[host] > 0)
    .map((guest) => {
      const n = companies[guest].miniPrograms[host];
      const company = companyName(table, guest);
      const key = `table.hint.guests.${table.seats[guest].company}.${table.seats[host].company}`;
      const names = n > 1 && isMessageKey(key) ? t(key) : undefined;
      return names
        ? t('table.hint.guestNamed', { company, n, names })
        : t('table.hint.guest', { company, n });
    });
  return guests.length > 0 ? t('table.hint.guests', { list: listed(guests) }) : '';
}
