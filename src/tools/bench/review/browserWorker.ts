/** What the browser runs in a worker: a standard review of the record it is given. */
import { standardRules } from '../../../content/scenarios.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { DEPTHS, reviewGame } from '../../../review/review.ts';

addEventListener('message', ({ data }: MessageEvent<MatchRecord>) => {
  const options = { depth: DEPTHS.standard, seed: 'review' };
  const begun = reviewGame(standardRules(), data, options);
  if (!begun.ok) throw new Error(begun.problem.code);
  let next = begun.events.next();
  postMessage('first');
  while (!next.done) next = begun.events.next();
  postMessage('done');
});
