/** What is wrong at a place of a scenario file, in words. */

import { TEACH } from '../../../i18n/teach.ts';
import type { ScenarioProblem } from '../../app/room/messages.ts';
import { tt } from '../../app/teachTexts.ts';

export function faultText({ code, path, params }: ScenarioProblem): string {
  const key = `scenarioFile.${code}`;
  const words = TEACH.isKey(key) ? tt(key, params) : code;
  return path === '' ? words : tt('teach.file.fault', { path, words });
}
