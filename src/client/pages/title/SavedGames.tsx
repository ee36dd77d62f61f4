import { useState } from 'preact/hooks';
import { locale, t } from '../../app/i18n.ts';
import { COMPANIES } from '../../app/newGame.ts';
import { removeSave, type SaveSummary, saves, savesOfOtherRules } from '../../app/saves.ts';
import { CompanySign } from '../../panels/signs/CompanySign.tsx';
import { Link } from '../parts/Link.tsx';
import { companyName } from '../parts/names.ts';

const companyOf = (save: SaveSummary): string => COMPANIES[save.company]?.id ?? '';

function dateOf(save: SaveSummary): string {
  const format = new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' });
  return format.format(new Date(save.savedAt));
}

function Continue({ save }: { save: SaveSummary }) {
  const company = companyName(companyOf(save));
  const label = save.finished
    ? t('app.saves.result.as', { company, score: save.scores[save.company] })
    : t('app.saves.continue.as', { company, month: save.month, months: save.months });
  return (
    <Link to={{ page: 'play', id: save.id }} class="button" label={label}>
      {save.finished ? t('app.saves.result') : t('app.saves.continue')}
    </Link>
  );
}

function Facts({ save }: { save: SaveSummary }) {
  return (
    <span class="save-facts">
      <b>{companyName(companyOf(save))}</b>
      <span>
        {save.finished
          ? t('app.saves.over', { months: save.months })
          : t('app.saves.month', { month: save.month, months: save.months })}
        {' · '}
        {t('app.saves.score', { score: save.scores[save.company] })}
      </span>
      <time dateTime={save.savedAt}>{dateOf(save)}</time>
    </span>
  );
}

function SaveRow({ save, onDeleted }: { save: SaveSummary; onDeleted: () => void }) {
  const [asked, setAsked] = useState(false);
  const remove = async (): Promise<void> => {
    await removeSave(save.id);
    onDeleted();
  };
  return (
    <li class="save">
      <CompanySign seat={save.company} company={companyOf(save)} size={32} />
      <Facts save={save} />
      {asked ? (
        <span class="save-ask">
          <span>{t('app.saves.confirm')}</span>
          <button type="button" class="button danger" onClick={remove}>
            {t('app.saves.yes')}
          </button>
          <button
            type="button"
            class="button"
            ref={(b) => b?.focus()}
            onClick={() => setAsked(false)}
          >
            {t('app.saves.no')}
          </button>
        </span>
      ) : (
        <span class="save-ask">
          <Continue save={save} />
          {save.finished && (
            <Link
              to={{ page: 'study', source: 'play', id: save.id }}
              class="button"
              label={t('app.saves.review.as', { company: companyName(companyOf(save)) })}
            >
              {t('app.saves.review')}
            </Link>
          )}
          <button
            type="button"
            class="button quiet"
            aria-label={t('app.saves.delete.as', {
              company: companyName(companyOf(save)),
              date: dateOf(save),
            })}
            onClick={() => setAsked(true)}
          >
            {t('app.saves.delete')}
          </button>
        </span>
      )}
    </li>
  );
}

/** The game to go on with, above the new game, when there is one. */
export function LatestGame() {
  const save = saves.value?.find(({ finished }) => !finished);
  if (!save) return null;
  return (
    <section class="latest" aria-label={t('app.saves.latest')}>
      <CompanySign seat={save.company} company={companyOf(save)} size={32} />
      <Facts save={save} />
      <Continue save={save} />
    </section>
  );
}

export function SavedGames() {
  const [said, setSaid] = useState('');
  const list = saves.value;
  return (
    <section class="saves" aria-labelledby="saves-title">
      <h2 id="saves-title">{t('app.saves')}</h2>
      {list?.length === 0 && savesOfOtherRules.value === 0 && (
        <p class="soft">{t('app.saves.none')}</p>
      )}
      <ul>
        {list?.map((save) => (
          <SaveRow key={save.id} save={save} onDeleted={() => setSaid(t('app.saves.deleted'))} />
        ))}
      </ul>
      {savesOfOtherRules.value > 0 && (
        <p class="soft">{t('app.saves.otherRules', { n: savesOfOtherRules.value })}</p>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </section>
  );
}
