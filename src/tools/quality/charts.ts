/** Bars of text for the card. */
import type { Estimate } from '../../review/estimates.ts';

const WIDTH = 40;
const DIGITS = 1;

export function percent(value: number): string {
  return Number.isNaN(value) ? '–' : `${(100 * value).toFixed(DIGITS)} %`;
}

/** "33.1 % (30.3–36.1)". */
export function withInterval({ value, low, high }: Estimate): string {
  const bounds = [low, high].map((v) => (100 * v).toFixed(DIGITS)).join('–');
  return `${percent(value)} (${bounds})`;
}

/**
 * One line a share: its bar as far as its value, the interval as a line through it. `most` is the
 * share that fills the width; `mark` is drawn as a bar of its own where it lies.
 */
export function barChart(
  rows: readonly { label: string; figure: Estimate }[],
  most: number,
  mark?: number,
): string {
  const cell = (share: number): number =>
    Math.max(0, Math.min(WIDTH - 1, Math.round((share / most) * WIDTH)));
  const longest = Math.max(...rows.map((r) => r.label.length));
  const lines = rows.map(({ label, figure }) => {
    const { value, low, high } = figure;
    const cells = Array.from({ length: WIDTH }, (_, i) => {
      if (mark !== undefined && i === cell(mark)) return '┊';
      if (i < cell(value)) return i >= cell(low) ? '▓' : '█';
      return i <= cell(high) && i >= cell(value) ? '░' : ' ';
    });
    return `${label.padEnd(longest)} ${cells.join('')} ${percent(value).padStart(7)}`;
  });
  return ['```text', ...lines.map((line) => line.trimEnd()), '```'].join('\n');
}
