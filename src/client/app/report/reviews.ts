/** The reviews of several games, one after another, so that a page stays quick meanwhile. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DepthName, GameReview } from '../../../review/review.ts';
import { openReview } from '../review/reviewSession.ts';
import type { ReportedGame } from './report.ts';

/** Of every report and grade: a few seconds a game. */
export const REPORT_DEPTH: DepthName = 'quick';

/** Null where a game could not be reviewed. */
export type Reviews = ReadonlyMap<number, GameReview | null>;

export interface ReviewsSession {
  /** By table; those to come are missing. */
  done: ReadonlySignal<Reviews>;
  dispose(): void;
}

export function reviewAll(
  games: readonly ReportedGame[],
  open: typeof openReview = openReview,
): ReviewsSession {
  const done = signal<Reviews>(new Map());
  let disposed = false;
  let stop = (): void => undefined;
  const next = (i: number): void => {
    const game = games[i];
    if (disposed || !game) return;
    const session = open(game.record, REPORT_DEPTH);
    stop = effect(() => {
      const { kind } = session.state.value;
      if (kind === 'working') return;
      // What ends an effect cannot run inside it.
      queueMicrotask(() => {
        stop();
        session.dispose();
        if (disposed) return;
        const review = {
          decisions: [...session.decisions.value],
          turningPoints: [...session.turningPoints.value],
          explanations: [...session.explanations.value.values()],
        };
        done.value = new Map(done.value).set(game.table, kind === 'done' ? review : null);
        next(i + 1);
      });
    });
    const end = stop;
    stop = () => {
      end();
      session.dispose();
    };
  };
  next(0);
  return {
    done,
    dispose() {
      disposed = true;
      stop();
    },
  };
}
