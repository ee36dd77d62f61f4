/** What the browser runs in each of its workers: some of the games of a what-if, as they are asked for. */
import { standardRules } from '../../../content/scenarios.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { continueFrom, type WhatIf } from '../../../review/whatIf.ts';

export interface WhatIfTask {
  record: MatchRecord;
  whatIf: WhatIf;
}

addEventListener('message', ({ data: { record, whatIf } }: MessageEvent<WhatIfTask>) => {
  const begun = continueFrom(standardRules(), record, whatIf);
  if (!begun.ok) throw new Error(begun.problem.code);
  postMessage([...begun.games].map(({ ending }) => ending));
});

postMessage([]);
