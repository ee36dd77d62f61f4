import { beforeAll, describe, expect, it } from 'vitest';
import { gradeOf, gradesCsv } from '../../../../src/client/app/report/grades.ts';
import {
  gamesIn,
  type Report,
  type ReportedGame,
  reportOf,
} from '../../../../src/client/app/report/report.ts';
import { rulesFor } from '../../../../src/content/scenarios.ts';
import { scoreOf } from '../../../../src/game/scoring.ts';
import { SEATS } from '../../../../src/game/seats.ts';
import { dealSeen } from '../../../../src/game/setup.ts';
import { outcomeOf } from '../../../../src/learning/outcome.ts';
import { CONCEPTS, itemsFor } from '../../../../src/learning/quiz.ts';
import type { ReportedStudent, RoomReports } from '../../../../src/protocol/roomGames.ts';
import type { GradedDecision } from '../../../../src/review/grading.ts';
import type { GameReview } from '../../../../src/review/review.ts';
import { playGame } from '../../../support/randomGame.ts';

const rules = rulesFor('quick');
const played = playGame('quick', 'report');
const { seed: _, ...record } = played.record;
const course = { ...record, deal: dealSeen(played.state) };
const ID = 'aaaaaaaa';

const student = (changes: Partial<ReportedStudent> = {}): ReportedStudent => ({
  ...{ id: ID, name: 'Ann', table: 1, seat: 1, answers: [] },
  ...changes,
});

const told: RoomReports = {
  title: 'Strategy 1',
  created: 0,
  quiz: true,
  files: {},
  students: [student()],
  games: [
    {
      table: 1,
      arm: 0,
      stage: 'over',
      course: course,
      byBot: course.actions.map((_, ply) => ply % 4 === 0),
    },
    // Of other rules: it has no report.
    {
      table: 2,
      arm: 0,
      stage: 'over',
      course: { ...course, rulesVersion: 0 },
      byBot: [],
    },
  ],
};

let game: ReportedGame;
beforeAll(() => {
  const games = gamesIn(told);
  expect([...games.keys()]).toEqual([1]);
  game = games.get(1) as ReportedGame;
});

const prospect = { chance: [0, 0, 0], lead: [0, 0, 0] } as unknown as GradedDecision['before'];
const decision = (ply: number, lost: number): GradedDecision => ({
  granted: {},
  ply,
  month: 1,
  seat: course.actions[ply]?.seat ?? 0,
  action: course.actions[ply]?.action ?? '',
  best: '',
  label: lost > 0.15 ? 'blunder' : 'best',
  before: prospect,
  after: prospect,
  lost: { chance: lost, marketValue: 0 },
  margin: 0,
  marginPoints: 0,
  look: 'first',
});

/** Every decision gives away one percent more than the one before it. */
function review(): GameReview {
  const decisions = course.actions.map((_, ply) => decision(ply, ply / 100));
  const turningPoints = decisions.slice(-5).map(({ ply }) => ply);
  const explanations = turningPoints.map((ply, i) => ({
    ply,
    concept: CONCEPTS[i] ?? 'coopetition',
    sentences: [],
    other: { actions: [] },
  }));
  return { decisions, turningPoints, explanations } as unknown as GameReview;
}

