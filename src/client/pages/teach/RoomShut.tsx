import { t } from '../../app/i18n.ts';
import { tt } from '../../app/teachTexts.ts';
import { Link } from '../parts/Link.tsx';
import { ShutPage, type ShutProps } from '../parts/ShutPage.tsx';

/** A room that cannot be opened: why, and the ways on. */
export function RoomShut(props: ShutProps) {
  const ways = (
    <>
      <Link to={{ page: 'teach' }} class="button">
        {tt('teach.shut.rooms')}
      </Link>
      <Link to={{ page: 'join' }} class="button">
        {t('app.join')}
      </Link>
    </>
  );
  return <ShutPage {...props} ways={ways} />;
}
