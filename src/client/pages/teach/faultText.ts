/** What is wrong at a place of a scenario file, in words. */
import { isMessageKey } from '../../../i18n/index.ts';
import { t } from '../../app/i18n.ts';
import type { ScenarioProblem } from '../../app/room/messages.ts';
import { tt } from '../../app/teachTexts.ts';

export function faultText({ code, path, params }: ScenarioProblem): string {
  const key = `scenarioFile.${code}`;
  if (isMessageKey(key)) return t(key, { path, ...params });
  return tt('teach.file.fault', { path, code });
}
