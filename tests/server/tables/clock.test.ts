import { describe, expect, it } from 'vitest';
import { DecisionClock, MONTH_ALLOWANCE } from '../../../src/server/tables/clock.ts';

function clock() {
  let time = 1_000;
  const own = new DecisionClock(() => time);
  return { own, pass: (ms: number) => (time += ms) };
}

describe('the clock of a decision', () => {
  it('gives the first decision of a month more time', () => {
    const { own, pass } = clock();
    expect(own.left(20)).toBe(20_000 + MONTH_ALLOWANCE);
    pass(5_000);
    own.restart(false);
    expect(own.left(20)).toBe(20_000);
    own.restart(true);
    expect(own.left(20)).toBe(20_000 + MONTH_ALLOWANCE);
  });

  it('runs out, and never below nothing', () => {
    const { own, pass } = clock();
    own.restart(false);
    pass(19_999);
    expect(own.left(20)).toBe(1);
    pass(50_000);
    expect([own.left(20), own.waited]).toEqual([0, 69_999]);
  });

  it('has no limit where there is none', () => {
    const { own, pass } = clock();
    pass(1e9);
    expect(own.left(0)).toBeUndefined();
  });

  it('stands still in a pause, however often it is asked for', () => {
    const { own, pass } = clock();
    own.restart(false);
    pass(3_000);
    own.pause();
    pass(100_000);
    own.pause();
    expect([own.left(20), own.waited]).toEqual([17_000, 3_000]);
    own.resume();
    own.resume();
    pass(1_000);
    expect(own.left(20)).toBe(16_000);
  });

  it('begins anew in a pause too, and then has all its time', () => {
    const { own, pass } = clock();
    pass(3_000);
    own.pause();
    own.restart(false);
    pass(100_000);
    expect(own.left(20)).toBe(20_000);
    own.resume();
    pass(500);
    expect(own.left(20)).toBe(19_500);
  });

  it('can be given more', () => {
    const { own, pass } = clock();
    own.restart(false);
    pass(19_000);
    own.extend(30_000);
    expect(own.left(20)).toBe(31_000);
    own.restart(false);
    expect(own.left(20)).toBe(20_000);
  });
});
