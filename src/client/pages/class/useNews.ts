import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoomStudent } from '../../app/room/messages.ts';

/** What has happened to a student's seat since the page was opened. */
export type SeatNews = 'start' | 'moved' | 'company' | 'unseated';

type Place = RoomStudent['place'];

function newsOf(before: Place, now: Place): SeatNews | undefined {
  if (!now) return before ? 'unseated' : undefined;
  // What is planned before the cards are dealt is told in the garden.
  if (now.id === null) return undefined;
  if (!before || before.id === null) return 'start';
  if (before.id !== now.id) return 'moved';
  return before.seat === now.seat ? undefined : 'company';
}

/** The last news of the student's seat, until it was read. */
export function useNews(place: Place): [SeatNews | undefined, () => void] {
  const last = useRef<Place>(null);
  /** The seat before the teacher took them out of it: whoever gets another one has been moved. */
  const [news, setNews] = useState<SeatNews | undefined>();
  const key = place && `${place.id}:${place.seat}`;
  useEffect(() => {
    const before = last.current;
    last.current = place;
    const next = newsOf(before, place);
    if (next) setNews((now) => (next === 'start' && now === 'unseated' ? 'moved' : next));
  }, [key]);
  return [news, () => setNews(undefined)];
}
