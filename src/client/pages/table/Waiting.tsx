import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';

/** While the table is looked for; `failing`: it has not been reached so far. */
export function Waiting({ failing = false }: { failing?: boolean }) {
  return (
    <>
      <Header />
      <main id="content" class="loading" tabIndex={-1} aria-busy="true">
        <div role="status">
          <p>{tf('net.connecting')}</p>
          {failing && (
            <p class="waiting-why">
              {tf(navigator.onLine ? 'net.unreachable.trying' : 'net.offline')}
            </p>
          )}
          {failing && (
            <p class="button-row">
              <Link to={{ page: 'title' }} class="button">
                {t('app.problem.home')}
              </Link>
            </p>
          )}
        </div>
      </main>
    </>
  );
}
