/** What a treaty that was offered and not yet answered binds: nothing may be changed under it. */
import { type GateId, gateId } from '../game/gates.ts';
import type { Seat } from '../game/seats.ts';
import type { ReadonlyState } from '../game/state.ts';

/** The gates that it would open; none where no answer is awaited. */
export function offeredGates(state: ReadonlyState): GateId[] {
  if (state.step.kind !== 'treaty') return [];
  const { offer, turn } = state.step;
  const by = state.order[turn as Seat];
  return [
    ...(offer.deal === 'buy' ? [] : [gateId(by, offer.to, offer.mine)]),
    ...(offer.deal === 'sell' ? [] : [gateId(offer.to, by, offer.yours)]),
  ];
}

/** Who would pay for it; undefined for a swap, and where no answer is awaited. */
export function payerOfOffer(state: ReadonlyState): Seat | undefined {
  if (state.step.kind !== 'treaty') return undefined;
  const { offer, turn } = state.step;
  if (offer.deal === 'swap') return undefined;
  return offer.deal === 'buy' ? state.order[turn as Seat] : offer.to;
}
