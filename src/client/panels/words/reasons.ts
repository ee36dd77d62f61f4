/** Why an opponent did what it did, in a sentence or two, and in a line while its move is shown. */
import type { Expectation, Reason } from '../../../bots/reason.ts';
import type { Action } from '../../../game/actions.ts';
import type { Seat } from '../../../game/seats.ts';
import type { Params } from '../../../i18n/format.ts';
import { t } from '../../app/i18n.ts';
import type { LoggedEvent, Table } from '../../app/table.ts';
import { actionPhrase } from './actions.ts';
import { actorOf, isTold } from './events.ts';
import { companyName, districtName, kindName } from './names.ts';
import { listed, signed } from './numbers.ts';

/** An action as something else that a company might have done; no wish of the person's. */
function alternative(table: Table, seat: Seat, action: Action): string {
  // How high it would have built is not to be read from the position now.
  if (action.type === 'build') {
    return t('reason.do.build', { district: districtName(action.district) });
  }
  if (action.type !== 'offer') return actionPhrase(table, seat, action);
  return t(`reason.do.${action.deal}`, {
    company: companyName(table, action.to),
    mine: action.deal === 'buy' ? '' : kindName(action.mine),
    yours: action.deal === 'sell' ? '' : kindName(action.yours),
    price: table.rules.numbers.treaty.price,
  });
}

/** "+2 orders, −6 coins and +1 market value", without what does not change. */
function gainOf(expectation: Expectation): string {
  const parts = (['orders', 'cash', 'marketValue'] as const)
    .filter((figure) => expectation[figure] !== 0)
    .map((figure) =>
      t(`reason.${figure}`, { n: signed(expectation[figure]), count: expectation[figure] }),
    );
  return parts.length > 0 ? listed(parts) : t('reason.nothing');
}

type Ground = 'only' | 'day' | 'lead' | 'even' | 'taste' | 'deeper' | 'hunch';

/** What a reason comes to for this bot: without a taste, it is the search or a hunch. */
function groundOf(table: Table, seat: Seat, { kind, chosen, next }: Reason): Ground {
  if (kind === 'lead') return chosen.lead === next?.lead ? 'even' : 'lead';
  if (kind !== 'taste') return kind;
  const { player, persona } = table.seats[seat];
  if (persona !== 'plain') return 'taste';
  return player === 'strategist' || player === 'grandmaster' ? 'deeper' : 'hunch';
}

function paramsOf(table: Table, seat: Seat, { chosen, next = chosen }: Reason): Params {
  return {
    persona: t(`persona.${table.seats[seat].persona}`),
    gain: gainOf(chosen),
    lead: signed(chosen.lead),
    next: alternative(table, seat, next.action),
    nextGain: gainOf(next),
    nextLead: signed(next.lead),
  };
}

/** The reason in one or two sentences. */
export function reasonText(table: Table, seat: Seat, reason: Reason): string {
  const ground = groundOf(table, seat, reason);
  const params = paramsOf(table, seat, reason);
  const said = t(`reason.${ground}`, params);
  if (ground === 'only' || ground === 'day') return said;
  const same = params.gain === params.nextGain;
  return said + t('table.sentenceGap') + t(same ? 'reason.bothDay' : 'reason.eachDay', params);
}

/** The reason in a few words. */
export function briefReason(table: Table, seat: Seat, reason: Reason): string {
  return t(`reason.brief.${groundOf(table, seat, reason)}`, paramsOf(table, seat, reason));
}

/** Who decided, and why, where this event is the first that tells of an opponent's decision. */
export function decisionOf(
  table: Table,
  logged: LoggedEvent,
): { seat: Seat; reason: Reason } | undefined {
  const reason = table.reasons.value.get(logged.ply);
  const seat = actorOf(logged.event);
  if (!reason || seat === undefined) return undefined;
  const first = table.events.value.find((e) => e.ply === logged.ply && isTold(e.event));
  const repeated = logged.event.type === 'acted' && !isTold(logged.event);
  return repeated || first?.index === logged.index ? { seat, reason } : undefined;
}
