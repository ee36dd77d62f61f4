/** The review's side of its worker: plays no game, knows no page, tells each result as it comes. */
import { expose } from 'comlink';
import { rulesOf } from '../../../content/rulesOf.ts';
import type { MatchRecord, ReplayProblem } from '../../../game/record.ts';
import type { GateKind } from '../../../game/seats.ts';
import { viewOf } from '../../../game/view.ts';
import type { ChangeProblem } from '../../../review/change.ts';
import { positionAt } from '../../../review/decisions.ts';
import { type DilemmaLens, dilemmaLens, LENS_EFFORT, type Pair } from '../../../review/dilemma.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import {
  DEPTHS,
  type DepthName,
  type GameReview,
  type ReviewEvent,
  reviewGame,
} from '../../../review/review.ts';
import { SKIM_DEPTH, type Skim, skimGame } from '../../../review/skim.ts';
import {
  continueFrom,
  type Ending,
  type WhatIf,
  type WhatIfProgress,
} from '../../../review/whatIf.ts';

export type WorkProblem = ReplayProblem | { code: ChangeProblem } | { code: 'unknownScenario' };
export type Answer<T> = { ok: true; result: T } | { ok: false; problem: WorkProblem };

/** Takes everything from a generator and tells each part of it, if anybody hears. */
function work<Part, Result>(
  parts: Generator<Part, Result>,
  tell?: (part: Part) => void,
): Answer<Result> {
  for (;;) {
    const next = parts.next();
    if (next.done) return { ok: true, result: next.value };
    tell?.(next.value);
  }
}

const UNKNOWN = { ok: false, problem: { code: 'unknownScenario' } } as const;

const reviewer = {
  review(
    record: MatchRecord,
    depth: DepthName,
    seed: string,
    known: readonly GradedDecision[],
    tell?: (event: ReviewEvent) => void,
  ): Answer<GameReview> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const options = { depth: DEPTHS[depth], seed, known };
    const begun = reviewGame(found.rules, record, options);
    return begun.ok ? work(begun.events, tell) : begun;
  },
  /** A first look at the decisions of some plies. */
  skim(record: MatchRecord, among: readonly number[], seed: string): Answer<Skim> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const skimmed = skimGame(found.rules, record, { among, depth: SKIM_DEPTH, seed });
    return skimmed.ok ? { ok: true, result: skimmed.skim } : skimmed;
  },
  whatIf(
    record: MatchRecord,
    options: WhatIf,
    tell: (progress: WhatIfProgress) => void,
  ): Answer<Ending[]> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const begun = continueFrom(found.rules, record, options);
    if (!begun.ok) return begun;
    const endings: Ending[] = [];
    work(begun.games, (progress) => {
      endings.push(progress.ending);
      tell(progress);
    });
    return { ok: true, result: endings };
  },
  /** At the position after `ply` decisions; `result` undefined where an order leaves no choice. */
  lens(
    record: MatchRecord,
    ply: number,
    pair: Pair,
    kind: GateKind,
    tell: (done: number) => void,
  ): Answer<DilemmaLens | undefined> {
    const found = rulesOf(record);
    if (!found.ok) return UNKNOWN;
    const { rules } = found;
    const view = viewOf(positionAt(rules, record, ply));
    const result = dilemmaLens(rules, view, pair, kind, LENS_EFFORT, tell);
    return { ok: true, result };
  },
};
export type ReviewWorker = typeof reviewer;

expose(reviewer);
