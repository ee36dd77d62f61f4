/** Why something is not possible, in words. */
import type { ActionFamily } from '../../../game/actions.ts';
import type { Refusal, RefusalCode } from '../../../game/legal.ts';
import { t, tContent } from '../../app/i18n.ts';

export function refusalText(refusal: Refusal): string {
  return tContent(`refusal.${refusal.code}`, refusal.params);
}

/** The most telling of several reasons: what one can change comes before what one cannot. */
const TELLING: readonly RefusalCode[] = [
  'gameOver',
  'notYourTurn',
  'answerEdictFirst',
  'answerTreatyFirst',
  'blockLimit',
  'alreadyOffered',
  'tooExpensive',
  'rivalTooPoor',
  'noFreeSlot',
  'miniGateShut',
  'campaignLimit',
];

export function mostTelling(refusals: readonly Refusal[]): Refusal | undefined {
  for (const code of TELLING) {
    const found = refusals.find((r) => r.code === code);
    if (found) return found;
  }
  return refusals[0];
}

/** Reasons that lie with the whole family rather than with one of its options. */
const GENERAL: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'gameOver',
  'notYourTurn',
  'answerEdictFirst',
  'answerTreatyFirst',
  'tooExpensive',
  'blockLimit',
  'alreadyOffered',
]);

/** The reason in two or three words, for a card. */
export function shortReason({ code, params }: Refusal): string {
  return tContent(`table.why.${code}`, params);
}

/** The same for a family of which no option is possible. */
export function familyReason(family: ActionFamily, refusal: Refusal): string {
  if (family === 'redPackets' || family === 'raiseCash' || GENERAL.has(refusal.code)) {
    return shortReason(refusal);
  }
  return t(`table.why.none.${family}`);
}
