import { locale } from '../../app/i18n.ts';
import { forgetRoom, heldRooms } from '../../app/room/roomKeys.ts';
import { tt } from '../../app/teachTexts.ts';
import { Link } from '../parts/Link.tsx';

/** The rooms whose teacher's link this browser keeps. */
export function OwnRooms() {
  const own = heldRooms.value.filter(({ key }) => key !== undefined);
  if (own.length === 0) return null;
  const day = new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="own-rooms" aria-labelledby="own-rooms-title">
      <h2 id="own-rooms-title">{tt('teach.rooms')}</h2>
      <p class="soft">{tt('teach.rooms.about')}</p>
      <ul>
        {own.map(({ room, code, title, since }) => (
          <li key={room}>
            <span>
              <b>{title || code}</b>
              <small>
                {code} · {day.format(new Date(since))}
              </small>
            </span>
            <Link
              to={{ page: 'teacher', id: room }}
              class="button"
              label={tt('teach.rooms.open.as', { title: title || code })}
            >
              {tt('teach.rooms.open')}
            </Link>
            <button
              type="button"
              class="button quiet"
              aria-label={tt('teach.rooms.forget.as', { title: title || code })}
              onClick={() => forgetRoom(room)}
            >
              {tt('teach.rooms.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
