import { describe, expect, it } from 'vitest';
import {
  monthPlaces,
  sideSteps,
  valueScale,
} from '../../../../src/client/pages/projector/chartFrame.ts';

const FRAME = { left: 100, right: 700, top: 0, bottom: 300 };

describe('the scale of a chart on the wall', () => {
  it('holds 0 where lengths are compared, and begins near the values where places are', () => {
    expect(valueScale(FRAME, [120, 180]).ticks[0]).toBe(0);
    const { ticks, y } = valueScale(FRAME, [120, 180], false);
    expect(ticks[0]).toBeGreaterThanOrEqual(100);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(180);
    expect(y(ticks[0] ?? 0)).toBe(300);
    expect(y(ticks.at(-1) ?? 0)).toBe(0);
  });

  it.each([[[]], [[150]], [[150, 150]]])('gives %j a place', (values) => {
    for (const fromZero of [true, false]) {
      const { y } = valueScale(FRAME, values, fromZero);
      expect(y(values[0] ?? 0)).toBeGreaterThanOrEqual(0);
      expect(y(values[0] ?? 0)).toBeLessThanOrEqual(300);
    }
  });
});

describe('the places of a chart on the wall', () => {
  it('are in the middle of each month’s column', () => {
    expect(monthPlaces(FRAME, 3)).toEqual([
      { x: 200, text: 1 },
      { x: 400, text: 2 },
      { x: 600, text: 3 },
    ]);
  });

  it('are beside each other for dots at about the same height', () => {
    expect(sideSteps([1, 2, 80, 3], 20)).toEqual([0, -1, 0, 1]);
  });
});
