import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Budgets } from '../../src/server/budgets.ts';
import { RateLimit, TokenBucket } from '../../src/server/limits.ts';

const taken = (take: () => boolean, times: number): number =>
  Array.from({ length: times }, take).filter(Boolean).length;

describe('RateLimit', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts each key by itself, and anew when the time is over', async () => {
    const limit = new RateLimit(2, 60);
    const uses = async (key: string) => [await limit.allows(key), await limit.allows(key)];
    expect(await uses('a')).toEqual([true, true]);
    expect(await uses('a')).toEqual([false, false]);
    expect(await uses('b')).toEqual([true, true]);
    vi.advanceTimersByTime(60_001);
    expect(await uses('a')).toEqual([true, true]);
  });

  it.each(['__proto__', 'constructor', ''])('has no key that is special: "%s"', async (key) => {
    const limit = new RateLimit(1, 60);
    expect(await limit.allows(key)).toBe(true);
    expect(await limit.allows(key)).toBe(false);
  });
});

describe('TokenBucket', () => {
  it('begins with three seconds of its rate and fills up to that', () => {
    let now = 0;
    const bucket = new TokenBucket(10, () => now);
    const take = () => bucket.take();
    expect(taken(take, 50)).toBe(30);
    now += 500;
    expect(taken(take, 50)).toBe(5);
    now += 3_600_000;
    expect(taken(take, 50)).toBe(30);
  });

  it('gives nothing for a clock that goes back, and has the size that it is told', () => {
    let now = 1_000;
    const bucket = new TokenBucket(1, () => now, 2);
    const take = () => bucket.take();
    expect(taken(take, 5)).toBe(2);
    now = 0;
    expect(take()).toBe(false);
    now = 1_000;
    expect(taken(take, 5)).toBe(1);
  });
});

describe('Budgets', () => {
  it('are shared by the pages of a seat and kept while one of them is open', () => {
    const budgets = new Budgets(10, () => 0);
    const one = budgets.open('seat');
    const two = budgets.open('seat');
    const other = budgets.open('other');
    expect(taken(() => one.requests.take(), 20) + taken(() => two.requests.take(), 20)).toBe(30);
    expect(taken(() => other.requests.take(), 40)).toBe(30);
    expect(taken(() => two.talk.take(), 10)).toBe(3);
    budgets.close('seat');
    const again = budgets.open('seat');
    expect(again.talk.take()).toBe(false);
    budgets.close('seat');
    budgets.close('seat');
    budgets.close('seat');
    budgets.close('other');
    expect(budgets.size).toBe(0);
    expect(budgets.open('seat').talk.take()).toBe(true);
  });

  it('are one for each spectator', () => {
    const budgets = new Budgets(1, () => 0);
    expect(taken(() => budgets.open(undefined).requests.take(), 40)).toBe(40);
    budgets.close(undefined);
    expect(budgets.size).toBe(0);
  });
});
