/** The list of games kept in this browser, as the pages see it. Loads the session code lazily. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { tellMissing } from './missingPart.ts';
import type { SaveSummary } from './session.ts';

export type { SaveSummary };

const list = signal<readonly SaveSummary[] | undefined>(undefined);

/** Newest first; undefined until it has been read. */
export const saves: ReadonlySignal<readonly SaveSummary[] | undefined> = list;

const others = signal(0);

/** Games saved under other rules, which are not in the list. */
export const savesOfOtherRules: ReadonlySignal<number> = others;

/** The code that plays games is large, so it comes after the first paint. */
export const session = (): Promise<typeof import('./session.ts')> => import('./session.ts');

export async function refreshSaves(): Promise<void> {
  let code: Awaited<ReturnType<typeof session>>;
  try {
    code = await session();
  } catch (error) {
    // Nothing can be said about the games that are kept.
    tellMissing(error, () => void refreshSaves());
    return;
  }
  try {
    const { countOtherRules, listSaves } = code;
    others.value = countOtherRules();
    list.value = await listSaves();
  } catch (error) {
    // Without storage there is nothing to continue; a new game can still be played.
    console.error(error);
    list.value = [];
  }
}

export async function removeSave(id: string): Promise<void> {
  const { deleteSave } = await session();
  await deleteSave(id);
  await refreshSaves();
}
