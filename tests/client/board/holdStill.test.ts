import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdStill } from '../../../src/client/board/holdStill.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a market day shown at once stays while the game is paused', () => {
  const paused = signal(false);
  const done = vi.fn();
  holdStill(1000, paused, done);
  vi.advanceTimersByTime(900);
  paused.value = true;
  vi.advanceTimersByTime(60_000);
  expect(done).not.toHaveBeenCalled();
  paused.value = false;
  vi.advanceTimersByTime(1000);
  expect(done).toHaveBeenCalledTimes(1);
});

it('is called off', () => {
  const done = vi.fn();
  holdStill(1000, signal(false), done)();
  vi.advanceTimersByTime(5000);
  expect(done).not.toHaveBeenCalled();
});
