/** A dilemma lens as a page shows it; each is searched once as long as the page is open. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MatchRecord } from '../../../game/record.ts';
import type { GateKind } from '../../../game/seats.ts';
import { type DilemmaLens, LENS_SEARCHES, type Pair } from '../../../review/dilemma.ts';
import { type Running, runLens } from './reviewTask.ts';

export type LensState =
  | { kind: 'working' /** Of `LENS_SEARCHES`. */; done: number }
  /** Undefined where there is nothing to choose. */
  | { kind: 'done'; lens: DilemmaLens | undefined }
  | { kind: 'failed' };

export interface LensSession {
  state: ReadonlySignal<LensState>;
  dispose(): void;
}

/** Milliseconds before a search begins: whoever steps through a game does not stop at every ply. */
const PATIENCE = 250;

const remembered = new WeakMap<MatchRecord, Map<string, DilemmaLens | undefined>>();

export function openLens(
  record: MatchRecord,
  ply: number,
  pair: Pair,
  kind: GateKind,
): LensSession {
  const all = remembered.get(record) ?? new Map<string, DilemmaLens | undefined>();
  remembered.set(record, all);
  const key = `${ply} ${pair.join(' ')} ${kind}`;
  if (all.has(key)) {
    return { state: signal({ kind: 'done', lens: all.get(key) }), dispose: () => undefined };
  }
  const state = signal<LensState>({ kind: 'working', done: 0 });
  let running: Running<DilemmaLens | undefined> | undefined;
  let disposed = false;
  const search = async (): Promise<void> => {
    running = runLens(record, ply, pair, kind, (done) => {
      if (!disposed && done < LENS_SEARCHES) state.value = { kind: 'working', done };
    });
    const answer = await running.answer;
    if (!answer.ok) throw new Error(answer.problem.code);
    all.set(key, answer.result);
    if (!disposed) state.value = { kind: 'done', lens: answer.result };
  };
  const begin = setTimeout(() => {
    search().catch((error: unknown) => {
      if (disposed) return;
      console.error(error);
      state.value = { kind: 'failed' };
    });
  }, PATIENCE);
  return {
    state,
    dispose() {
      disposed = true;
      clearTimeout(begin);
      running?.end();
    },
  };
}
