import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newRecord } from '../../../../src/game/record.ts';

type Kept = typeof import('../../../../src/client/app/review/kept.ts');

const stored = new Map<string, unknown>();
/** Characters that the browser has room for. */
let room = Number.POSITIVE_INFINITY;
let forbidden = false;

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

vi.mock('idb-keyval', () => ({
  get: async (key: string) => stored.get(key),
  set: async (key: string, value: unknown) => {
    if (forbidden) throw new DOMException('Not here', 'InvalidStateError');
    const others = [...stored].filter(([other]) => other !== key);
    const taken = others.reduce((sum, [, other]) => sum + sizeOf(other), 0);
    if (taken + sizeOf(value) > room) throw new DOMException('No room', 'QuotaExceededError');
    stored.set(key, value);
  },
  del: async (key: string) => void stored.delete(key),
  delMany: async (keys: string[]) => {
    for (const key of keys) stored.delete(key);
  },
  keys: async () => [...stored.keys()],
}));

const record = newRecord('standard', 'kept');
const MEGA = 1_000_000;
const large = (size: number): string => 'x'.repeat(size);

/** As a page has it that was opened just now. */
async function opened(): Promise<Kept> {
  vi.resetModules();
  return import('../../../../src/client/app/review/kept.ts');
}

describe('what reviews, lenses and what-ifs have found', () => {
  beforeEach(() => {
    stored.clear();
    localStorage.clear();
    room = Number.POSITIVE_INFINITY;
    forbidden = false;
  });
  afterEach(() => vi.restoreAllMocks());

  it('takes no more room than it may: what was not used for longest goes first', async () => {
    const { keep, keptKey, recall, MOST_KEPT } = await opened();
    const keys = Array.from({ length: 4 }, (_, i) => keptKey(record, 'question', i));
    const fits = Math.floor(MOST_KEPT / 4);
    for (const key of keys.slice(0, 3)) await keep(key, large(fits));
    await recall(keys[0] ?? '');
    expect(await keep(keys[3] ?? '', large(fits))).toBe(true);
    expect([...stored.keys()].sort()).toEqual([keys[0], keys[2], keys[3]].sort());
  });

  it('is used in the order of all visits, not only of this one', async () => {
    const first = await opened();
    const fits = Math.floor(first.MOST_KEPT / 3);
    const keys = ['a', 'b', 'c'].map((question) => first.keptKey(record, question));
    for (const key of keys.slice(0, 2)) await first.keep(key, large(fits));
    const second = await opened();
    expect(await second.recall(keys[0] ?? '')).toHaveLength(fits);
    await second.keep(keys[2] ?? '', large(fits));
    expect([...stored.keys()].sort()).toEqual([keys[0], keys[2]].sort());
  });

  it('makes room in a browser that is full, and says so only where there is none to be made', async () => {
    room = 3 * MEGA;
    const { keep, keptKey, recall, noRoom } = await opened();
    const keys = ['a', 'b', 'c', 'd'].map((question) => keptKey(record, question));
    for (const key of keys) expect(await keep(key, large(MEGA))).toBe(true);
    expect(noRoom.value).toBe(false);
    expect(stored.has(keys[0] ?? '')).toBe(false);
    expect(stored.has(keys[3] ?? '')).toBe(true);
    const whole = keptKey(record, 'too much');
    expect(await keep(whole, large(4 * MEGA))).toBe(false);
    expect(noRoom.value).toBe(true);
    expect(await recall(whole)).toHaveLength(4 * MEGA);
    room = 9 * MEGA;
    expect(await keep(whole, large(4 * MEGA))).toBe(true);
    expect(noRoom.value).toBe(false);
  });

  it('is lost by nothing else that goes wrong', async () => {
    const { keep, keptKey, recall, noRoom } = await opened();
    const [old, young] = [keptKey(record, 'old'), keptKey(record, 'young')];
    await keep(old, 'found before');
    forbidden = true;
    expect(await keep(young, 'found now')).toBe(false);
    expect(noRoom.value).toBe(true);
    expect(await recall(old)).toBe('found before');
    expect(await recall(young)).toBe('found now');
  });

  it('never costs a saved game, nor anything else of the browser’s', async () => {
    stored.set('another page’s', large(MEGA));
    localStorage.setItem('walled-gardens.save.mine', 'a game');
    room = 2 * MEGA;
    const { keep, keptKey } = await opened();
    expect(await keep(keptKey(record, 'a'), large(0.9 * MEGA))).toBe(true);
    expect(await keep(keptKey(record, 'b'), large(0.9 * MEGA))).toBe(true);
    expect(await keep(keptKey(record, 'c'), large(1.5 * MEGA))).toBe(false);
    expect(stored.has('another page’s')).toBe(true);
    expect(localStorage.getItem('walled-gardens.save.mine')).toBe('a game');
  });

  it('of another version goes, and what nothing is known of counts as oldest', async () => {
    const { keep, keptKey, recall, MOST_KEPT } = await opened();
    stored.set('walled-gardens.review.0.abc', 'of another version');
    const unknown = keptKey(record, 'of a browser that lost its list');
    stored.set(unknown, 'found before');
    await keep(keptKey(record, 'a'), large(10));
    expect([...stored.keys()]).not.toContain('walled-gardens.review.0.abc');
    expect(await recall(unknown)).toBe('found before');
    stored.set(unknown, 'found before');
    const again = await opened();
    localStorage.clear();
    await again.keep(again.keptKey(record, 'b'), large(MOST_KEPT - 100));
    expect(stored.has(unknown)).toBe(false);
  });
});