describe('a report', () => {
  it('has the result and the open gates of the game as it was played', () => {
    expect(game.scores).toEqual(SEATS.map((seat) => scoreOf(rules, played.state, seat).total));
    expect(game.open).toHaveLength(4);
    for (const month of game.open.flat()) expect(month).toBeLessThanOrEqual(8);
  });

  it('counts decisions made in person, and what those gave away on average', () => {
    const report = reportOf(student(), game, review());
    const own = course.actions.flatMap(({ seat }, ply) => (seat === 1 ? [ply] : []));
    const mine = own.filter((ply) => ply % 4 !== 0);
    expect([report.decisions, report.inPerson]).toEqual([own.length, mine.length]);
    const mean = mine.reduce((sum, ply) => sum + ply / 100, 0) / mine.length;
    expect(report.givenAway).toBeCloseTo(mean);
    expect(report.graded).toBe(mine.length);
  });

  it('names the own decision that gave away most, unless it is a turning point that is shown', () => {
    const mine = course.actions.flatMap(({ seat }, ply) =>
      seat === 1 && ply % 4 !== 0 ? [ply] : [],
    );
    const dearest = mine.at(-1) ?? 0;
    const without = { ...review(), turningPoints: [] };
    expect(reportOf(student(), game, without).dearest?.ply).toBe(dearest);
    expect(
      reportOf(student(), game, { ...without, turningPoints: [dearest] }).dearest,
    ).toBeUndefined();
    const calm = { ...without, decisions: without.decisions.map(({ ply }) => decision(ply, 0.01)) };
    expect(reportOf(student(), game, calm).dearest).toBeUndefined();
  });

  it('shows three turning points at most, one’s own before others’, in the game’s order', () => {
    const { turningPoints } = reportOf(student(), game, review());
    expect(turningPoints).toHaveLength(3);
    const plies = turningPoints.map(({ decision: { ply } }) => ply);
    expect(plies).toEqual([...plies].sort((a, b) => a - b));
    const ownOnes = review().turningPoints.filter((ply) => decision(ply, 0).seat === 1);
    expect(plies).toEqual(expect.arrayContaining(ownOnes.slice(0, 3)));
  });

  it('counts the quiz only where it was answered in full, and names what went wrong', () => {
    const before = itemsFor(ID, 'before').map(({ id, correct }, i) => ({
      ...{ phase: 'before' as const, item: id },
      choice: i === 0 ? correct : (correct + 1) % 4,
    }));
    const after = itemsFor(ID, 'after').map(({ id, correct }, i) => ({
      ...{ phase: 'after' as const, item: id },
      choice: i === 0 ? (correct + 1) % 4 : correct,
    }));
    const full = reportOf(student({ answers: [...before, ...after] }), game);
    expect(full.quiz).toEqual({ before: 1, after: 7, all: 8 });
    expect(full.concepts).toEqual([itemsFor(ID, 'after')[0]?.concept]);
    const half = reportOf(student({ answers: before.slice(1) }), game);
    expect(half.quiz).toEqual({ before: null, after: null, all: 8 });
  });

  it('sets what was predicted beside what came', () => {
    const answers = [
      { phase: 'before' as const, item: 'predict.winner', choice: 2 },
      { phase: 'before' as const, item: 'predict.firstOpener', choice: 0 },
    ];
    const { winner, openGates, firstOpener } = outcomeOf(rules, played.state, course.actions);
    expect(reportOf(student({ answers }), game).predictions).toEqual([
      { prediction: 'winner', foreseen: 2, happened: winner },
      { prediction: 'openGates', foreseen: undefined, happened: openGates },
      { prediction: 'firstOpener', foreseen: 0, happened: firstOpener },
    ]);
  });

  it('is made without a review where the game could not be reviewed', () => {
    const report = reportOf(student(), game);
    expect(report).toMatchObject({ reviewed: false, turningPoints: [], givenAway: null });
  });
});

describe('the grades', () => {
  const report = (): Report => reportOf(student({ name: '=1+1' }), game, review());

  it('are shares that the report’s counts give', () => {
    const grade = gradeOf(report());
    const { decisions, inPerson, givenAway } = report();
    expect(grade.participation).toBeCloseTo(inPerson / decisions, 4);
    expect(grade.chance_given_away).toBeCloseTo(givenAway ?? -1, 4);
    expect(grade).toMatchObject({ depth: 'quick', quiz_gain: null, company: 'tencent' });
  });

  it('are a table that spreadsheets read, in which no name is a formula', () => {
    const [head = '', row = '', ...more] = gradesCsv([report()]).trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFname,table,company,score,/);
    expect(row).toMatch(/^'=1\+1,1,tencent,/);
    expect(row.split(',')).toHaveLength(head.split(',').length);
    expect(more).toEqual([]);
  });
});
