import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import { tt } from '../../app/teachTexts.ts';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';

interface RoomShutProps {
  title: string;
  text: string;
  /** Offered where it may help. */
  retry?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** A room that cannot be opened: why, and the ways on. */
export function RoomShut({ title, text, retry, children }: RoomShutProps) {
  return (
    <div class="problem-page">
      <div class="problem-picture">
        <GardenWall shut />
      </div>
      <Header />
      <main id="content" class="problem" tabIndex={-1}>
        <div class="problem-words">
          <h1>{title}</h1>
          <p role="alert">{text}</p>
          <p class="button-row">
            {children}
            {retry && (
              <button type="button" class="button primary" onClick={retry}>
                {t('app.problem.retry')}
              </button>
            )}
            <Link to={{ page: 'teach' }} class="button">
              {tt('teach.shut.rooms')}
            </Link>
            <Link to={{ page: 'join' }} class="button">
              {t('app.join')}
            </Link>
            <Link to={{ page: 'title' }} class="button">
              {t('app.problem.home')}
            </Link>
          </p>
        </div>
      </main>
    </div>
  );
}
