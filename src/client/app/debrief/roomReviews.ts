/** The decisions of a class worth talking about, found game after game while the page is open. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { rulesOf } from '../../../content/rulesOf.ts';
import type { ClassGame } from '../../../debrief/facts.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import { type Reviewed, reviewGames } from '../review/reviewQueue.ts';
import { ReviewWords } from '../review/wording.ts';
import { withPeople } from './classGames.ts';

/** One decision of a student with what the review says of it. */
export interface FoundDecision {
  game: ClassGame;
  decision: GradedDecision;
  explanation: Explanation;
}

/** How many games there are, and how many of them have been looked at so far. */
export interface Looked {
  games: number;
  /** Looked at for a moment at least, or not to be reviewed at all. */
  glanced: number;
  /** Reviewed, decision by decision, or not to be reviewed at all. */
  reviewed: number;
}

export interface RoomReviews {
  /** Every explained decision that a person made, as they come. */
  found: ReadonlySignal<readonly FoundDecision[]>;
  looked: ReadonlySignal<Looked>;
  dispose(): void;
}

/** Plies that a person decided. */
const ownPlies = ({ byBot }: ClassGame): number[] =>
  byBot.flatMap((isBots, ply) => (isBots ? [] : [ply]));

/** What a game has to tell: of its review, or, until that has come, of the first look at it. */
function decisionsIn(game: ClassGame, { first, review }: Reviewed): FoundDecision[] {
  const told = review ?? first;
  if (!told) return [];
  const decisions = new Map(told.decisions.map((decision) => [decision.ply, decision]));
  return told.explanations.flatMap((explanation): FoundDecision[] => {
    const decision = decisions.get(explanation.ply);
    return decision && game.byBot[explanation.ply] === false
      ? [{ game, decision, explanation }]
      : [];
  });
}

/** Looks at every game at which people played, and reviews it; reviews are kept. */
export function reviewRoom(all: readonly ClassGame[]): RoomReviews {
  const games = withPeople(all);
  const queue = reviewGames(
    games.map((game) => ({ table: game.table, record: game.record, first: ownPlies(game) })),
  );
  const known = (has: (reviewed: Reviewed) => boolean): number =>
    [...queue.found.value.values()].filter(has).length;
  return {
    found: computed(() =>
      games.flatMap((game) => {
        const reviewed = queue.found.value.get(game.table);
        return reviewed ? decisionsIn(game, reviewed) : [];
      }),
    ),
    looked: computed(() => ({
      games: games.length,
      glanced: known(() => true),
      reviewed: known(({ review }) => review !== undefined),
    })),
    dispose: queue.dispose,
  };
}

/** Why a decision was good or bad, in one sentence of the page's language. */
export function whyIn(locale: Locale, { game, explanation }: FoundDecision): string {
  const found = rulesOf(game.record);
  const [sentence] = explanation.sentences;
  return found.ok && sentence ? new ReviewWords(found.rules, locale).sentence(sentence) : '';
}
