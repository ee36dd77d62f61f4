/** A dilemma lens as a page shows it; each is searched once, and kept (kept.ts). */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { MatchRecord } from '../../../game/record.ts';
import type { GateKind } from '../../../game/seats.ts';
import {
  type DilemmaLens,
  LENS_EFFORT,
  LENS_SEARCHES,
  type Pair,
} from '../../../review/dilemma.ts';
import { keep, keptKey, recall } from './kept.ts';
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
  const keptAs = keptKey(record, 'lens', ply, pair, kind, LENS_EFFORT);
  const show = (lens: DilemmaLens | undefined): void => {
    all.set(key, lens);
    if (!disposed) state.value = { kind: 'done', lens };
  };
  const search = async (): Promise<void> => {
    running = runLens(record, ply, pair, kind, (done) => {
      if (!disposed && done < LENS_SEARCHES) state.value = { kind: 'working', done };
    });
    const answer = await running.answer;
    if (!answer.ok) throw new Error(answer.problem.code);
    show(answer.result);
    if (answer.result) await keep(keptAs, answer.result);
  };
  const fail = (error: unknown): void => {
    if (disposed) return;
    console.error(error);
    state.value = { kind: 'failed' };
  };
  let begin: ReturnType<typeof setTimeout> | undefined;
  void recall<DilemmaLens>(keptAs).then((lens) => {
    if (lens?.prospects) show(lens);
    else if (!disposed) begin = setTimeout(() => search().catch(fail), PATIENCE);
  });
  return {
    state,
    dispose() {
      disposed = true;
      clearTimeout(begin);
      running?.end();
    },
  };
}
