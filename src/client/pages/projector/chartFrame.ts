/** The scales that the projector's charts share, in units of their own viewBox. */
import { niceTicks } from '../score/chart.ts';

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Scale {
  ticks: readonly number[];
  y(value: number): number;
}

/** `fromZero`: whether the scale holds 0, as it must where lengths are compared. */
export function valueScale(
  { top, bottom }: Frame,
  values: readonly number[],
  fromZero = true,
): Scale {
  const base = fromZero || values.length === 0 ? [0, 1] : [];
  const least = Math.min(...base, ...values);
  const ticks = niceTicks(least, Math.max(least + 1, ...values));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  return { ticks, y: (value) => bottom - ((bottom - top) * (value - low)) / (high - low) };
}

/** The middle of the column of a month, from 1. */
export function monthX({ left, right }: Frame, months: number, month: number): number {
  return left + ((right - left) * (month - 0.5)) / Math.max(1, months);
}

/** The months under their columns. */
export function monthPlaces(frame: Frame, months: number): { x: number; text: number }[] {
  return Array.from({ length: months }, (_, i) => ({
    x: monthX(frame, months, i + 1),
    text: i + 1,
  }));
}

/**
 * How far to the side each of several dots at about the same height moves, in steps of -1, 0, 1, ...:
 * dots that would lie on one another stand beside one another.
 */
export function sideSteps(heights: readonly number[], size: number): number[] {
  const counts = new Map<number, number>();
  return heights.map((height) => {
    const row = Math.round(height / size);
    const n = counts.get(row) ?? 0;
    counts.set(row, n + 1);
    return n % 2 === 0 ? n / 2 : -(n + 1) / 2;
  });
}
