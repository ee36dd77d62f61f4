import type { ComponentChildren } from 'preact';
import { t } from '../../app/i18n.ts';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from './Header.tsx';
import { Link } from './Link.tsx';

export interface ShutProps {
  title: string;
  text: string;
  /** Offered where it may help. */
  retry?: (() => void) | undefined;
  /** What else helps, before the ways that there always are. */
  children?: ComponentChildren;
}

interface ShutPageProps extends ShutProps {
  /** Ways on before the one home. */
  ways?: ComponentChildren;
}

/** Something that cannot be entered, or not any more: why, and the ways on. */
export function ShutPage({ title, text, retry, children, ways }: ShutPageProps) {
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
            {ways}
            <Link to={{ page: 'title' }} class="button">
              {t('app.problem.home')}
            </Link>
          </p>
        </div>
      </main>
    </div>
  );
}
