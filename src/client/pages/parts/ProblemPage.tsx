import type { Params } from '../../../i18n/format.ts';
import type { MessageKey } from '../../../i18n/index.ts';
import { t } from '../../app/i18n.ts';
import { Link } from './Link.tsx';
import { ProblemFrame } from './ProblemFrame.tsx';
import { useStandIn } from './standIn.ts';

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
    <ProblemFrame
      title={t(title)}
      text={t(text, params)}
      ways={
        <>
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
        </>
      }
    >
      {details && (
        <details>
          <summary>{t('app.problem.details')}</summary>
          <pre>{details}</pre>
        </details>
      )}
    </ProblemFrame>
  );
}

export function Loading() {
  const place = useStandIn();
  return (
    <main ref={place} id="content" class="loading" tabIndex={-1} aria-busy="true">
      <p role="status">{t('app.loading')}</p>
    </main>
  );
}
