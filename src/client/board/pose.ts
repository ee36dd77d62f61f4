/** How the parts of a gate stand at a moment of its change from one status to another. */
import type { GateStatus } from '../../game/gates.ts';
import { easeInOut, easeOut } from './motion.ts';

export interface GatePose {
  /** 1 = leaves shut, 0 = folded away. */
  doors: number;
  bar: number;
  /** Light from behind, 0..1. */
  light: number;
  /** The regulator's seal: how far it is stamped, and how high it still hangs (scale). */
  seal: { shown: number; scale: number };
  rope: { shown: number; scale: number };
  /** How much of a new treaty's cord is laid, 0..1; 1 once it is tied, and without one. */
  laid: number;
  /** A ring that runs out from the gate: 0 where none does, up to 1. */
  pulse: number;
  /** Dust of the stamp or of the closing doors, 0..1, gone at both ends. */
  dust: number;
}

/** Milliseconds that a change takes. */
export const GATE_CHANGE = 700;

const isShut = (s: GateStatus): number => (s === 'blocked' ? 1 : 0);
const part = (t: number, from: number, to: number): number =>
  Math.max(0, Math.min(1, (t - from) / (to - from)));

export function gatePose(from: GateStatus, to: GateStatus, t: number): GatePose {
  const shutBefore = isShut(from);
  const shutAfter = isShut(to);
  const swing = easeInOut(part(t, 0.08, 0.62));
  const doors = shutBefore + (shutAfter - shutBefore) * swing;
  // The bar is lifted first and laid last.
  const bar = shutAfter
    ? part(t, 0.66, 0.8) || (shutBefore ? 1 : 0)
    : shutBefore * (1 - part(t, 0, 0.16));
  const fall = part(t, 0.62, 0.84);
  const stamp = (now: boolean, before: boolean): { shown: number; scale: number } => {
    if (!now) return { shown: before ? 1 - part(t, 0, 0.3) : 0, scale: 1 };
    if (before) return { shown: 1, scale: 1 };
    return { shown: fall > 0 ? Math.min(1, fall * 2) : 0, scale: 1 + 1.2 * (1 - easeOut(fall)) };
  };
  const settles = from !== to && (to === 'ordered' || to === 'blocked');
  return {
    doors,
    bar,
    light: 1 - doors,
    seal: stamp(to === 'ordered', from === 'ordered'),
    rope: stamp(to === 'treaty', from === 'treaty'),
    laid: to === 'treaty' && from !== 'treaty' ? part(t, 0.16, 0.8) : 1,
    pulse: from === to || t === 1 ? 0 : to === 'ordered' ? part(t, 0.72, 1) : part(t, 0.1, 0.75),
    dust: settles ? Math.sin(Math.PI * part(t, to === 'blocked' ? 0.55 : 0.78, 1)) : 0,
  };
}
