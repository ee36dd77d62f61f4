import { t } from '../../app/i18n.ts';
import { Link } from '../parts/Link.tsx';
import { ShutPage, type ShutProps } from '../parts/ShutPage.tsx';

/** A table that cannot be entered: why, and the ways on. */
export function Shut(props: ShutProps) {
  const friends = (
    <Link to={{ page: 'friends' }} class="button">
      {t('app.friends')}
    </Link>
  );
  return <ShutPage {...props} ways={friends} />;
}
