/** The result as a small ceremony: third, second, first; each one's points are counted by source. */
import { useEffect, useState } from 'preact/hooks';
import { reducedMotion } from '../../app/motion.ts';
import type { Table } from '../../app/table.ts';

/** One company's part, in ms: its scroll unrolls, then one source after another is counted. */
const UNROLL = 600;
const COUNT = 280;
const SOURCES = 4;
const ACT = UNROLL + SOURCES * COUNT + 140;
/** The winner's seal falls after the last count. */
const SEAL = 700;
/** A new number is written this often, in ms. */
const WRITE = 40;

export interface Act {
  /** Its scroll has begun to unroll. */
  begun: boolean;
  /** How much of each source is counted, 0..1. */
  counted: readonly number[];
  /** All is counted. */
  done: boolean;
}

const share = (time: number, from: number, length: number): number =>
  Math.max(0, Math.min(1, (time - from) / length));

/** The state of one place's part at a time; `rank` 0 is the first, who comes last. */
export function actAt(time: number, rank: number, places: number): Act {
  const start = (places - 1 - rank) * ACT;
  return {
    begun: time >= start,
    counted: Array.from({ length: SOURCES }, (_, i) =>
      share(time, start + UNROLL + i * COUNT, COUNT),
    ),
    done: time >= start + ACT,
  };
}

/** Who has seen it, or skipped it, sees the result at once when coming back from the board. */
const held = new WeakSet<Table>();

/** Time of the ceremony, from 0 to infinity (it is over); a click, N, Esc and Space end it. */
export function useCeremony(table: Table, places: number): number {
  const [time, setTime] = useState(() =>
    reducedMotion.peek() || held.has(table) ? Number.POSITIVE_INFINITY : 0,
  );
  const over = time === Number.POSITIVE_INFINITY;
  useEffect(() => {
    if (over) return undefined;
    const end = (): void => {
      held.add(table);
      setTime(Number.POSITIVE_INFINITY);
    };
    const begun = performance.now();
    const timer = setInterval(() => {
      const now = performance.now() - begun;
      if (now >= places * ACT + SEAL) end();
      else setTime(now);
    }, WRITE);
    const onKey = (event: KeyboardEvent): void => {
      if (!['n', 'escape', ' '].includes(event.key.toLowerCase())) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    };
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', end);
    return () => {
      clearInterval(timer);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', end);
    };
  }, [over, table, places]);
  return time;
}
