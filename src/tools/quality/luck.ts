/**
 * How much the cards decide: the share of the variance of the final leads that lies between decks
 * rather than between games of one deck, by a two-way analysis of variance (intraclass correlation
 * ICC(3,1), Shrout & Fleiss 1979). The games of a deck differ in the bots' seeds and in the turn
 * order; what the order gives on average is taken out, so what is not the deck is play.
 */
import { type Random, seededRandom } from '../../game/random.ts';
import { type Estimate, quantile, sum } from '../../review/estimates.ts';
import type { MatchResult } from './match.ts';

const RESAMPLES = 400;

/** Results of the games of one deck: for each game, one figure a company. */
export type Deck = readonly (readonly number[])[];

interface Squares {
  between: number;
  within: number;
}

const average = (values: readonly number[]): number => sum(values) / values.length;

/** Mean squares between decks and of what is left within them, of one company's figure. */
function squaresOf(decks: readonly Deck[], games: number, company: number): Squares {
  const rows = decks.map((deck) => deck.map((game) => game[company] ?? 0));
  const grand = average(rows.flat());
  const columns = Array.from({ length: games }, (_, i) => average(rows.map((r) => r[i] ?? 0)));
  let between = 0;
  let within = 0;
  for (const row of rows) {
    const middle = average(row);
    between += games * (middle - grand) ** 2;
    within += sum(row.map((v, i) => (v - middle - (columns[i] ?? 0) + grand) ** 2));
  }
  const decksLess1 = decks.length - 1;
  return { between: between / decksLess1, within: within / (decksLess1 * (games - 1)) };
}

/** The share explained by the deck, from decks of equally many games; 0 where it is none. */
export function explainedByDeck(decks: readonly Deck[]): number {
  const games = decks[0]?.length ?? 0;
  const companies = decks[0]?.[0]?.length ?? 0;
  if (decks.length < 2 || games < 2) return Number.NaN;
  const squares = Array.from({ length: companies }, (_, c) => squaresOf(decks, games, c));
  const between = sum(squares.map((s) => s.between));
  const within = sum(squares.map((s) => s.within));
  if (between + within === 0) return 0;
  return Math.max(0, (between - within) / (between + (games - 1) * within));
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
