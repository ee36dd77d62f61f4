import { describe, expect, it } from 'vitest';
import {
  failuresOfVitest,
  NOTHING,
  settle,
  sum,
  tallyPlaywright,
  tallyVitest,
} from '../../../src/tools/test/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'Hook timed out',
  assertionResults: tests.map((each, i) => ({
    status: each,
    fullName: `test ${i}`,
    failureMessages: each === 'failed' ? ['expected 1'] : [],
  })),
});

describe('failuresOfVitest', () => {
  it('says which tests failed and why, and which files broke outside of tests', () => {
    const testResults = [file('failed', 'passed', 'failed'), file('failed', 'skipped')];
    expect(failuresOfVitest({ testResults })).toEqual([
      'a.test.ts: test 1\nexpected 1',
      'a.test.ts: Hook timed out',
    ]);
    expect(failuresOfVitest({ testResults: [file('passed', 'passed')] })).toEqual([]);
  });
});

describe('tallyVitest', () => {
  it('counts the tests of all files', () => {
    const report = {
      testResults: [
        file('passed', 'passed', 'passed'),
        file('failed', 'passed', 'failed', 'skipped'),
      ],
    };
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [file('failed'), file('failed', 'passed')] };
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('throws on anything else', () => {
    expect(() => tallyVitest({})).toThrow();
  });
});

describe('tallyPlaywright', () => {
  it('lets no test pass on its second try, and counts errors outside tests', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4, skipped: 3 });
  });
});

describe('settle', () => {
  const passed = { passed: 3, failed: 0, skipped: 0 };

  it('leaves a run alone whose exit code agrees with its counts', () => {
    expect(settle(passed, 0)).toEqual(passed);
    expect(settle({ ...passed, failed: 2 }, 1)).toEqual({ ...passed, failed: 2 });
  });

  it('counts a failure that no test explains', () => {
    expect(settle(passed, 1)).toEqual({ ...passed, failed: 1 });
    expect(settle(undefined, 0)).toEqual({ ...NOTHING, failed: 1 });
    expect(settle(NOTHING, 0)).toEqual({ ...NOTHING, failed: 1 });
  });
});

it('adds up', () => {
  expect(sum([])).toEqual(NOTHING);
  expect(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 4, failed: 5, skipped: 6 },
    ]),
  ).toEqual({
    passed: 5,
    failed: 7,
    skipped: 9,
  });
});
