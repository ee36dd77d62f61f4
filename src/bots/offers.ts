/**
 * Which of up to 48 treaty offers are worth a thought: those that look good to both sides when
 * each gate and the price are judged on their own.
 */

import type { Offer } from '../game/actions.ts';
import { gateId } from '../game/gates.ts';
import type { Rules } from '../game/rules.ts';
import { type GateKind, RIVALS, type Seat } from '../game/seats.ts';
import { cloneState, type ReadonlyState } from '../game/state.ts';

type Judge = (state: ReadonlyState) => readonly number[];

interface Prospect {
  offer: Offer;
  own: number;
  rival: number;
}

/** What one gate opened by treaty would change for each seat. */
function gateGain(
  rules: Rules,
  state: ReadonlyState,
  base: readonly number[],
  judge: Judge,
  owner: Seat,
  guest: Seat,
  kind: GateKind,
): number[] {
  const id = gateId(owner, guest, kind);
  const next = cloneState(state);
  next.gates[id] = 'treaty';
  next.treatyUntil[id] = state.month + rules.numbers.treaty.months - 1;
  if (!next.goodwillGiven[id]) {
    next.goodwillGiven[id] = true;
    next.companies[owner].standing += rules.numbers.openingStanding;
  }
  return judge(next).map((v, i) => v - (base[i] ?? 0));
}

function paymentGain(
  rules: Rules,
  state: ReadonlyState,
  base: readonly number[],
  judge: Judge,
  payer: Seat,
  payee: Seat,
): number[] {
  const { price } = rules.numbers.treaty;
  if (state.companies[payer].cash < price) return [-1, -1, -1];
  const next = cloneState(state);
  next.companies[payer].cash -= price;
  next.companies[payee].cash += price;
  return judge(next).map((v, i) => v - (base[i] ?? 0));
}

/** The offers that gain both sides something, most to the offerer first, `most` at the most. */
export function promisingOffers(
  rules: Rules,
  state: ReadonlyState,
  seat: Seat,
  legal: readonly Offer[],
  judge: Judge,
  most: number,
): Offer[] {
  if (legal.length === 0 || most === 0) return [];
  const base = judge(state);
  const prospects: Prospect[] = [];
  for (const to of RIVALS[seat]) {
    const offers = legal.filter((offer) => offer.to === to);
    if (offers.length === 0) continue;
    const gains = new Map<string, number[]>();
    const gain = (owner: Seat, guest: Seat, kind: GateKind): number[] => {
      const key = `${owner}${kind}`;
      const known = gains.get(key) ?? gateGain(rules, state, base, judge, owner, guest, kind);
      gains.set(key, known);
      return known;
    };
    const paying = paymentGain(rules, state, base, judge, seat, to);
    const paid = paymentGain(rules, state, base, judge, to, seat);
    for (const offer of offers) {
      const parts = [
        offer.deal === 'buy' ? paying : gain(seat, to, offer.mine),
        offer.deal === 'sell' ? paid : gain(to, seat, offer.yours),
      ];
      const sum = (i: number): number => parts.reduce((total, part) => total + (part[i] ?? 0), 0);
      prospects.push({ offer, own: sum(seat), rival: sum(to) });
    }
  }
  return prospects
    .filter(({ own, rival }) => own > 0 && rival > 0)
    .sort((a, b) => b.own - a.own)
    .slice(0, most)
    .map(({ offer }) => offer);
}
