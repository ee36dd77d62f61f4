/**
 * A pen with an unsteady hand: every path it draws is displaced a little by smooth noise. The
 * irregular line is thereby in the geometry and stays crisp at every scale; no filter is needed.
 */
import type { Point } from './curve.ts';
import { noise } from './random.ts';

export type Attributes = Readonly<Record<string, string | number>>;

export const round = (n: number): string => (Math.round(n * 10) / 10).toString();

export function attributes(a: Attributes): string {
  return Object.entries(a)
    .map(([k, v]) => ` ${k}="${typeof v === 'number' ? Math.round(v * 100) / 100 : v}"`)
    .join('');
}

export interface Pen {
  /** Any SVG path of M L H V Q A Z, absolute or relative. */
  path(d: string, a: Attributes): string;
  rect(x: number, y: number, w: number, h: number, a: Attributes): string;
  line(points: readonly Point[], a: Attributes): string;
  area(points: readonly Point[], a: Attributes): string;
}

/** `amplitude` in pixels, `wave` the length of one bump; amplitude 0 draws with a ruler. */
export function pen(amplitude: number, wave: number, seed: number): Pen {
  const move = (x: number, y: number): [number, number] => [
    x + amplitude * noise(x / wave + 31.7, y / wave + 11.3, seed),
    y + amplitude * noise(x / wave + 73.1, y / wave + 57.9, seed + 1),
  ];
  const show = (x: number, y: number): string => move(x, y).map(round).join(' ');
  const path = (d: string, a: Attributes): string =>
    `<path d="${unsteady(d, show, amplitude)}"${attributes(a)}/>`;
  const poly = (points: readonly Point[]): string =>
    `M${points.map((p) => show(p[0], p[1])).join('L')}`;
  return {
    path,
    rect: (x, y, w, h, a) => path(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, a),
    line: (points, a) => `<path d="${poly(points)}"${attributes({ fill: 'none', ...a })}/>`,
    area: (points, a) => `<path d="${poly(points)}Z"${attributes(a)}/>`,
  };
}

type Show = (x: number, y: number) => string;

/** Lines longer than this get a bend in the middle. */
const BEND = 11;

/** Rewrites a path in absolute commands with every point displaced. */
function unsteady(d: string, show: Show, amplitude: number): string {
  const tokens = d.match(/[a-zA-Z]|-?\d*\.?\d+/g) ?? [];
  let out = '';
  let i = 0;
  let command = 'M';
  let x = 0;
  let y = 0;
  let startX = 0;
  let startY = 0;
  const number = (): number => Number(tokens[i++]);
  const lineTo = (nx: number, ny: number): void => {
    if (amplitude > 0 && Math.hypot(nx - x, ny - y) > BEND) {
      out += `Q${show((x + nx) / 2, (y + ny) / 2)} ${show(nx, ny)}`;
    } else out += `L${show(nx, ny)}`;
    x = nx;
    y = ny;
  };
  while (i < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[i] ?? '')) command = tokens[i++] ?? 'M';
    const relative = command === command.toLowerCase();
    const bx = relative ? x : 0;
    const by = relative ? y : 0;
    switch (command.toUpperCase()) {
      case 'M':
        x = startX = bx + number();
        y = startY = by + number();
        out += `M${show(x, y)}`;
        command = relative ? 'l' : 'L';
        break;
      case 'L': {
        const nx = bx + number();
        lineTo(nx, by + number());
        break;
      }
      case 'H':
        lineTo(bx + number(), y);
        break;
      case 'V':
        lineTo(x, by + number());
        break;
      case 'Q': {
        const control = show(bx + number(), by + number());
        x = bx + number();
        y = by + number();
        out += `Q${control} ${show(x, y)}`;
        break;
      }
      case 'A': {
        const radii = `${number()} ${number()} ${number()} ${number()} ${number()}`;
        x = bx + number();
        y = by + number();
        out += `A${radii} ${show(x, y)}`;
        break;
      }
      case 'Z':
        if (Math.hypot(startX - x, startY - y) > BEND) lineTo(startX, startY);
        x = startX;
        y = startY;
        out += 'Z';
        break;
      default:
        throw new Error(`Path command ${command} is not known`);
    }
  }
  return out;
}
