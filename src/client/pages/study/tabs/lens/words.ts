/** What a lens comes to in words. */
import { gateId } from '../../../../../game/gates.ts';
import type { GateKind, Seat } from '../../../../../game/seats.ts';
import type { ReadonlyState } from '../../../../../game/state.ts';
import { type DilemmaLens, type Pair, worthOf } from '../../../../../review/dilemma.ts';
import {
  openingIs,
  type Replies,
  repliesOf,
  signOf,
  verdictOf,
} from '../../../../../review/verdict.ts';
import { tw } from '../../../../app/studyTexts.ts';
import type { Table } from '../../../../app/table.ts';
import { companyName, kindName } from '../../../../panels/words/names.ts';
import { signed } from '../../../score/numbers.ts';

/** Points of score to a tenth, with their sign. */
export function leadText(lead: number): string {
  const size = Math.abs(lead).toFixed(1);
  if (Number(size) === 0) return size;
  return lead > 0 ? `+${size}` : `−${size}`;
}

export function pairName(table: Table, [first, second]: Pair): string {
  return tw('lens.pair.value', {
    first: companyName(table, first),
    second: companyName(table, second),
  });
}

export interface Verdict {
  title: string;
  about: string;
}

export function verdictWords(table: Table, lens: DilemmaLens): Verdict {
  const verdict = verdictOf(lens);
  const worth = worthOf(lens.prospects, lens.pair);
  const names = lens.pair.map((seat) => companyName(table, seat));
  const signs = openingIs(worth);
  const named = (sign: -1 | 0 | 1): string => names[signs.indexOf(sign)] ?? '';
  const tempted = repliesOf(worth).map(({ toOpen }) => toOpen === 'shut');
  return {
    title: tw(`lens.verdict.${verdict}`),
    about: tw(`lens.verdict.${verdict}.about`, {
      tempted: tempted.every(Boolean)
        ? tw('lens.verdict.dilemma.both')
        : (names[tempted.indexOf(true)] ?? ''),
      gainer: named(1),
      loser: named(-1),
      other: named(0),
    }),
  };
}

/** What a company does best, whatever the other does or depending on it. */
export function replySentence(company: string, { toShut, toOpen }: Replies): string {
  if (toShut === toOpen) return tw(`lens.reply.${toShut}`, { company });
  if (toShut === 'even' && toOpen !== 'even') {
    return tw(`lens.reply.once.${toOpen}`, { company, deed: tw('lens.opens') });
  }
  if (toOpen === 'even' && toShut !== 'even') {
    return tw(`lens.reply.once.${toShut}`, { company, deed: tw('lens.shuts') });
  }
  return tw(toOpen === 'open' ? 'lens.reply.same' : 'lens.reply.other', { company });
}

/** Of both companies. */
export function replySentences(table: Table, { prospects, pair }: DilemmaLens): string[] {
  const [first, second] = repliesOf(worthOf(prospects, pair));
  return [
    replySentence(companyName(table, pair[0]), first),
    replySentence(companyName(table, pair[1]), second),
  ];
}

/** What an order of both gates would do to each of the two, and what that comes to. */
export function orderSentences(table: Table, lens: DilemmaLens): string[] {
  const { pair, ordered, prospects, orderAdds } = lens;
  const names = pair.map((seat) => companyName(table, seat));
  const signs = orderAdds.map((adds) => signOf(adds));
  const named = (sign: -1 | 0 | 1): string => names[signs.indexOf(sign)] ?? '';
  const params = { gainer: named(1), loser: named(-1), other: named(0) };
  const companies = pair.map((seat, i) =>
    tw('lens.order.company', {
      company: names[i] ?? '',
      chance: signed(Math.round(100 * (ordered.chance[seat] - prospects.shut.chance[seat]))),
      lead: leadText(ordered.lead[seat] - prospects.shut.lead[seat]),
    }),
  );
  return [...companies, tw(orderKey(signs, verdictOf(lens) === 'dilemma'), params)];
}

function orderKey(signs: readonly (-1 | 0 | 1)[], dilemma: boolean) {
  const [low = 0, high = 0] = [...signs].sort((a, b) => a - b);
  if (low > 0) return dilemma ? 'lens.order.both' : 'lens.order.helps';
  if (high < 0) return 'lens.order.hurts';
  if (low < 0 && high > 0) return 'lens.order.one';
  if (high > 0) return 'lens.order.mixed.gain';
  return low < 0 ? 'lens.order.mixed.loss' : 'lens.order.little';
}

/** "Alibaba’s Links to Tencent". */
function gateName(table: Table, owner: Seat, guest: Seat, kind: GateKind): string {
  return tw('lens.gate', {
    owner: companyName(table, owner),
    guest: companyName(table, guest),
    gate: kindName(kind),
  });
}

/** Which gates an order holds open, so that there is no choice. */
export function orderedText(
  table: Table,
  { gates }: ReadonlyState,
  [first, second]: Pair,
  kind: GateKind,
): string {
  const isOrdered = (owner: Seat, guest: Seat): boolean =>
    gates[gateId(owner, guest, kind)] === 'ordered';
  const own = isOrdered(first, second) ? gateName(table, first, second, kind) : undefined;
  const others = isOrdered(second, first) ? gateName(table, second, first, kind) : undefined;
  if (own !== undefined && others !== undefined) {
    const both = tw('lens.ordered.and', { first: own, second: others });
    return tw('lens.ordered.both', { gates: both });
  }
  return tw('lens.ordered', { gates: own ?? others ?? '' });
}
