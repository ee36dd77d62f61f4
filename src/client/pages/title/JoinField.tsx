import { useState } from 'preact/hooks';
import { t } from '../../app/i18n.ts';
import { navigate } from '../../app/router.ts';

/** Into a class, for whoever has read its code off a screen. What is wrong with it is said there. */
export function JoinField() {
  const [code, setCode] = useState('');
  const join = (event: Event): void => {
    event.preventDefault();
    navigate({ page: 'join', code: code.trim() === '' ? undefined : code.trim() });
  };
  return (
    <form class="join-field" onSubmit={join}>
      <label for="join-code">{t('app.join')}</label>
      <input
        id="join-code"
        type="text"
        name="class-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellcheck={false}
        maxLength={200}
        placeholder={t('app.join.code')}
        value={code}
        onInput={(event) => setCode(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('app.join.go')}
      </button>
    </form>
  );
}
