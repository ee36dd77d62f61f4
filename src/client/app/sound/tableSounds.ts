/** Lets a table be heard: what is picked, what happens, and the beats of the market day's show. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Table } from '../table.ts';
import { type Cue, cuesOf } from './cues.ts';

/** Seconds between cues of events that are shown together. */
const APART = 0.28;

export interface Audible {
  table: Pick<Table, 'events' | 'draft' | 'refusal' | 'state' | 'showing'>;
  /** What else is picked on the page, such as an open chooser. */
  picks: readonly ReadonlySignal<unknown>[];
  play(cue: Cue, delay?: number): void;
}

/** Follows the table until the function returned is called. What lies behind already is not heard. */
export function listenToTable({ table, picks, play }: Audible): () => void {
  let heard = table.events.peek().length;
  const stops = [
    effect(() => {
      const events = table.events.value;
      const fresh = events.slice(heard);
      // An undo takes events back, and loading anew replaces them.
      heard = events.length;
      for (const [i, cue] of cuesOf(fresh.map(({ event }) => event)).entries())
        play(cue, i * APART);
    }),
    onPick(table.draft, play),
    ...picks.map((pick) => onPick(pick, play)),
    effect(() => {
      if (table.refusal.value) play('refuse');
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A wood block when something is picked, not when it is put back. */
function onPick(pick: ReadonlySignal<unknown>, play: Audible['play']): () => void {
  let before = pick.peek();
  return effect(() => {
    const now = pick.value;
    if (now !== undefined && now !== before) play('select');
    before = now;
  });
}
