/** `npm run test:browser [-- ARGUMENTS OF PLAYWRIGHT]`. */
import { runBrowser } from './parts.ts';

const { passed, failed } = runBrowser(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
