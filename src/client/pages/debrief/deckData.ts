/** What every slide of a debrief is made from. */

import type { TableFacts } from '../../../debrief/facts.ts';
import type { Debrief } from '../../app/debrief/readGames.ts';
import type { RoomReviews } from '../../app/debrief/roomReviews.ts';
import { td } from '../../app/debriefTexts.ts';
import { locale } from '../../app/i18n.ts';
import type { RoomInfo } from '../../app/room/messages.ts';
import type { RoomSession } from '../../app/room/roomSession.ts';
import { companyName, independentName } from '../parts/names.ts';

export interface DeckData extends Debrief {
  info: RoomInfo;
  session: RoomSession;
  reviews: RoomReviews;
  /** Whether students' names are shown; never where the room is anonymous. */
  names: boolean;
}

/** Whether half of the room played with a rule changed. */
export const hasArms = ({ info }: DeckData): boolean => info.settings.experiment !== null;

export interface SlideProps {
  data: DeckData;
}

/** The company at a seat, by its name; all tables of a room have the same three. */
export function nameOfSeat(tables: readonly TableFacts[], seat: 0 | 1 | 2): string {
  const [first] = tables;
  return first ? companyName(first.rules.companies[seat].id) : '';
}

export function nameOfIndependent(tables: readonly TableFacts[], independent: 0 | 1 | 2): string {
  const [first] = tables;
  return first ? independentName(first.rules.independents[independent].id) : '';
}

/** A number as the page's language writes it, with so many digits after the point at most. */
export function figure(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale.value, { maximumFractionDigits: digits })
    .format(value)
    .replace('-', '−');
}

/** Likewise, with a sign before what is not 0. */
export function signedFigure(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale.value, {
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');
}

/** A share from 0 to 1 as a whole percentage. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale.value, { style: 'percent' }).format(share);

export const chartWords = () => ({
  table: td('debrief.showTable'),
  chart: td('debrief.showChart'),
  failed: td('debrief.chartFailed'),
});
