/** One line on a single ribbon: from where to where, through which gate, how many, how they pay. */

import { FRONT, type MarketAccount, PROGRAMS, VIDEOS } from '../../../game/market.ts';
import type { GateKind } from '../../../game/seats.ts';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import type { BoardTarget } from '../../board/target.ts';
import { waysOn, waysTo } from '../tabs/market/ways.ts';
import { placeName } from '../words/effects.ts';
import { brandName, companyName, feedName, kindName } from '../words/names.ts';
import { listed } from '../words/numbers.ts';

type StreamTarget = Extract<BoardTarget, { type: 'stream' }>;

/** The account whose ribbons the board shows. */
function accountOnBoard(table: Table): MarketAccount | undefined {
  return (
    table.preview.value?.before.account ?? table.lastMarket.value ?? table.forecast.value?.account
  );
}

/** Links carries the shoppers where it is open, otherwise a campaign's Ads gate. */
function gateOf(
  table: Table,
  account: MarketAccount,
  from: Seat,
  pull: number,
): GateKind | undefined {
  return waysTo(waysOn(table, account.month), from, pull)[0];
}

export function streamLine(table: Table, { from, pull }: StreamTarget): string {
  const account = accountOnBoard(table);
  if (!account) return '';
  if (from === 3) {
    const seat = (pull - FRONT) as Seat;
    return t('table.stream.hint', {
      feed: feedName(table, 3),
      place: t('table.place.front', { company: companyName(table, seat) }),
      n: account.adSeller.won[seat],
      of: SEATS.reduce<number>((sum, s) => sum + account.adSeller.won[s], account.adSeller.stayed),
    });
  }
  const gate = gateOf(table, account, from, pull);
  const words = {
    feed: feedName(table, from),
    place: placeName(table, from, pull),
    n: account.feeds[from].went[pull] ?? 0,
    of: account.feeds[from].shoppers,
  };
  const line = gate
    ? t('table.stream.through', { ...words, gate: kindName(gate) })
    : t('table.stream.hint', words);
  const paid = payment(table, account, from, pull);
  return paid ? `${line}${t('table.sentenceGap')}${paid}` : line;
}

function payment(table: Table, account: MarketAccount, from: Seat, pull: number): string {
  if (pull >= VIDEOS) return '';
  if (pull >= PROGRAMS) {
    return t('table.stream.hosted', { wallet: brandName(table, from, 'wallet') });
  }
  const { wallets } = account.markets[(pull - FRONT) as Seat];
  const used = SEATS.filter((w) => wallets[w] > 0).map((w) =>
    t('table.forecast.part', { name: brandName(table, w, 'wallet'), n: wallets[w] }),
  );
  return used.length > 0 ? t('table.stream.paid', { wallets: listed(used) }) : '';
}
