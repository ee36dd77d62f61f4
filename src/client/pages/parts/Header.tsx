import { t } from '../../app/i18n.ts';
import { Seal } from '../art/Seal.tsx';
import { Link } from './Link.tsx';
import { Tools } from './Tools.tsx';

/** The strip above every page but the table, which has its own. */
export function Header() {
  return (
    <header class="site-header">
      <Link to={{ page: 'title' }} class="brand" label={t('app.home')}>
        <Seal glyph="园" size={36} />
        <span class="brand-name">{t('app.name')}</span>
      </Link>
      <Tools />
    </header>
  );
}
