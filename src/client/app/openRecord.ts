/** A record file of a game becomes a saved game of this browser. */

import type { Params } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { navigate } from './router.ts';
import { session } from './saves.ts';

export interface Problem {
  key: MessageKey;
  params?: Params;
}

/** A record of the longest game has some tens of kilobytes. */
const MAX_BYTES = 2_000_000;

/** Goes to the game's table, or says why the file was refused. */
export async function openRecord(file: File): Promise<Problem | undefined> {
  if (file.size > MAX_BYTES) return { key: 'record.tooLarge' };
  try {
    const { importRecord } = await session();
    const result = await importRecord(await file.text());
    if (!result.ok) return result.problem;
    navigate({ page: 'play', id: result.id });
    return undefined;
  } catch (error) {
    console.error(error);
    return { key: 'app.record.unreadable' };
  }
}
