/** The words of the review for the glossary: labels, concepts, and what chances and intervals are. */
import type { GlossaryGroup, TermId } from '../content/glossary.ts';
import { type Explained, text } from '../content/rulebookText.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { GIVEN_AWAY, LABELS } from './grades.ts';

/** Texts `term.review.<word>`; the rulebook says nothing of them but in its glossary. */
export const REVIEW_WORDS = [
  'chance',
  'givenAway',
  'turningPoint',
  'hindsight',
  'continuation',
  'interval',
  'lead',
  'bestReply',
  'stable',
  'dilemma',
] as const;
export type ReviewWord = (typeof REVIEW_WORDS)[number];

/** Where the rulebook says how the game shows a concept. */
export const CONCEPT_SECTIONS: Readonly<Record<Concept, string>> = {
  bottlenecks: '4.1',
  envelopment: '3',
  coopetition: '3',
  multiHoming: '4.2',
  networkEffects: '4.1',
  cannibalization: '4.2',
  makeBuyAlly: '3',
  gradedOpenness: '5',
};

const percent = (chance: number): number => Math.round(chance * 100);

/** From how many percent of the chance to win, given away, a decision has a label; for its text. */
export const LABEL_PARAMS = {
  inaccuracy: percent(GIVEN_AWAY.inaccuracy),
  mistake: percent(GIVEN_AWAY.mistake),
  blunder: percent(GIVEN_AWAY.blunder),
};

export function reviewGlossary(): GlossaryGroup {
  const words = REVIEW_WORDS.map(
    (word): Explained => ({
      id: `review.${word}` satisfies TermId,
      title: text(`term.review.${word}`),
      says: [text(`term.review.${word}.about`)],
    }),
  );
  const labels = LABELS.map(
    (label): Explained => ({
      id: `label.${label}` satisfies TermId,
      title: text(`review.label.${label}`),
      says: [text(`review.label.${label}.about`, LABEL_PARAMS)],
    }),
  );
  const concepts = CONCEPTS.map(
    (concept): Explained => ({
      id: `concept.${concept}` satisfies TermId,
      title: text(`review.concept.${concept}`),
      says: [text(`review.concept.${concept}.about`)],
      section: CONCEPT_SECTIONS[concept],
    }),
  );
  return { title: text('glossary.review'), terms: [...words, ...labels, ...concepts] };
}
