import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { GateKind } from '../../../../../game/seats.ts';
import type { Pair } from '../../../../../review/dilemma.ts';
import { type LensState, openLens } from '../../../../app/review/lensSession.ts';
import type { Study } from '../../study.ts';

/** Whether an element is in sight; taken to be where the browser does not say. */
export function useInSight(ref: RefObject<HTMLElement | null>): boolean {
  const [inSight, setInSight] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver((entries) => {
      setInSight(entries.some(({ isIntersecting }) => isIntersecting));
    });
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [ref]);
  return inSight;
}

interface Question {
  ply: number;
  pair: Pair;
  kind: GateKind;
}

/** The lens for what is asked, as far as it has been searched; nothing is begun while `idle`. */
export function useLens(
  { game: { record } }: Study,
  { ply, pair, kind }: Question,
  idle: boolean,
): { state: LensState; again(): void } {
  const [state, setState] = useState<LensState>({ kind: 'working', done: 0 });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (idle) return undefined;
    const session = openLens(record, ply, pair, kind);
    const stop = session.state.subscribe(setState);
    return () => {
      stop();
      session.dispose();
    };
  }, [record, ply, pair, kind, idle, attempt]);
  return { state, again: () => setAttempt(attempt + 1) };
}
