/** In the place of the review's worker: the same engine in the page's own thread, told as comlink does. */
import { rulesOf } from '../../../../src/content/rulesOf.ts';
import type { MatchRecord } from '../../../../src/game/record.ts';
import type { GateKind } from '../../../../src/game/seats.ts';
import { viewOf } from '../../../../src/game/view.ts';
import { positionAt } from '../../../../src/review/decisions.ts';
import { dilemmaLens, type Pair } from '../../../../src/review/dilemma.ts';
import {
  continueFrom,
  type Ending,
  type WhatIf,
  type WhatIfProgress,
} from '../../../../src/review/whatIf.ts';

/** Searches of a lens in tests. */
export const QUICK_EFFORT = { iterations: 20, seed: 'lens' };

/** `absent`: the browser has no workers. */
export type Behaviour = 'answers' | 'breaks' | 'hangs' | 'absent';

/** What a test tells its workers to do, and what they were asked. */
export const workers = {
  behaviour: 'answers' as Behaviour,
  /** Games asked for, in the order of the questions. */
  asked: [] as WhatIf[],
  lenses: 0,
  started: 0,
  ended: 0,
};

export function resetWorkers(): void {
  Object.assign(workers, { behaviour: 'answers', asked: [], lenses: 0, started: 0, ended: 0 });
}

function rulesFor(record: MatchRecord) {
  const found = rulesOf(record);
  if (!found.ok) throw new Error('unknown scenario');
  return found.rules;
}

const engine = {
  async whatIf(record: MatchRecord, options: WhatIf, tell: (told: WhatIfProgress) => void) {
    workers.asked.push(options);
    const begun = continueFrom(rulesFor(record), record, options);
    if (!begun.ok) return begun;
    const endings: Ending[] = [];
    for (const progress of begun.games) {
      endings.push(progress.ending);
      // As over a channel of its own, the last things told come after the answer.
      if (endings.length < options.games) tell(progress);
    }
    return { ok: true, result: endings };
  },
  async lens(
    record: MatchRecord,
    ply: number,
    pair: Pair,
    kind: GateKind,
    tell: (done: number) => void,
  ) {
    workers.lenses++;
    const rules = rulesFor(record);
    const view = viewOf(positionAt(rules, record, ply));
    return { ok: true, result: dilemmaLens(rules, view, pair, kind, QUICK_EFFORT, tell) };
  },
};

/** For `vi.mock` of reviewTask.ts. */
export class FakeTask {
  private ended = false;

  constructor() {
    if (workers.behaviour === 'absent') throw new ReferenceError('Worker is not defined');
    workers.started++;
  }

  async run<T>(task: (remote: typeof engine) => Promise<T>): Promise<T> {
    if (workers.behaviour === 'hangs') return new Promise(() => undefined);
    try {
      if (workers.behaviour === 'breaks') throw new Error('broken');
      return await task(engine);
    } finally {
      this.end();
    }
  }

  hear<Part>(listener: (part: Part) => void): (part: Part) => void {
    return listener;
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    workers.ended++;
  }
}

export function fakeRunLens(
  record: MatchRecord,
  ply: number,
  pair: Pair,
  kind: GateKind,
  tell: (done: number) => void,
) {
  const task = new FakeTask();
  const answer = task.run((remote) => remote.lens(record, ply, pair, kind, tell));
  return { answer, end: () => task.end() };
}
