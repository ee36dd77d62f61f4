/**
 * A worker that fails at first. The request's seed says how and in which file it notes that it did:
 * `die FILE` ends the thread, `hang FILE` thinks for ever, `die always` never gets over it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { choose as answer } from '../../../src/bots/hosts/nodeWorker.mjs';

export function choose(request) {
  const [how, file] = request.seed.split(' ');
  if (file && !existsSync(file)) {
    if (file !== 'always') writeFileSync(file, '');
    if (how === 'die') process.exit(1);
    while (how === 'hang');
  }
  return answer(request);
}
