/** What an action would change, in words: for cards, for the prompt and for the forecast. */
import type { CompanyForecast, Preview } from '../../../game/forecast.ts';
import { FRONT, IDLE, INDEPENDENT, PROGRAMS, PULL_COUNT, VIDEOS } from '../../../game/market.ts';
import { type Independent, SEATS, type Seat } from '../../../game/seats.ts';
import { t } from '../../app/i18n.ts';
import type { Table } from '../../app/table.ts';
import { companyName, independentName } from './names.ts';
import { signed } from './numbers.ts';

/** What a preview compares, in the order in which it is told. */
export const MEASURES = ['marketValue', 'standing', 'orders', 'payments', 'cash'] as const;
export type Measure = (typeof MEASURES)[number];

export interface Change {
  measure: Measure;
  by: number;
}

export function changesOf(change: CompanyForecast): Change[] {
  return MEASURES.filter((m) => change[m] !== 0).map((measure) => ({
    measure,
    by: change[measure],
  }));
}

/** "value +1 · orders +2"; at most `limit` parts. */
export function changeLine(change: CompanyForecast, limit = 5): string {
  const parts = changesOf(change)
    .slice(0, limit)
    .map(({ measure, by }) => t(`table.short.${measure}`, { n: signed(by) }));
  return parts.length > 0 ? parts.join(' · ') : t('table.short.nothing');
}

/** Where a pull leads, seen from the feed of `host`. */
export function placeName(table: Table, host: Seat, place: number): string {
  if (place === IDLE) return t('table.place.idle');
  if (place >= INDEPENDENT) return independentName(table, (place - INDEPENDENT) as Independent);
  const at = place >= VIDEOS ? 'videos' : place >= PROGRAMS ? 'programs' : 'front';
  const from = { videos: VIDEOS, programs: PROGRAMS, front: FRONT }[at];
  const seat = (place - from) as Seat;
  const own = at === 'front' && seat === host;
  return t(own ? 'table.place.own' : `table.place.${at}`, { company: companyName(table, seat) });
}

export interface Move {
  by: number;
  text: string;
}

/** How many more or fewer walk where, the largest differences first. */
export function movesOf(table: Table, preview: Preview): Move[] {
  const moves: Move[] = [];
  for (const host of SEATS) {
    const before = preview.before.account.feeds[host].went;
    const after = preview.after.account.feeds[host].went;
    for (let place = 0; place < PULL_COUNT; place++) {
      const by = (after[place] ?? 0) - (before[place] ?? 0);
      if (by === 0) continue;
      const text = t('table.effect.walk', {
        feed: companyName(table, host),
        place: placeName(table, host, place),
        n: by,
      });
      moves.push({ by, text });
    }
  }
  return moves.sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
