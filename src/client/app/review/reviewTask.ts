/** Tasks of the review's worker, each in a worker of its own that is ended with it. */
import { type ProxyMarked, proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { MatchRecord } from '../../../game/record.ts';
import type { GateKind } from '../../../game/seats.ts';
import type { DilemmaLens, Pair } from '../../../review/dilemma.ts';
import type { Answer, ReviewWorker } from './reviewWorker.ts';

/** A worker that does one thing and is ended. */
export class OneTask {
  private readonly worker = new Worker(new URL('./reviewWorker.ts', import.meta.url), {
    type: 'module',
    name: 'review',
  });
  private readonly remote: Remote<ReviewWorker> = wrap<ReviewWorker>(this.worker);
  private ended = false;

  /**
   * A listener that the worker can tell. What it tells has a channel of its own, and may come after
   * the answer; then it is old.
   */
  hear<Part>(listener: (part: Part) => void): ((part: Part) => void) & ProxyMarked {
    return proxy((part) => {
      if (!this.ended) listener(part);
    });
  }

  /** What the task answers; fails where the worker does, and never answers once it was ended. */
  async run<T>(task: (remote: Remote<ReviewWorker>) => Promise<T>): Promise<T> {
    try {
      return await new Promise<T>((resolve, reject) => {
        this.worker.onerror = (event) => reject(new Error(event.message));
        task(this.remote).then(resolve, reject);
      });
    } finally {
      this.end();
    }
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.remote[releaseProxy]();
    this.worker.terminate();
  }
}

/** A task of its own worker: its answer, and a way to end it before. */
export interface Running<T> {
  /** Fails where the worker does; never comes once the task was ended. */
  answer: Promise<Answer<T>>;
  end(): void;
}

/** Looks at a pair of gates after `ply` decisions; `tell` hears how many searches are done. */
export function runLens(
  record: MatchRecord,
  ply: number,
  pair: Pair,
  kind: GateKind,
  tell: (done: number) => void,
): Running<DilemmaLens | undefined> {
  const one = new OneTask();
  const answer = one.run<Answer<DilemmaLens | undefined>>((remote) =>
    remote.lens(record, ply, pair, kind, one.hear(tell)),
  );
  return { answer, end: () => one.end() };
}
