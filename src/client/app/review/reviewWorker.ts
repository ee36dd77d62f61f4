/** The review's side of its worker: plays no game, knows no page, tells each result as it comes. */
import { expose } from 'comlink';
import { rulesOf } from '../../../content/rulesOf.ts';
import type { MatchRecord, ReplayProblem } from '../../../game/record.ts';
import type { GateKind } from '../../../game/seats.ts';
import { viewOf } from '../../../game/view.ts';
import type { ChangeProblem } from '../../../review/change.ts';
import { positionAt } from '../../../review/decisions.ts';
import { type DilemmaLens, dilemmaLens, type Pair } from '../../../review/dilemma.ts';
import {
  DEPTHS,
  type DepthName,
  type GameReview,
  type ReviewEvent,
  reviewGame,
} from '../../../review/review.ts';
import {
  continueFrom,
  type Spread,
  type WhatIf,
  type WhatIfProgress,
} from '../../../review/whatIf.ts';

export type WorkProblem = ReplayProblem | { code: ChangeProblem } | { code: 'unknownScenario' };
export type Answer<T> = { ok: true; result: T } | { ok: false; problem: WorkProblem };

/** Takes everything from a generator and tells each part of it. */
function work<Part, Result>(
  parts: Generator<Part, Result>,
  tell: (part: Part) => void,
): Answer<Result> {
  for (;;) {
    const next = parts.next();
    if (next.done) return { ok: true, result: next.value };
    tell(next.value);
  }
}

const UNKNOWN = { ok: false, problem: { code: 'unknownScenario' } } as const;

/** Searches of a dilemma lens; a second or two for its five positions. */
const LENS_ITERATIONS = 3000;

const reviewer = {
  review(
    record: MatchRecord,
    depth: DepthName,
    seed: string,
    tell: (event: ReviewEvent) => void,
  ): Answer<GameReview> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const options = { depth: DEPTHS[depth], seed };
    const begun = reviewGame(found.rules, record, options);
    return begun.ok ? work(begun.events, tell) : begun;
  },
  whatIf(
    record: MatchRecord,
    options: WhatIf,
    tell: (progress: WhatIfProgress) => void,
  ): Answer<Spread> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const begun = continueFrom(found.rules, record, options);
    return begun.ok ? work(begun.games, tell) : begun;
  },
  /** At the position after `ply` decisions; `result` undefined where an order leaves no choice. */
  lens(
    record: MatchRecord,
    ply: number,
    pair: Pair,
    kind: GateKind,
  ): Answer<DilemmaLens | undefined> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const { rules } = found;
    const view = viewOf(positionAt(rules, record, ply));
    const effort = { iterations: LENS_ITERATIONS, seed: 'lens' };
    return { ok: true, result: dilemmaLens(rules, view, pair, kind, effort) };
  },
};
export type ReviewWorker = typeof reviewer;

expose(reviewer);
