import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showTime, thinkingTime, Wait } from '../../../../src/client/app/match/pace.ts';
import type { GameEvent } from '../../../../src/game/events.ts';

const raised: GameEvent = { type: 'acted', seat: 1, action: { type: 'raiseCash' }, coins: -4 };
const opened: GameEvent = {
  type: 'gateOpened',
  owner: 1,
  guest: 0,
  kind: 'links',
  by: 'will',
  standing: 1,
};
const open: GameEvent = {
  type: 'acted',
  seat: 1,
  action: { type: 'open', to: 0, kind: 'links' },
  coins: 0,
};

describe('the time that a move is shown', () => {
  it('is as long as it takes to read what is told', () => {
    const plain = showTime([raised])('normal');
    expect(plain).toBeGreaterThanOrEqual(1500);
    expect(showTime([open, opened])('normal')).toBe(plain);
    expect(showTime([opened, opened, opened])('normal')).toBeGreaterThan(2 * plain);
    expect(showTime([raised])('fast')).toBeLessThan(plain);
  });

  it('has an end however much happened, and none where the person goes on', () => {
    expect(showTime(Array<GameEvent>(30).fill(opened))('slow')).toBeLessThan(12_000);
    expect(showTime([raised])('step')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the time before a rival decides', () => {
  it('is for the person to end at the speed "step", unless it was just done', () => {
    expect(thinkingTime(false)('step')).toBe(Number.POSITIVE_INFINITY);
    expect(thinkingTime(true)('step')).toBe(0);
    expect(thinkingTime(true)('normal')).toBe(thinkingTime(false)('normal'));
  });
});

describe('a wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('counts only the time in which it is not paused', () => {
    const done = vi.fn();
    const wait = new Wait();
    wait.start(1000, false, done);
    vi.advanceTimersByTime(700);
    wait.pause();
    vi.advanceTimersByTime(60_000);
    wait.resume();
    vi.advanceTimersByTime(299);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('begins paused, ends at once when told so, and ends only once', () => {
    const done = vi.fn();
    const wait = new Wait();
    wait.start(10, true, done);
    vi.advanceTimersByTime(1000);
    expect(done).not.toHaveBeenCalled();
    wait.finish();
    wait.finish();
    wait.resume();
    vi.advanceTimersByTime(1000);
    expect(done).toHaveBeenCalledOnce();
  });
});
