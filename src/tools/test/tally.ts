/** Counts of a test run, read from the JSON reports of Vitest and Playwright. */
import * as v from 'valibot';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    NOTHING,
  );
}

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string()))),
        }),
      ),
    }),
  ),
});

const PlaywrightReport = v.object({
  stats: v.object({
    expected: v.number(),
    unexpected: v.number(),
    flaky: v.number(),
    skipped: v.number(),
  }),
  errors: v.array(v.unknown()),
});

/** A file that could not be loaded counts as one failed test. */
export function tallyVitest(report: unknown): Tally {
  const files = v.parse(VitestReport, report).testResults;
  return sum(
    files.map(({ status, assertionResults }) => {
      const count = (...wanted: string[]): number =>
        assertionResults.filter((test) => wanted.includes(test.status)).length;
      const passed = count('passed');
      const failed = count('failed');
      const broken = status === 'failed' && failed === 0 ? 1 : 0;
      return {
        passed,
        failed: failed + broken,
        skipped: assertionResults.length - passed - failed,
      };
    }),
  );
}

/**
 * What failed, in words, so that the end of a long output says it: each failed test with its
 * messages, and each file that broke outside its tests.
 */
export function failuresOfVitest(report: unknown): string[] {
  return v.parse(VitestReport, report).testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (file.status === 'failed' && failed.length === 0) return [`${file.name}: ${file.message}`];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${file.name}: ${fullName}\n${(failureMessages ?? []).join('\n')}`,
    );
  });
}

/** Tests that passed only on a second try count as failed; so does each error outside a test. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, errors } = v.parse(PlaywrightReport, report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The tally of a run that ended with this exit code. A run that failed without a failed test, or
 * that left no report, counts as one failure; a run without any test too.
 */
export function settle(tally: Tally | undefined, exitCode: number): Tally {
  const { passed, failed, skipped } = tally ?? NOTHING;
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + unexplained, skipped };
}
