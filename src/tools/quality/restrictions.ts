/** Handicaps of a bot, to see what a kind of action is worth; each judges actions where it stands. */
import type { Action } from '../../game/actions.ts';
import { countBlocked } from '../../game/gates.ts';
import type { Seat } from '../../game/seats.ts';
import type { ReadonlyState } from '../../game/state.ts';

type Allows = (action: Readonly<Action>, position: ReadonlyState, seat: Seat) => boolean;

/** Whether a treaty's answerer would open a gate of its own by accepting. */
function answererOpens(position: ReadonlyState): boolean {
  return position.step.kind === 'treaty' && position.step.offer.deal !== 'sell';
}

/** What must be opened by order may be opened all the same. */
const opening: Allows = (action, position) => {
  if (action.type === 'offer') return action.deal === 'buy';
  if (action.type === 'acceptTreaty') return !answererOpens(position);
  return action.type !== 'open';
};

/** Opens by order and by will before it does anything else, and never shuts. */
const openEverything: Allows = (action, position, seat) => {
  if (action.type === 'defy' || action.type === 'decline' || action.type === 'block') return false;
  if (position.step.kind !== 'action' || countBlocked(position, seat) === 0) return true;
  return action.type === 'open';
};

const without =
  (...types: Action['type'][]): Allows =>
  (action) =>
    !types.includes(action.type);

export const RESTRICTIONS = {
  opening,
  blocking: without('block'),
  campaigns: without('campaign'),
  miniPrograms: without('miniProgram'),
  payments: (action) =>
    action.type !== 'redPackets' && !(action.type === 'build' && action.district === 'wallet'),
  treaties: without('offer', 'acceptTreaty'),
  builds: without('build'),
  stakes: without('stake'),
  openEverything,
  alwaysDefy: without('comply', 'complyAll'),
  alwaysComply: without('defy', 'decline'),
} as const satisfies Record<string, Allows>;

export type Restriction = keyof typeof RESTRICTIONS;
export const RESTRICTION_NAMES = Object.keys(RESTRICTIONS) as Restriction[];

/** What each is called in the card. */
export const RESTRICTION_TEXT: Readonly<Record<Restriction, string>> = {
  opening: 'never opens of its own will',
  blocking: 'never blocks',
  campaigns: 'no campaigns',
  miniPrograms: 'no mini-programs',
  payments: 'no red packets, no wallet builds',
  treaties: 'no treaties',
  builds: 'no builds',
  stakes: 'no stakes',
  openEverything: 'opens everything it can first',
  alwaysDefy: 'always defies',
  alwaysComply: 'always complies',
};

/** The filter that `rankAs` takes. */
export function allowsFor(
  restriction: Restriction,
  seat: Seat,
): (action: Readonly<Action>, position: ReadonlyState) => boolean {
  const allows: Allows = RESTRICTIONS[restriction];
  return (action, position) => allows(action, position, seat);
}
