import { t } from '../../app/i18n.ts';
import { Lantern } from '../art/Lantern.tsx';
import { Seal } from '../art/Seal.tsx';
import { Link } from '../parts/Link.tsx';

function Pips() {
  return (
    <svg width="64" height="44" viewBox="0 0 64 44" aria-hidden="true">
      {[12, 32, 52].map((x) => (
        <circle key={x} cx={x} cy="22" r="8" fill="var(--ink)" />
      ))}
    </svg>
  );
}

function Lanterns() {
  return (
    <svg width="92" height="44" viewBox="-46 -22 92 44" aria-hidden="true">
      <Lantern x={-28} y={4} scale={1.7} colour="var(--a)" />
      <Lantern x={0} y={-2} scale={1.7} colour="var(--t)" />
      <Lantern x={28} y={4} scale={1.7} colour="var(--b)" />
    </svg>
  );
}

/** What a month is, for someone who has never seen the game. */
export function Minute() {
  return (
    <section class="minute" aria-labelledby="minute-title">
      <h2 id="minute-title">{t('app.minute')}</h2>
      <p class="minute-text">{t('app.minute.text')}</p>
      <ol>
        <li>
          <span class="minute-picture">
            <Seal glyph="令" size={44} />
          </span>
          <h3>{t('app.minute.edict')}</h3>
          <p>{t('app.minute.edict.text')}</p>
        </li>
        <li>
          <span class="minute-picture">
            <Pips />
          </span>
          <h3>{t('app.minute.actions')}</h3>
          <p>{t('app.minute.actions.text')}</p>
        </li>
        <li>
          <span class="minute-picture">
            <Lanterns />
          </span>
          <h3>{t('app.minute.market')}</h3>
          <p>{t('app.minute.market.text')}</p>
        </li>
      </ol>
      <p>
        <Link to={{ page: 'rules' }} class="button">
          {t('app.rules')}
        </Link>
        <span class="soft">{t('app.rules.hint')}</span>
      </p>
    </section>
  );
}
