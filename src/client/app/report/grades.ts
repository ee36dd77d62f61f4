/** The grades of a class as a table for a spreadsheet. */
import { stringify } from 'csv-stringify/browser/esm/sync';
import { safeCell } from '../../../protocol/safeCell.ts';
import { CLASS_DEPTH } from '../review/reviewQueue.ts';
import type { Report } from './report.ts';

/** What the columns mean: docs/grades.md, and `report.grades.<column>` on the page. */
export const GRADE_COLUMNS = [
  'name',
  'table',
  'company',
  'score',
  'rank',
  'finished',
  'decisions',
  'in_person',
  'participation',
  'graded',
  'chance_given_away',
  'depth',
  'quiz_before',
  'quiz_after',
  'quiz_questions',
  'quiz_gain',
] as const;
export type GradeColumn = (typeof GRADE_COLUMNS)[number];

type Grade = Record<GradeColumn, string | number | null>;

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

export function gradeOf(report: Report): Grade {
  const { student, game, rank, decisions, inPerson, givenAway, graded, quiz } = report;
  const { before, after, all } = quiz;
  return {
    name: safeCell(student.name),
    table: student.table,
    company: game.rules.companies[student.seat].id,
    score: game.scores[student.seat],
    rank,
    finished: String(game.finished),
    decisions,
    in_person: inPerson,
    participation: decisions === 0 ? null : rounded(inPerson / decisions),
    graded,
    chance_given_away: givenAway === null ? null : rounded(givenAway),
    depth: CLASS_DEPTH,
    quiz_before: before,
    quiz_after: after,
    quiz_questions: all,
    quiz_gain: before === null || after === null ? null : after - before,
  };
}

/** With the byte order mark by which spreadsheets know that it is UTF-8. */
export function gradesCsv(reports: readonly Report[]): string {
  return stringify(reports.map(gradeOf), {
    header: true,
    columns: [...GRADE_COLUMNS],
    bom: true,
    record_delimiter: '\r\n',
  });
}
