/** Which words of the game a slide's charts and sentences use without explaining them. */
import type { TermId } from '../../../content/glossary.ts';
import { CONCEPTS } from '../../../review/concepts.ts';
import type { DeckData } from './deckData.ts';
import type { SlideId } from './slides.tsx';

const FIXED: Partial<Record<SlideId, readonly TermId[]>> = {
  results: ['score', 'marketValue'],
  flows: [
    ...(['shopper', 'gate', 'district.feed', 'district.market'] as const),
    ...(['district.mini', 'staying', 'district.wallet', 'directOrders'] as const),
  ],
  gates: ['gate', 'owner', 'marketDay'],
  openness: ['gate', 'marketDay', 'score', 'review.interval'],
  regulator: ['edict', 'comply', 'defy'],
  independents: ['visits', 'shares', 'gate'],
  contrast: ['gate', 'shopper', 'defy', 'score'],
  decisions: ['review.chance', 'review.givenAway', 'label.brilliant'],
  learning: [...CONCEPTS.map((concept): TermId => `concept.${concept}`), 'review.interval'],
  feel: ['edict', 'marketDay', 'defy'],
  happened: ['gate'],
  learned: ['shopper', 'gate', 'level'],
  relate: ['visits'],
  whatIf: ['gate', 'edict', 'defy'],
  next: ['gate', 'shopper'],
};

/** Ids of words that some scenarios do not know are left out where they are shown. */
export function wordsOf(slide: SlideId, { info }: DeckData): readonly TermId[] {
  const { scenario, experiment } = info.settings;
  const changed: TermId[] = experiment === null ? [] : [`experiment.${experiment}`];
  if (slide === 'title') return [`scenario.${scenario}`, ...changed];
  if (slide === 'experiment') return [...changed, 'gate', 'score', 'defy', 'review.interval'];
  return FIXED[slide] ?? [];
}
