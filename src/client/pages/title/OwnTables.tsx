import { useEffect } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { type OwnTable, ownTables, refreshTables } from '../../app/tables.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Link } from '../parts/Link.tsx';
import { companyName } from '../parts/names.ts';

/** The newest table that is not over yet: others wait there. */
export function liveTable(): OwnTable | undefined {
  return ownTables.value.find(({ info }) => info?.stage === 'playing' || info?.stage === 'lobby');
}

/** A table that others may be waiting at, where one sees it first. */
export function LiveTable({ own }: { own: OwnTable }) {
  return (
    <section class="latest" aria-label={t('app.tables.live')}>
      <TableFacts own={own} />
    </section>
  );
}

/** The other tables over the network at which this browser holds a seat, while they live. */
export function OwnTables({ besides }: { besides: OwnTable | undefined }) {
  useEffect(() => {
    refreshTables().catch((error: unknown) => console.error(error));
  }, []);
  const others = ownTables.value.filter((own) => own !== besides);
  if (others.length === 0) return null;
  return (
    <section class="saves" aria-labelledby="tables-title">
      <h2 id="tables-title">{t('app.tables')}</h2>
      <ul>
        {others.map((own) => (
          <TableRow key={own.held.table} own={own} />
        ))}
      </ul>
    </section>
  );
}

function TableRow({ own }: { own: OwnTable }) {
  return (
    <li class="save">
      <TableFacts own={own} />
    </li>
  );
}

function TableFacts({ own: { held, info } }: { own: OwnTable }) {
  const id = COMPANIES[held.seat]?.id ?? '';
  const others = info?.seats.flatMap((who, seat) =>
    who.kind === 'human' && seat !== held.seat ? [who.name] : [],
  );
  return (
    <>
      <CompanySign seat={held.seat} company={id} size={32} />
      <span class="save-facts">
        <b>{companyName(id)}</b>
        <span>
          {info && info.stage !== 'closed'
            ? t(`app.tables.${info.stage}`)
            : t('app.tables.unknown')}
        </span>
        {others && others.length > 0 && (
          <span>{t('app.tables.with', { names: others.join(t('table.listGap')) })}</span>
        )}
      </span>
      <Link
        to={{ page: 'table', id: held.table }}
        class="button"
        label={t('app.tables.open.as', { company: companyName(id) })}
      >
        {t('app.tables.open')}
      </Link>
    </>
  );
}
