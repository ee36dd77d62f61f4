/** `npm test`: types, lint, units and browser, and at the end one line with the totals. */
import { runBrowser, runLint, runTypecheck, runUnit } from './parts.ts';
import { sum, type Tally } from './tally.ts';

/** Far above in the output by the time that the browser tests have run, so told once more. */
const failures: string[] = [];

const PARTS: readonly (readonly [name: string, run: () => Tally])[] = [
  ['typecheck', runTypecheck],
  ['lint', runLint],
  ['unit tests', () => runUnit([], (found) => failures.push(...found))],
  ['browser tests', () => runBrowser()],
];

const results = PARTS.map(([name, run]) => {
  console.log(`\n== ${name}`);
  const start = performance.now();
  return { name, tally: run(), seconds: (performance.now() - start) / 1000 };
});

if (failures.length > 0) console.log(`\n== unit tests that failed\n${failures.join('\n\n')}`);
console.log('\n== all');
for (const { name, tally, seconds } of results) {
  const counts =
    tally.passed + tally.failed === 0 ? 'ok' : `${tally.passed} passed, ${tally.failed} failed`;
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(`   ${name.padEnd(14)} ${counts}${skipped} (${seconds.toFixed(0)} s)`);
}
const { passed, failed } = sum(results.map((result) => result.tally));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
