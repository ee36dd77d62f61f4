/** The reviews that are kept: under which key, and whether what stands there is one. */
import type { MatchRecord } from '../../../game/record.ts';
import type { DepthName, GameReview } from '../../../review/review.ts';
import { keptKey, recall } from './kept.ts';

export function reviewKey(record: MatchRecord, depth: DepthName): string {
  return keptKey(record, 'review', depth);
}

/** Whether something that was kept is what a page can show: a browser's storage may be damaged. */
function isWhole(before: Partial<GameReview> | undefined): before is GameReview {
  return [before?.decisions, before?.turningPoints, before?.explanations].every(Array.isArray);
}

export async function recallReview(key: string): Promise<GameReview | undefined> {
  const before = await recall<Partial<GameReview>>(key);
  return isWhole(before) ? before : undefined;
}
