/** Plane curves for the board's art: splines, offsets, places along a line. Units are board pixels. */
export type Point = readonly [number, number];

export const add = (a: Point, b: Point, k = 1): Point => [a[0] + b[0] * k, a[1] + b[1] * k];
export const sub = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const length = (a: Point): number => Math.hypot(a[0], a[1]);

export function unit(a: Point): Point {
  const l = length(a) || 1;
  return [a[0] / l, a[1] / l];
}

/** Item `i` of a list, held inside its ends. */
function clampAt(points: readonly Point[], i: number): Point {
  const found = points[Math.max(0, Math.min(points.length - 1, i))];
  if (!found) throw new Error('A curve needs points');
  return found;
}

/**
 * Centripetal Catmull-Rom through all points, `steps` pieces a span. (The uniform one makes loops
 * where points lie close together, as they do at a gate.)
 */
export function spline(points: readonly Point[], steps = 14): Point[] {
  const out: Point[] = [];
  const knot = (a: Point, b: Point): number => Math.sqrt(Math.max(1e-6, length(sub(b, a))));
  for (let i = 0; i < points.length - 1; i++) {
    const p1 = clampAt(points, i);
    const p2 = clampAt(points, i + 1);
    const p0 = points[i - 1] ?? add(p1, sub(p2, p1), -1);
    const p3 = points[i + 2] ?? add(p2, sub(p2, p1), 1);
    const d1 = knot(p0, p1);
    const d2 = knot(p1, p2);
    const d3 = knot(p2, p3);
    const tangents = ([0, 1] as const).map((k) => ({
      m1: d2 * ((p1[k] - p0[k]) / d1 - (p2[k] - p0[k]) / (d1 + d2) + (p2[k] - p1[k]) / d2),
      m2: d2 * ((p2[k] - p1[k]) / d2 - (p3[k] - p1[k]) / (d2 + d3) + (p3[k] - p2[k]) / d3),
    }));
    for (let j = 0; j < steps; j++) {
      const t = j / steps;
      const t2 = t * t;
      const t3 = t2 * t;
      const [x, y] = ([0, 1] as const).map((k) => {
        const { m1, m2 } = tangents[k] ?? { m1: 0, m2: 0 };
        return (
          (2 * t3 - 3 * t2 + 1) * p1[k] +
          (t3 - 2 * t2 + t) * m1 +
          (3 * t2 - 2 * t3) * p2[k] +
          (t3 - t2) * m2
        );
      });
      out.push([x ?? 0, y ?? 0]);
    }
  }
  out.push(clampAt(points, points.length - 1));
  return out;
}

/** Closed spline: the first point is repeated at the end. */
export function loop(points: readonly Point[], steps: number): Point[] {
  return spline([...points, clampAt(points, 0)], steps);
}

export function normals(points: readonly Point[]): Point[] {
  return points.map((_, i) => {
    const d = unit(sub(clampAt(points, i + 1), clampAt(points, i - 1)));
    return [-d[1], d[0]];
  });
}

/** The line moved sideways by `k` along its normals. */
export function offset(points: readonly Point[], k: number): Point[] {
  const n = normals(points);
  return points.map((p, i) => add(p, clampAt(n, i), k));
}

export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++)
    sum += length(sub(clampAt(points, i), clampAt(points, i - 1)));
  return sum;
}

/** The place and direction at a distance from the line's start. */
export function along(points: readonly Point[], distance: number): { at: Point; direction: Point } {
  let d = 0;
  for (let i = 1; i < points.length; i++) {
    const a = clampAt(points, i - 1);
    const b = clampAt(points, i);
    const l = length(sub(b, a));
    if (d + l >= distance)
      return { at: add(a, sub(b, a), (distance - d) / l), direction: unit(sub(b, a)) };
    d += l;
  }
  const end = points.length - 1;
  return {
    at: clampAt(points, end),
    direction: unit(sub(clampAt(points, end), clampAt(points, end - 1))),
  };
}

/** The same line in points of equal distance `step`, both ends kept. */
export function resample(points: readonly Point[], step: number): Point[] {
  const total = lengthOf(points);
  const n = Math.max(2, Math.round(total / step));
  return Array.from({ length: n + 1 }, (_, i) => along(points, (total * i) / n).at);
}

/** A cloud wall's line: the curve swings to both sides. */
export function cloud(points: readonly Point[], amplitude: number, wavelength: number): Point[] {
  const n = normals(points);
  let d = 0;
  return points.map((p, i) => {
    if (i > 0) d += length(sub(p, clampAt(points, i - 1)));
    return add(p, clampAt(n, i), amplitude * Math.sin((d / wavelength) * Math.PI * 2));
  });
}
