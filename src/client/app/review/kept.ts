/**
 * What reviews, lenses and what-ifs have found is kept in this browser, so that nothing is searched
 * twice: by what was asked, and by the version of what answered it. Where the browser keeps nothing,
 * or has no room left, it is remembered as long as the page is open.
 */
import { del, delMany, get, keys, set } from 'idb-keyval';
import { seededRandom } from '../../../game/random.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { REVIEW_VERSION } from '../../../review/review.ts';

const PREFIX = 'walled-gardens.review.';
const CURRENT = `${PREFIX}${REVIEW_VERSION}.`;

/** What the browser would not keep. */
const remembered = new Map<string, unknown>();

/** What makes the answers for a game what they are; players and tastes do not. */
function contentOf(record: MatchRecord): string {
  const { rulesVersion, scenario, scenarioFile, seed, deal, actions } = record;
  const decisions = actions.map(({ seat, action }) => [seat, action]);
  return JSON.stringify([rulesVersion, scenarioFile ?? scenario, deal ?? seed, decisions]);
}

/** 128 bits of a text. `crypto.subtle` would do, but is not there on a page without HTTPS. */
function hashOf(text: string): string {
  const random = seededRandom(text);
  return Array.from({ length: 4 }, () => random.below(2 ** 32).toString(36)).join('-');
}

/** The key of a question about a game; `asked` is everything that the answer depends on. */
export function keptKey(record: MatchRecord, ...asked: readonly unknown[]): string {
  return `${CURRENT}${hashOf(contentOf(record) + JSON.stringify(asked))}`;
}

/** What was kept; undefined where nothing was, or the browser does not give it back. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    return (remembered.get(key) as T | undefined) ?? (await get<T>(key));
  } catch {
    return undefined;
  }
}

let tidied = false;

/** True where the browser keeps it, false where it only lasts as long as the page is open. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  try {
    await set(key, value);
  } catch {
    remembered.set(key, value);
    return false;
  }
  remembered.delete(key);
  if (!tidied) {
    tidied = true;
    await forgetOthers();
  }
  return true;
}

export async function forget(key: string): Promise<void> {
  remembered.delete(key);
  try {
    await del(key);
  } catch {
    // It was not kept either, then.
  }
}

/** Lets go of what another version of the review has found; nothing asks for it any more. */
async function forgetOthers(): Promise<void> {
  try {
    const old = (await keys<string>()).filter(
      (key) => String(key).startsWith(PREFIX) && !key.startsWith(CURRENT),
    );
    if (old.length > 0) await delMany(old);
  } catch {
    // A browser that keeps nothing has nothing to let go of.
  }
}
