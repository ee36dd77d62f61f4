/**
 * How much the cards decide: the share of the variance of the final leads that lies between decks
 * rather than between games of one deck, by a one-way analysis of variance with random effects
 * (intraclass correlation ICC(1), Shrout & Fleiss 1979). Games of one deck differ in the bots'
 * seeds and in the turn order, so what is not the deck is play and order.
 */
import { type Random, seededRandom } from '../../game/random.ts';
import { type Estimate, quantile, sum } from './intervals.ts';
import type { MatchResult } from './match.ts';

const RESAMPLES = 400;

/** Results of the games of one deck: for each game, one figure a company. */
export type Deck = readonly (readonly number[])[];

interface Squares {
  between: number;
  within: number;
}

function squaresOf(decks: readonly Deck[], company: number): Squares {
  const all = decks.flatMap((deck) => deck.map((game) => game[company] ?? 0));
  const grand = sum(all) / all.length;
  let between = 0;
  let within = 0;
  for (const deck of decks) {
    const values = deck.map((game) => game[company] ?? 0);
    const middle = sum(values) / values.length;
    between += values.length * (middle - grand) ** 2;
    within += sum(values.map((v) => (v - middle) ** 2));
  }
  return { between, within };
}

/** The share explained by the deck, from decks of equally many games; 0 where it is none. */
export function explainedByDeck(decks: readonly Deck[]): number {
  const perDeck = decks[0]?.length ?? 0;
  if (decks.length < 2 || perDeck < 2) return Number.NaN;
  let between = 0;
  let within = 0;
  for (let company = 0; company < (decks[0]?.[0]?.length ?? 0); company++) {
    const squares = squaresOf(decks, company);
    between += squares.between / (decks.length - 1);
    within += squares.within / (decks.length * (perDeck - 1));
  }
  if (between + within === 0) return 0;
  return Math.max(0, (between - within) / (between + (perDeck - 1) * within));
}

function resampled(decks: readonly Deck[], random: Random): Deck[] {
  return decks.map(() => decks[random.below(decks.length)] ?? []);
}

/** With a bootstrap interval over decks. */
export function luckOf(decks: readonly Deck[]): Estimate {
  const random = seededRandom('luck');
  const again = Array.from({ length: RESAMPLES }, () => explainedByDeck(resampled(decks, random)));
  return {
    value: explainedByDeck(decks),
    low: quantile(again, 0.025),
    high: quantile(again, 0.975),
    n: decks.length,
  };
}

/** Leads over the mean score, three games a deck as `equalsJobs` orders them. */
export function decksOf(
  results: readonly MatchResult[],
  figure: (result: MatchResult) => number[],
): Deck[] {
  const decks: Deck[] = [];
  for (let i = 0; i + 3 <= results.length; i += 3) decks.push(results.slice(i, i + 3).map(figure));
  return decks;
}

export function leadsOf({ scores }: MatchResult): number[] {
  const middle = sum(scores) / scores.length;
  return scores.map((s) => s - middle);
}

export function winsOf({ winner }: MatchResult): number[] {
  return [0, 1, 2].map((seat) => (seat === winner ? 1 : 0));
}
