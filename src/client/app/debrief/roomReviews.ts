/** The decisions of a class worth talking about, found game after game while the page is open. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { rulesOf } from '../../../content/rulesOf.ts';
import type { ClassGame } from '../../../debrief/facts.ts';
import type { Locale } from '../../../i18n/index.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import { openReview, type ReviewSession } from '../review/reviewSession.ts';
import { ReviewWords } from '../review/wording.ts';

/** One decision of a student with what the review says of it. */
export interface FoundDecision {
  game: ClassGame;
  decision: GradedDecision;
  explanation: Explanation;
}

export interface RoomReviews {
  /** Every explained decision that a person made, as they come. */
  found: ReadonlySignal<readonly FoundDecision[]>;
  /** Games that have been looked at, or cannot be. */
  done: ReadonlySignal<number>;
  games: number;
  dispose(): void;
}

/** Games at which somebody decided; those of bots alone have nothing to tell the class. */
function withPeople(games: readonly ClassGame[]): ClassGame[] {
  return games.filter(({ byBot }) => byBot.includes(false));
}

/** Reviews the games one after another, in the order given, each quickly; reviews are kept. */
export function reviewRoom(games: readonly ClassGame[]): RoomReviews {
  const queue = withPeople(games);
  const found = signal<readonly FoundDecision[]>([]);
  const done = signal(0);
  let session: ReviewSession | undefined;
  let stop = (): void => undefined;
  let disposed = false;

  function take(game: ClassGame, { decisions, explanations }: ReviewSession): void {
    const own = [...explanations.value.values()].flatMap((explanation): FoundDecision[] => {
      const decision = decisions.value[explanation.ply];
      const isBots = game.byBot[explanation.ply] !== false;
      return decision && !isBots ? [{ game, decision, explanation }] : [];
    });
    found.value = [...found.value, ...own];
  }

  function next(): void {
    const game = queue[done.peek()];
    if (!game || disposed) return;
    const opened = openReview(game.record, 'quick');
    session = opened;
    stop = effect(() => {
      const { kind } = opened.state.value;
      if (kind === 'working') return;
      // What ends an effect cannot run inside it.
      queueMicrotask(() => {
        if (disposed) return;
        stop();
        opened.dispose();
        if (kind === 'done') take(game, opened);
        done.value++;
        next();
      });
    });
  }

  next();
  return {
    found,
    done,
    games: queue.length,
    dispose() {
      disposed = true;
      stop();
      session?.dispose();
    },
  };
}

/** Why a decision was good or bad, in one sentence of the page's language. */
export function whyIn(locale: Locale, { game, explanation }: FoundDecision): string {
  const found = rulesOf(game.record);
  const [sentence] = explanation.sentences;
  return found.ok && sentence ? new ReviewWords(found.rules, locale).sentence(sentence) : '';
}
