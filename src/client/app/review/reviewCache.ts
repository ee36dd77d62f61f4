/** Reviews kept in this browser, so that a game is reviewed once. A browser that keeps nothing reviews again. */
import { get, set } from 'idb-keyval';
import { seededRandom } from '../../../game/random.ts';
import type { MatchRecord } from '../../../game/record.ts';
import { type DepthName, type GameReview, REVIEW_VERSION } from '../../../review/review.ts';

const PREFIX = 'walled-gardens.review';

/** What makes a review what it is; players and tastes do not. */
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

export function reviewKey(record: MatchRecord, depth: DepthName): string {
  return `${PREFIX}.${REVIEW_VERSION}.${depth}.${hashOf(contentOf(record))}`;
}

export async function cachedReview(key: string): Promise<GameReview | undefined> {
  try {
    return await get<GameReview>(key);
  } catch {
    return undefined;
  }
}

export async function cacheReview(key: string, review: GameReview): Promise<void> {
  try {
    await set(key, review);
  } catch {
    // Storage is full or forbidden: the review lasts until the page is closed.
  }
}
