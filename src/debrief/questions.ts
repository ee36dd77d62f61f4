/**
 * The questions of a debrief in six phases, after the usual order of debriefing a simulation. Texts:
 * `debrief.ask.<phase>.<id>`; those with figures of the room's own are asked only where it has them.
 */
import { contrastOf } from './contrast.ts';
import { byArm, comparable, monthsPlayed, type TableFacts } from './facts.ts';
import { monthFlows } from './flows.ts';
import { fates } from './independents.ts';
import { gatesByMonth, opennessAndResult, opennessOf } from './openness.ts';
import { answersByCompany, costOfDefying } from './regulator.ts';
import { resultsByCompany } from './results.ts';

export const PHASES = ['feel', 'happened', 'learned', 'relate', 'whatIf', 'next'] as const;
export type Phase = (typeof PHASES)[number];

/** In the order in which they are asked. */
export const QUESTIONS = {
  feel: ['pressure', 'surprise', 'promise', 'defied'],
  happened: ['turn', 'winner', 'contrast', 'key'],
  learned: ['reach', 'openness', 'rival', 'copy'],
  relate: ['stages', 'independent', 'elsewhere', 'voice'],
  whatIf: ['noOrder', 'dearer', 'oath', 'merchant'],
  next: ['advice', 'battle', 'again', 'mind'],
} as const satisfies Record<Phase, readonly string[]>;

export type QuestionId = (typeof QUESTIONS)[Phase][number];

/** A figure of the room in a question. `seat` and `independent` are to be named by the page. */
export type QuestionParams = Readonly<
  Record<
    string,
    | number
    | { seat: 0 | 1 | 2 }
    | { independent: 0 | 1 | 2 }
    | { percent: number }
    | { correlation: number }
  >
>;

export interface Question {
  phase: Phase;
  id: QuestionId;
  /** `false`: the text without figures, `debrief.ask.<phase>.<id>.plain`, where the room has none. */
  params: QuestionParams | false;
}

/** Questions whose text needs figures, and where these come from. */
const FIGURES: Partial<
  Record<QuestionId, (tables: readonly TableFacts[]) => QuestionParams | undefined>
> = {
  defied: (tables) => {
    const n = answersByCompany(tables).reduce((sum, { defied }) => sum + defied, 0);
    return n === 0 ? undefined : { n };
  },
  turn: (tables) => {
    const gates = gatesByMonth(tables, monthsPlayed(tables));
    const rises = gates.slice(1).map(({ mean, month }, i) => ({
      month,
      n: mean - (gates[i]?.mean ?? 0),
    }));
    const [most] = rises.sort((a, b) => b.n - a.n);
    return most && most.n >= 0.05 ? { month: most.month, n: most.n } : undefined;
  },
  winner: (tables) => {
    const [best] = resultsByCompany(tables).sort((a, b) => b.wins - a.wins);
    const n = comparable(tables).length;
    // Where it won everywhere there is no elsewhere to compare with.
    return best && best.wins > 0 && best.wins < n
      ? { company: { seat: best.seat }, wins: best.wins, n }
      : undefined;
  },
  contrast: (tables) => {
    const found = contrastOf(tables);
    if (!found) return undefined;
    const { open, shut } = found;
    return {
      ...{ open: open.game.table, shut: shut.game.table },
      ...{ n: opennessOf(open), m: opennessOf(shut) },
    };
  },
  reach: (tables) => {
    const month = monthsPlayed(tables);
    const flows = monthFlows(tables, month);
    return flows ? { month, share: { percent: flows.throughGates } } : undefined;
  },
  openness: (tables) => {
    const { correlation } = opennessAndResult(tables);
    return correlation ? { r: { correlation: correlation.r } } : undefined;
  },
  independent: (tables) => {
    const lost = fates(tables, monthsPlayed(tables)).map(({ independent, visits }) => ({
      ...{ independent, from: visits[0] ?? 0, to: visits.at(-1) ?? 0 },
    }));
    const [most] = lost.sort((a, b) => b.from - b.to - (a.from - a.to));
    if (!most || tables.length === 0 || most.from <= most.to) return undefined;
    const { independent, from, to } = most;
    return { independent: { independent }, from, to };
  },
  dearer: (tables) => {
    // An experiment may have changed the price for half of the room.
    const coins = byArm(tables)[1].length > 0 ? undefined : costOfDefying(tables);
    return coins === undefined ? undefined : { coins };
  },
};

export function questionsOf(phase: Phase, tables: readonly TableFacts[]): Question[] {
  return QUESTIONS[phase].map((id): Question => {
    const figures = FIGURES[id];
    return { phase, id, params: figures ? (figures(tables) ?? false) : {} };
  });
}

/** Questions that have two texts: with the room's figures, and without. */
export const WITH_FIGURES = Object.keys(FIGURES) as QuestionId[];
