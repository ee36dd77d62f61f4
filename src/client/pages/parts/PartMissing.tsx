import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { forgetMissingPart, missingPart } from '../../app/missingPart.ts';

/** Says that a part of the app did not come, in front of whatever lies open, and asks for it again. */
export function PartMissing() {
  const again = missingPart.value;
  useEffect(() => {
    if (!again) return;
    const host = document.createElement('div');
    // An open dialog leaves nothing in reach that is not inside it.
    (document.querySelector('dialog[open]') ?? document.body).append(host);
    render(<Notice again={again} />, host);
    return () => {
      render(null, host);
      host.remove();
    };
  }, [again]);
  return null;
}

function Notice({ again }: { again: () => void }) {
  return (
    <div class="notice" role="alert">
      <p>{t('app.problem.load.text')}</p>
      <button type="button" class="button primary" onClick={again}>
        {t('app.problem.retry')}
      </button>
      <button type="button" class="button" onClick={() => location.reload()}>
        {t('app.problem.reload')}
      </button>
      <button type="button" class="button" onClick={forgetMissingPart}>
        {t('app.settings.close')}
      </button>
    </div>
  );
}
