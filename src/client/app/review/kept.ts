/**
 * What reviews, lenses and what-ifs have found is kept in this browser, so that nothing is searched
 * twice: by what was asked, and by the version of what answered it. It may take so much room and no
 * more: what was not used for longest goes first. Where the browser keeps nothing, or has no room
 * left, it is remembered as long as the page is open.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { del, delMany, get, keys, set } from 'idb-keyval';
import { seededRandom } from '../../../game/random.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { REVIEW_VERSION } from '../../../review/review.ts';
import { readStored, writeStored } from '../stored.ts';

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

/** Characters of JSON that everything kept may take together: some hundred games with all their what-ifs. */
export const MOST_KEPT = 30_000_000;
/** What is counted for something whose size is not known. */
const USUAL = 100_000;

/** When each was last used, as a number that grows with every use, and its size in characters. */
type Uses = Record<string, readonly [used: number, size: number]>;
const USES = 'walled-gardens.kept';

function readUses(): Uses {
  const stored = readStored(USES);
  return typeof stored === 'object' && stored !== null ? (stored as Uses) : {};
}

/** Notes that a key was used now. */
function use(key: string, size?: number): void {
  const uses = readUses();
  const latest = Object.values(uses).reduce((most, [used]) => Math.max(most, used), 0);
  writeStored(USES, { ...uses, [key]: [latest + 1, size ?? uses[key]?.[1] ?? USUAL] });
}

function unlist(gone: readonly string[]): void {
  const left = Object.entries(readUses()).filter(([key]) => !gone.includes(key));
  writeStored(USES, Object.fromEntries(left));
}

const full = signal(false);

/** Whether the browser had no room for what was found last: it lasts as long as the page is open. */
export const noRoom: ReadonlySignal<boolean> = full;

/** What was kept; undefined where nothing was, or the browser does not give it back. */
export async function recall<T>(key: string): Promise<T | undefined> {
  try {
    const found = (remembered.get(key) as T | undefined) ?? (await get<T>(key));
    if (found !== undefined && !remembered.has(key)) use(key);
    return found;
  } catch {
    return undefined;
  }
}

/**
 * Lets go of what was not used for longest, until so many characters are free; how many became so.
 * `key` stays.
 */
async function letGo(size: number, key: string): Promise<number> {
  const others = Object.entries(readUses()).filter(([other]) => other !== key);
  others.sort(([, [a]], [, [b]]) => a - b);
  const gone: string[] = [];
  let freed = 0;
  for (const [other, [, its]] of others) {
    if (freed >= size) break;
    gone.push(other);
    freed += its;
  }
  if (gone.length === 0) return 0;
  await delMany(gone);
  unlist(gone);
  return freed;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

let tidied: Promise<void> | undefined;

async function store(key: string, value: unknown): Promise<void> {
  // Where that fails, what is asked of the browser next decides.
  tidied ??= tidy().catch(() => undefined);
  await tidied;
  const size = JSON.stringify(value)?.length ?? 0;
  const taken = Object.entries(readUses()).reduce(
    (sum, [other, [, its]]) => (other === key ? sum : sum + its),
    size,
  );
  if (taken > MOST_KEPT) await letGo(taken - MOST_KEPT, key);
  for (;;) {
    try {
      await set(key, value);
      break;
    } catch (error) {
      if (!isFull(error) || (await letGo(size, key)) === 0) throw error;
    }
  }
  use(key, size);
}

/** True where the browser keeps it, false where it only lasts as long as the page is open. */
export async function keep(key: string, value: unknown): Promise<boolean> {
  try {
    await store(key, value);
  } catch {
    remembered.set(key, value);
    full.value = true;
    return false;
  }
  remembered.delete(key);
  full.value = false;
  return true;
}

export async function forget(key: string): Promise<void> {
  remembered.delete(key);
  unlist([key]);
  try {
    await del(key);
  } catch {
    // It was not kept either, then.
  }
}

/**
 * Lets go of what another version of the review has found, for which nothing asks any more, and
 * makes the list of uses fit what is kept.
 */
async function tidy(): Promise<void> {
  const all = (await keys()).filter(
    (key): key is string => typeof key === 'string' && key.startsWith(PREFIX),
  );
  const current = all.filter((key) => key.startsWith(CURRENT));
  const old = all.filter((key) => !key.startsWith(CURRENT));
  if (old.length > 0) await delMany(old);
  const uses = readUses();
  writeStored(
    USES,
    Object.fromEntries(current.map((key) => [key, uses[key] ?? ([0, USUAL] as const)])),
  );
}
