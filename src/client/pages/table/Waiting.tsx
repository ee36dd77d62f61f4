import { tf } from '../../app/friendsTexts.ts';
import { t } from '../../app/i18n.ts';
import { Header } from '../parts/Header.tsx';
import { Link } from '../parts/Link.tsx';
import { useStandIn } from '../parts/standIn.ts';

interface WaitingProps {
  /** It has not been reached so far. */
  failing?: boolean;
  text?: string;
}

/** While a table, or what else `text` says, is looked for. */
export function Waiting({ failing = false, text = tf('net.connecting') }: WaitingProps) {
  const place = useStandIn();
  return (
    <>
      <Header />
      <main ref={place} id="content" class="loading" tabIndex={-1} aria-busy="true">
        <div role="status">
          <p>{text}</p>
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
