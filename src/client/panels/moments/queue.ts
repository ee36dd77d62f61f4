/** Moments that are shown large, one after another: a month's edict, the awards of an award month. */
import { effect, untracked } from '@preact/signals';
import type { GameEvent } from '../../../game/events.ts';
import { reducedMotion } from '../../app/motion.ts';
import type { LoggedEvent, Speed, Table } from '../../app/table.ts';
import type { TableUi } from '../ui.ts';

export type Moment = Extract<GameEvent, { type: 'monthBegan' | 'awardsGiven' }>;

/** How long a moment stays when nobody ends it, in ms, by the speed of the opponents. */
const STAYS: Readonly<Record<Speed, number>> = { slow: 3600, normal: 2600, fast: 1100, step: 3000 };

const isMoment = (event: GameEvent): event is Moment =>
  event.type === 'monthBegan' || event.type === 'awardsGiven';

/** The events that came after those seen; none where another course was taken. */
function freshOf(events: readonly LoggedEvent[], seen: readonly LoggedEvent[]): LoggedEvent[] {
  const last = seen.at(-1);
  const goesOn = last === undefined ? false : events[seen.length - 1] === last;
  return goesOn ? events.slice(seen.length) : [];
}

/** Puts what happens into the queue, and ends what waits there as soon as somebody decides. */
export function followMoments(table: Table, ui: TableUi): () => void {
  let seen: readonly LoggedEvent[] = table.events.peek();
  // A game that begins is opened by its first edict; one that is taken up again is not held up.
  const begins = seen.every(({ ply }) => ply < 0);
  if (begins && !reducedMotion.peek()) {
    ui.moments.value = seen.map(({ event }) => event).filter(isMoment);
  }
  const stopFollowing = effect(() => {
    const events = table.events.value;
    const fresh = freshOf(events, seen);
    const undone = events.length < seen.length;
    seen = events;
    untracked(() => {
      if (undone) ui.moments.value = [];
      if (reducedMotion.value) return;
      const told = fresh.map(({ event }) => event).filter(isMoment);
      if (told.length > 0) ui.moments.value = [...ui.moments.value, ...told];
    });
  });
  const stopEnding = effect(() => {
    if (table.draft.value) ui.moments.value = [];
  });
  const stopTiming = effect(() => {
    const [now] = ui.moments.value;
    if (!now || table.paused.value || !ui.settled.value) return undefined;
    // A market day that is walked comes first.
    if (ui.show.value && !ui.show.value.again) return undefined;
    const timer = setTimeout(() => endMoment(ui), STAYS[table.speed.value]);
    return () => clearTimeout(timer);
  });
  return () => {
    stopFollowing();
    stopEnding();
    stopTiming();
    ui.moments.value = [];
  };
}

/** Ends the moment that is shown; false if there is none. */
export function endMoment(ui: TableUi): boolean {
  if (ui.moments.value.length === 0) return false;
  ui.moments.value = ui.moments.value.slice(1);
  return true;
}
