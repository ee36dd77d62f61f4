import type { EdictCard } from '../game/cards.ts';
import { GATE_KINDS } from '../game/seats.ts';

/** The regulator cards of rulebook 5. Texts: translations under `edict.<id>`. */
export const EDICTS = [
  {
    id: 'rectifyLinks',
    order: { who: 'everyone', kinds: ['links'], amount: 'one', force: 'order', fine: 'once' },
  },
  {
    id: 'sixMonthDeadline',
    order: { who: 'everyone', kinds: ['links'], amount: 'all', force: 'order', fine: 'perGate' },
  },
  {
    id: 'paymentsInterconnection',
    order: { who: 'everyone', kinds: ['pay'], amount: 'one', force: 'order', fine: 'once' },
  },
  {
    id: 'miniProgramNeutrality',
    order: { who: 'highestMini', kinds: ['mini'], amount: 'all', force: 'order', fine: 'once' },
  },
  {
    id: 'fairAdAccess',
    order: { who: 'highestAds', kinds: ['ads'], amount: 'all', force: 'order', fine: 'once' },
  },
  {
    id: 'chooseOneOfTwo',
    order: { who: 'highestMarket', kinds: GATE_KINDS, amount: 'one', force: 'order', fine: 'once' },
  },
  {
    id: 'inspection',
    immediate: 'inspectionFines',
    order: {
      who: 'lowestStanding',
      kinds: GATE_KINDS,
      amount: 'one',
      force: 'order',
      fine: 'once',
    },
  },
  {
    id: 'unfairCompetition',
    order: { who: 'mostBlocked', kinds: GATE_KINDS, amount: 'one', force: 'order', fine: 'once' },
  },
  {
    id: 'hearing',
    order: { who: 'everyone', kinds: GATE_KINDS, amount: 'one', force: 'permit', fine: 'once' },
  },
  { id: 'noEdict' },
  { id: 'screenTime', month: { bigFeed: { level: 4, shoppers: -2 } } },
  { id: 'personalDataLaw', month: { campaignPull: -2 } },
  { id: 'mergerControl', names: 'mostShares', immediate: 'mergerControl' },
  { id: 'algorithmRules', month: { adCoinsDivisor: 2 } },
  { id: 'fintechRestructuring', names: 'highestWallet', month: { halveNamedWallet: true } },
] as const satisfies readonly EdictCard[];

export type EdictKey = (typeof EDICTS)[number]['id'];
