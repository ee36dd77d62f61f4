/** What happened, as one sentence of the log (third person, by company names). */
import type { Offer } from '../../../game/actions.ts';
import type { GameEvent } from '../../../game/events.ts';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { t, tContent } from '../../app/i18n.ts';
import type { LoggedEvent, Table } from '../../app/table.ts';
import { companyName, districtName, feedName, independentName, kindName } from './names.ts';
import { listed, plain, signed } from './numbers.ts';

type Event<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/** Whose doing it was; of a treaty's answer, the one who answers. */
export function actorOf(event: GameEvent): Seat | undefined {
  if (event.type === 'treatyAccepted' || event.type === 'treatyRefused') return event.by;
  if ('seat' in event) return event.seat;
  return 'owner' in event ? event.owner : undefined;
}

/** Events that only repeat what another one says. */
export function isTold(event: GameEvent): boolean {
  if (event.type !== 'acted') return event.type !== 'monthEnded';
  return event.action.type !== 'open' && event.action.type !== 'block';
}

export function eventSentence(table: Table, event: GameEvent): string {
  const name = (seat: Seat): string => companyName(table, seat);
  switch (event.type) {
    case 'monthBegan':
      return t('table.log.monthBegan', {
        month: event.month,
        edict: tContent(`edict.${event.edict}`),
        headline: tContent(`headline.${event.headline}`),
      });
    case 'inspectionFined':
      return sentences(
        t('table.log.inspectionFined', { company: name(event.seat), n: event.coins }),
        event.marketValueLost > 0 && t('table.log.valueLost', { n: event.marketValueLost }),
      );
    case 'shareSold':
      return t('table.log.shareSold', {
        company: name(event.seat),
        independent: independentName(table, event.independent),
        n: event.coins,
      });
    case 'complied':
      return t('table.log.complied', { company: name(event.seat), n: event.gates });
    case 'defied':
      return sentences(
        t('table.log.defied', {
          company: name(event.seat),
          n: event.coins,
          standing: plain(event.standing),
        }),
        event.marketValueLost > 0 && t('table.log.valueLost', { n: event.marketValueLost }),
      );
    case 'declined':
      return t('table.log.declined', { company: name(event.seat) });
    case 'acted':
      return acted(table, event);
    case 'gateOpened':
      return sentences(
        t(`table.log.opened.${event.by}`, {
          owner: name(event.owner),
          guest: name(event.guest),
          gate: kindName(event.kind),
        }),
        event.standing > 0 && t('table.log.goodwill', { n: signed(event.standing) }),
      );
    case 'gateBlocked':
      return sentences(
        t('table.log.blocked', {
          owner: name(event.owner),
          guest: name(event.guest),
          gate: kindName(event.kind),
        }),
        event.programsRemoved > 0 &&
          t('table.log.programsRemoved', { guest: name(event.guest), n: event.programsRemoved }),
      );
    case 'treatyOffered':
      return t('table.log.offered', {
        company: name(event.seat),
        rival: name(event.offer.to),
        terms: offerTerms(table, event.seat, event.offer),
      });
    case 'treatyAccepted':
      return t('table.log.accepted', { company: name(event.by), month: event.until });
    case 'treatyRefused':
      return t('table.log.refused', { company: name(event.by) });
    case 'marketDay':
      return t('table.log.marketDay', {
        month: event.month,
        values: listed(
          SEATS.map((s) => `${name(s)} ${signed(event.account.companies[s].marketValueGained)}`),
        ),
      });
    case 'awardsGiven':
      return awardsGiven(table, event);
    case 'treatyEnded':
      return t('table.log.treatyEnded', {
        owner: name(event.owner),
        guest: name(event.guest),
        gate: kindName(event.kind),
      });
    case 'monthEnded':
      return t('table.log.monthEnded', { company: name(event.order[0]) });
    case 'gameOver': {
      const [first] = event.standings;
      return first
        ? t('table.log.gameOver', { company: name(first.seat), n: first.score.total })
        : '';
    }
  }
}

/** What a decision, or the turning up of cards, brought about: its event with those that follow. */
export function momentEvents(table: Table, first: LoggedEvent): GameEvent[] {
  const told: GameEvent[] = [];
  for (const logged of table.events.value) {
    if (logged.index < first.index) continue;
    const { type } = logged.event;
    if (logged !== first && (type === 'marketDay' || type === 'monthBegan')) break;
    told.push(logged.event);
  }
  return told;
}

export function momentSentence(table: Table, first: LoggedEvent): string {
  const result = first.event.type === 'marketDay';
  // After a market day the points come first; which treaties ran out is in the log.
  const told = momentEvents(table, first).filter(
    (event) => isTold(event) && !(result && event.type === 'treatyEnded'),
  );
  return told.length > 0
    ? sentences(...told.map((event) => eventSentence(table, event)))
    : eventSentence(table, first.event);
}

const sentences = (...parts: (string | false)[]): string =>
  parts.filter(Boolean).join(t('table.sentenceGap'));

function acted(table: Table, { seat, action, coins }: Event<'acted'>): string {
  const company = companyName(table, seat);
  switch (action.type) {
    case 'build':
      return t('table.log.build', { company, district: districtName(action.district), n: coins });
    case 'campaign':
      return t('table.log.campaign', { company, feed: feedName(table, action.feed), n: coins });
    case 'miniProgram':
      return t('table.log.miniProgram', {
        company,
        host: companyName(table, action.host),
        n: coins,
      });
    case 'redPackets':
      return t('table.log.redPackets', { company, n: coins });
    case 'stake':
      return t('table.log.stake', {
        company,
        independent: independentName(table, action.independent),
        n: coins,
      });
    case 'raiseCash':
      return t('table.log.raiseCash', { company, n: -coins });
    case 'open':
    case 'block':
      return t(`table.log.${action.type}`, {
        owner: company,
        guest: companyName(table, action.to),
        gate: kindName(action.kind),
      });
    default:
      return company;
  }
}

/** Who opens what for what, without saying who asks. */
export function offerTerms(table: Table, offerer: Seat, offer: Offer): string {
  return t(`table.terms.${offer.deal}`, {
    offerer: companyName(table, offerer),
    rival: companyName(table, offer.to),
    mine: offer.deal === 'buy' ? '' : kindName(offer.mine),
    yours: offer.deal === 'sell' ? '' : kindName(offer.yours),
    price: table.rules.numbers.treaty.price,
  });
}

function awardsGiven(table: Table, { awards, antitrust }: Event<'awardsGiven'>): string {
  const won = SEATS.map((s) => awards.reduce((sum, a) => sum + a.points[s], 0));
  return sentences(
    t('table.log.awards', {
      values: listed(SEATS.map((s) => `${companyName(table, s)} ${signed(won[s] ?? 0)}`)),
    }),
    antitrust !== -1 &&
      t('table.log.antitrust', {
        company: companyName(table, antitrust),
        n: table.rules.numbers.awards.antitrust,
      }),
  );
}
