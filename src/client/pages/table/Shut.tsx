import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';

interface ShutProps {
  title: string;
  text: string;
  /** Offered where it may help. */
  retry?: (() => void) | undefined;
  children?: ComponentChildren;
}

/** A table that cannot be entered: why, and the ways on. */
export function Shut({ title, text, retry, children }: ShutProps) {
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
            <Link to={{ page: 'friends' }} class="button">
              {t('app.friends')}
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
