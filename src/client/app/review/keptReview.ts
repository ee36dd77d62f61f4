/** The reviews that are kept: under which key, and whether what stands there is one. */
import type { MatchRecord } from '../../../game/record.ts';
import type { DepthName, GameReview } from '../../../review/review.ts';
import type { Skim } from '../../../review/skim.ts';
import { keptKey, recall } from './kept.ts';

export function reviewKey(record: MatchRecord, depth: DepthName): string {
  return keptKey(record, 'review', depth);
}

/** Of a first look at the decisions with these plies. */
export function lookKey(record: MatchRecord, among: readonly number[]): string {
  return keptKey(record, 'first look', among);
}

/** What was kept, if a page can show it: a browser's storage may be damaged. */
async function recallWhole<T>(key: string, parts: readonly (keyof T)[]): Promise<T | undefined> {
  const before = await recall<T>(key);
  return parts.every((part) => Array.isArray(before?.[part])) ? before : undefined;
}

export function recallReview(key: string): Promise<GameReview | undefined> {
  return recallWhole<GameReview>(key, ['decisions', 'turningPoints', 'explanations']);
}

export function recallLook(key: string): Promise<Skim | undefined> {
  return recallWhole<Skim>(key, ['decisions', 'explanations']);
}
