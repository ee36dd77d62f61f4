/** The eight concepts that the game teaches, and which of them a decision is about. */
import type { Action } from '../game/actions.ts';
import type { Rules } from '../game/rules.ts';
import type { GateKind, Seat } from '../game/seats.ts';
import type { Term } from './terms.ts';

/** Texts: translations `review.concept.<id>`. */
export const CONCEPTS = [
  'bottlenecks',
  'envelopment',
  'coopetition',
  'multiHoming',
  'networkEffects',
  'cannibalization',
  'makeBuyAlly',
  'gradedOpenness',
] as const;
export type Concept = (typeof CONCEPTS)[number];

const OF_GATES: Readonly<Record<GateKind, Concept>> = {
  links: 'networkEffects',
  ads: 'bottlenecks',
  mini: 'coopetition',
  pay: 'multiHoming',
};

/** More orders and fewer who see the company's ads, or the other way round. */
function isCannibalization(terms: readonly Term[]): boolean {
  return terms.some(({ difference }) => difference.kind === 'exposures');
}

/** What an action is about whatever it brings; undefined for raising cash. */
export function conceptOfAction(rules: Rules, seat: Seat, action: Action): Concept | undefined {
  switch (action.type) {
    case 'comply':
    case 'complyAll':
    case 'defy':
    case 'decline':
      return 'gradedOpenness';
    case 'offer':
    case 'acceptTreaty':
    case 'refuseTreaty':
    case 'miniProgram':
      return 'coopetition';
    case 'open':
    case 'block':
      return OF_GATES[action.kind];
    case 'campaign':
      return 'bottlenecks';
    case 'redPackets':
      return 'envelopment';
    case 'stake':
      return 'makeBuyAlly';
    case 'build':
      if (!rules.companies[seat].core[action.district]) return 'makeBuyAlly';
      if (action.district === 'feed') return 'networkEffects';
      return action.district === 'ads' ? 'bottlenecks' : 'envelopment';
    case 'raiseCash':
      return undefined;
  }
}

/** What the choice between two actions is about. */
export function conceptOf(
  rules: Rules,
  seat: Seat,
  taken: Action,
  other: Action,
  terms: readonly Term[],
): Concept {
  if (isCannibalization(terms)) return 'cannibalization';
  return (
    conceptOfAction(rules, seat, taken) ?? conceptOfAction(rules, seat, other) ?? 'makeBuyAlly'
  );
}
