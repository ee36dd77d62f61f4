import { missingLocale, t } from '../../app/i18n.ts';
import { chooseLocale } from '../../app/settings.ts';

/** Says that the texts of a language did not come, and lets them be asked for again. */
export function LanguageMissing() {
  const wanted = missingLocale.value;
  if (!wanted) return null;
  return (
    <div class="notice" role="status">
      <p>{t('app.language.missing')}</p>
      <button type="button" class="button" onClick={() => chooseLocale(wanted)}>
        {t('app.problem.retry')}
      </button>
      <button
        type="button"
        class="button primary"
        onClick={() => {
          missingLocale.value = undefined;
        }}
      >
        {t('app.settings.close')}
      </button>
    </div>
  );
}
