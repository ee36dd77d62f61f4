import { t } from '../../app/i18n.ts';
import { heldStudents } from '../../app/room/roomKeys.ts';
import { Link } from '../parts/Link.tsx';

/** As many as are listed: a class lasts a lesson. */
const SHOWN = 3;

/** The classes that this browser is in, newest first. */
export function OwnClasses() {
  const held = heldStudents.value.slice(0, SHOWN);
  if (held.length === 0) return null;
  return (
    <section class="saves" aria-labelledby="classes-title">
      <h2 id="classes-title">{t('app.classes')}</h2>
      <ul>
        {held.map(({ room, code, name }) => {
          const as = t('app.classes.as', { code, name });
          return (
            <li key={room} class="save">
              <span class="save-facts">
                <b>{as}</b>
              </span>
              <Link
                to={{ page: 'class', id: room }}
                class="button"
                label={`${t('app.classes.back')}: ${as}`}
              >
                {t('app.classes.back')}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
