/** The review of a game for as long as its tab is there: begun by itself, stopped and begun anew. */
import { useEffect, useState } from 'preact/hooks';
import type { DepthName } from '../../../../../review/review.ts';
import { openReview, type ReviewSession } from '../../../../app/review/reviewSession.ts';
import type { StudyGame } from '../../../../app/study/game.ts';

/** A phone takes several times as long as a desk's machine for the same look. */
const PHONE = '(max-width: 719px) and (pointer: coarse)';

export function usualDepth(): DepthName {
  return matchMedia(PHONE).matches ? 'quick' : 'standard';
}

export interface Reviewing {
  session: ReviewSession | undefined;
  depth: DepthName;
  /** The person has stopped it; what was found stays. */
  stopped: boolean;
  stop(): void;
  /** Begins anew; with another depth, if one is given. */
  start(depth?: DepthName): void;
}

export function useReview({ record }: StudyGame): Reviewing {
  const [depth, setDepth] = useState<DepthName>(usualDepth);
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState(false);
  const [session, setSession] = useState<ReviewSession | undefined>();
  useEffect(() => {
    const opened = openReview(record, depth);
    setSession(opened);
    return () => opened.dispose();
  }, [record, depth, attempt]);
  return {
    session,
    depth,
    stopped,
    stop() {
      session?.dispose();
      setStopped(true);
    },
    start(next = depth) {
      setStopped(false);
      setDepth(next);
      setAttempt(attempt + 1);
    },
  };
}
