/** What a student's report says of one game, and what their grades are, from the game and its review. */
import { rulesOf } from '../../../content/rulesOf.ts';
import { GATES_OF } from '../../../game/gates.ts';
import { type MatchRecord, replay } from '../../../game/record.ts';
import type { Rules } from '../../../game/rules.ts';
import { scoreOf } from '../../../game/scoring.ts';
import { SEATS, type Seat, type Triple } from '../../../game/seats.ts';
import { viewOf } from '../../../game/view.ts';
import { conceptsRight } from '../../../learning/gain.ts';
import { type Outcome, outcomeOf } from '../../../learning/outcome.ts';
import {
  CONCEPTS,
  type Concept,
  PREDICTIONS,
  type Prediction,
  predictionItem,
  type QuizPhase,
} from '../../../learning/quiz.ts';
import { mean } from '../../../learning/statistics.ts';
import type { ReportedStudent, RoomReports } from '../../../protocol/roomGames.ts';
import type { Explanation } from '../../../review/explain.ts';
import type { Label } from '../../../review/grades.ts';
import type { GradedDecision } from '../../../review/grading.ts';
import type { GameReview } from '../../../review/review.ts';
import { Timeline } from '../match/timeline.ts';

export type { RoomReports };

/** A game that has ended, and what can be said of it without a review. */
export interface ReportedGame {
  table: number;
  rules: Rules;
  record: MatchRecord;
  /** False for a game that was stopped. */
  finished: boolean;
  byBot: readonly boolean[];
  scores: Triple<number>;
  /** What the predictions came to. */
  outcome: Outcome;
  /** Gates that each company kept open at the end of each month, of 8. */
  open: readonly Triple<number>[];
}

/** Games by table; those that these rules cannot replay are left out. */
export function gamesIn({ files, games }: RoomReports): ReadonlyMap<number, ReportedGame> {
  const found = new Map<number, ReportedGame>();
  for (const { table, stage, course, byBot } of games) {
    const scenarioFile = files[course.scenario];
    const record: MatchRecord = {
      ...course,
      ...(scenarioFile ? { scenarioFile } : {}),
      // The seed stays with the host; in its place stands a name of the game.
      seed: `table ${table}`,
    };
    const rules = rulesOf(record);
    const replayed = rules.ok ? replay(rules.rules, record) : undefined;
    if (!rules.ok || !replayed?.ok) continue;
    const view = viewOf(replayed.state);
    const timeline = new Timeline(rules.rules, view);
    const frames = [...timeline.begin(), ...timeline.follow(view, record.actions)];
    found.set(table, {
      table,
      rules: rules.rules,
      record,
      finished: stage === 'over',
      byBot,
      outcome: outcomeOf(rules.rules, replayed.state, record.actions),
      scores: eachSeat((seat) => scoreOf(rules.rules, replayed.state, seat).total),
      open: frames
        .filter(({ market }) => market)
        .map(({ gates }) =>
          eachSeat((seat) => GATES_OF[seat].filter(({ id }) => gates[id] !== 'blocked').length),
        ),
    });
  }
  return found;
}

const eachSeat = <T>(of: (seat: Seat) => T): Triple<T> => SEATS.map(of) as Triple<T>;

/** Right answers of the questions about the eight concepts; null where not all were answered. */
export interface QuizScore {
  before: number | null;
  after: number | null;
  all: number;
}

function rightIn({ answers }: ReportedStudent, phase: QuizPhase): number | null {
  const right = conceptsRight(answers, phase);
  return right.size < CONCEPTS.length ? null : [...right.values()].filter(Boolean).length;
}

export function quizScore(student: ReportedStudent): QuizScore {
  return {
    before: rightIn(student, 'before'),
    after: rightIn(student, 'after'),
    all: CONCEPTS.length,
  };
}

/** As numbers of choices. */
export interface PredictionMade {
  prediction: Prediction;
  /** Undefined where none was made. */
  foreseen: number | undefined;
  happened: number;
}

function predictionsOf({ answers }: ReportedStudent, { outcome }: ReportedGame): PredictionMade[] {
  return PREDICTIONS.map((prediction) => ({
    prediction,
    foreseen: answers.find(({ item }) => item === predictionItem(prediction))?.choice,
    happened: outcome[prediction],
  }));
}

