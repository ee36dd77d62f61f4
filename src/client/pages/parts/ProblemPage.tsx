import type { Params } from '../../../i18n/format.ts';
import type { MessageKey } from '../../../i18n/index.ts';
import { t } from '../../app/i18n.ts';
import { GardenWall } from '../art/GardenWall.tsx';
import { Header } from './Header.tsx';
import { Link } from './Link.tsx';

interface ProblemProps {
  title: MessageKey;
  text: MessageKey;
  params?: Params;
  onRetry?: () => void;
  details?: string;
}

/** What went wrong, what is safe, and the ways on. */
export function ProblemPage({ title, text, params, onRetry, details }: ProblemProps) {
  return (
    <div class="problem-page">
      <div class="problem-picture">
        <GardenWall shut />
      </div>
      <Header />
      <main id="content" class="problem" tabIndex={-1}>
        <div class="problem-words">
          <h1>{t(title)}</h1>
          <p>{t(text, params)}</p>
          <p class="button-row">
            <Link to={{ page: 'title' }} class="button primary">
              {t('app.problem.home')}
            </Link>
            {onRetry && (
              <>
                <button type="button" class="button" onClick={onRetry}>
                  {t('app.problem.retry')}
                </button>
                <button type="button" class="button" onClick={() => location.reload()}>
                  {t('app.problem.reload')}
                </button>
              </>
            )}
          </p>
          {details && (
            <details>
              <summary>{t('app.problem.details')}</summary>
              <pre>{details}</pre>
            </details>
          )}
        </div>
      </main>
    </div>
  );
}

export function Loading() {
  return (
    <main id="content" class="loading" tabIndex={-1} aria-busy="true">
      <p role="status">{t('app.loading')}</p>
    </main>
  );
}
