/** The ground of the plaza that belongs to nobody. */
import { token } from './companies.ts';
import { add, length, type Point, sub, unit } from './curve.ts';
import { round as f, type Pen } from './pen.ts';
import type { Places } from './places.ts';
import type { Chance } from './random.ts';
import { greatPine } from './trees.ts';

const INK = token('edge');

/** Cracked-ice paving inside a stone kerb, with the old pine on its terrace. */
export function plaza(p: Pen, places: Places, r: Chance): string {
  const { centre, radius } = places.plaza;
  const s = places.scale.line;
  const g = 24 * s;
  const stones = new Map<string, Point>();
  for (let i = -6; i <= 6; i++) {
    for (let j = -6; j <= 6; j++) {
      const jitter = (): number => r.between(-6, 6) * s;
      stones.set(`${i},${j}`, [
        centre[0] + (i + (j & 1) * 0.5) * g + jitter(),
        centre[1] + j * g * 0.86 + jitter(),
      ]);
    }
  }
  let cracks = '';
  for (let i = -6; i < 6; i++) {
    for (let j = -6; j < 6; j++) {
      const a = stones.get(`${i},${j}`);
      const next = [stones.get(`${i + 1},${j}`), stones.get(`${i + (j & 1)},${j + 1}`)];
      for (const q of next) {
        if (!a || !q || r() < 0.08) continue;
        if (length(sub(a, centre)) > radius * 0.95 || length(sub(q, centre)) > radius * 0.97)
          continue;
        cracks += `M${f(a[0])} ${f(a[1])}L${f(q[0])} ${f(q[1])}`;
      }
    }
  }
  const circle: Point[] = Array.from({ length: 72 }, (_, i) => {
    const a = (i / 72) * Math.PI * 2;
    return [centre[0] + Math.cos(a) * (radius + 2), centre[1] + Math.sin(a) * (radius + 2)];
  });
  const rim = circle.map((q) => add(q, unit(sub(centre, q)), 8 * s));
  const shade = circle.map((q) => add(q, [3 * s, 5 * s]));
  return (
    p.area(shade, { fill: token('shade') }) +
    p.area(circle, { fill: token('stone'), stroke: INK, 'stroke-width': 1.2 * s }) +
    p.area(circle, {
      fill: 'none',
      stroke: INK,
      'stroke-width': 8 * s,
      'stroke-opacity': 0.22,
      'stroke-dasharray': `1 ${f(11 * s)}`,
    }) +
    p.area(rim, { fill: token('plaza'), stroke: INK, 'stroke-width': 0.8 }) +
    p.path(cracks, { stroke: token('crack'), 'stroke-width': 0.9, fill: 'none' }) +
    `<g transform="translate(${f(centre[0])} ${f(centre[1] + 45 * s)}) scale(${f(s)})">${greatPine()}</g>`
  );
}