export interface TurningPoint {
  decision: GradedDecision;
  explanation: Explanation | undefined;
}

export interface Report {
  student: ReportedStudent;
  game: ReportedGame;
  /** From 1. */
  rank: number;
  /** Decisions of the company, and how many of them a person made. */
  decisions: number;
  inPerson: number;
  /** Mean chance to win that the decisions made in person gave away; null without any choice. */
  givenAway: number | null;
  /** How many decisions that is the mean of. */
  graded: number;
  /** Own ones first, at most three, in the order of the game. */
  turningPoints: readonly TurningPoint[];
  /** What was given away most by a decision in person; absent where nothing was, or it is told above. */
  dearest?: GradedDecision;
  quiz: QuizScore;
  predictions: readonly PredictionMade[];
  reviewed: boolean;
  /** To read again, the most needed first. */
  concepts: readonly Concept[];
}

/** As many turning points and concepts as a page has room for. */
const SHOWN = 3;

export function reportOf(
  student: ReportedStudent,
  game: ReportedGame,
  /** Absent where the game could not be reviewed. */
  review: GameReview = NONE,
): Report {
  const { seat } = student;
  const own = game.record.actions.flatMap((action, ply) => (action.seat === seat ? [ply] : []));
  const inPerson = own.filter((ply) => game.byBot[ply] === false);
  const lost = inPerson.flatMap((ply) => {
    const decision = review.decisions[ply];
    return decision && decision.label !== 'forced' ? [decision.lost.chance] : [];
  });
  const score = game.scores[seat];
  const turningPoints = turningPointsOf(seat, review);
  const told = new Set(turningPoints.map(({ decision: { ply } }) => ply));
  const [dearest] = inPerson
    .flatMap((ply) => review.decisions[ply] ?? [])
    .filter(({ label }) => SLIPS.has(label))
    .sort((a, b) => b.lost.chance - a.lost.chance);
  return {
    student,
    game,
    rank: 1 + game.scores.filter((other) => other > score).length,
    decisions: own.length,
    inPerson: inPerson.length,
    givenAway: lost.length === 0 ? null : mean(lost),
    graded: lost.length,
    turningPoints,
    ...(dearest && !told.has(dearest.ply) ? { dearest } : {}),
    quiz: quizScore(student),
    predictions: predictionsOf(student, game),
    reviewed: review.decisions.length > 0,
    concepts: toReadAgain(student, seat, review),
  };
}

const SLIPS: ReadonlySet<Label> = new Set(['inaccuracy', 'mistake', 'blunder']);

const NONE: GameReview = { decisions: [], turningPoints: [], explanations: [] };

function turningPointsOf(seat: Seat, { decisions, turningPoints, explanations }: GameReview) {
  const found = turningPoints.flatMap((ply) => decisions[ply] ?? []);
  const chosen = [
    ...found.filter((decision) => decision.seat === seat),
    ...found.filter((decision) => decision.seat !== seat),
  ].slice(0, SHOWN);
  return chosen
    .sort((a, b) => a.ply - b.ply)
    .map((decision) => ({
      decision,
      explanation: explanations.find(({ ply }) => ply === decision.ply),
    }));
}

/** Concepts of questions that went wrong at the end, and of own decisions that gave much away. */
function toReadAgain(student: ReportedStudent, seat: Seat, review: GameReview): Concept[] {
  const need = new Map<Concept, number>();
  const add = (concept: Concept, by: number): void => {
    need.set(concept, (need.get(concept) ?? 0) + by);
  };
  for (const [concept, right] of conceptsRight(student.answers, 'after')) {
    if (!right) add(concept, WRONG_ANSWER);
  }
  for (const { ply, concept } of review.explanations) {
    const decision = review.decisions[ply];
    if (decision?.seat === seat && decision.lost.chance > 0) add(concept, decision.lost.chance);
  }
  return [...need]
    .sort((a, b) => b[1] - a[1])
    .map(([concept]) => concept)
    .slice(0, SHOWN);
}

/** A wrong answer weighs as much as so much chance to win given away. */
const WRONG_ANSWER = 0.15;
