/** Which two gates a treaty joins: the state knows each gate's last month, the log the swap. */
import { type GateId, gateId } from '../../game/gates.ts';
import type { ReadonlyState } from '../../game/state.ts';
import type { LoggedEvent } from '../app/table.ts';

/** Two gates of one wall that were opened for each other. */
export type Bond = readonly [GateId, GateId];

/** The swaps that hold, in the order in which they were made. */
export function bondsOf(state: ReadonlyState, events: readonly LoggedEvent[]): Bond[] {
  const bonds: Bond[] = [];
  for (const { event } of events) {
    if (event.type !== 'treatyAccepted' || event.offer.deal !== 'swap') continue;
    const { seat, by, offer, until } = event;
    const bond: Bond = [gateId(seat, by, offer.mine), gateId(by, seat, offer.yours)];
    // A treaty that has ended leaves plain gates, which a later one may tie again.
    const holds = bond.every(
      (id) => state.gates[id] === 'treaty' && state.treatyUntil[id] === until,
    );
    if (holds) bonds.push(bond);
  }
  return bonds;
}
