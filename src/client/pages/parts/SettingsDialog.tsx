import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { LOCALES } from '../../../i18n/index.ts';
import { locale, t } from '../../app/i18n.ts';
import {
  chooseLocale,
  MOTION_CHOICES,
  motionChoice,
  opponentSpeed,
  SHORTCUT_CHOICES,
  SHOW_SPEEDS,
  SOUND_CHOICES,
  setSound,
  shortcuts,
  showSpeed,
  soundOn,
  THEME_CHOICES,
  themeChoice,
  volume,
} from '../../app/settings.ts';
import { SPEEDS } from '../../app/table.ts';
import { LanguageMissing } from './LanguageMissing.tsx';
import { Segmented } from './Segmented.tsx';

const open = signal(false);

export function openSettings(): void {
  open.value = true;
}

function Choices() {
  return (
    <>
      <Segmented
        legend={t('app.settings.language')}
        options={LOCALES.map((value) => ({
          value,
          label: t(`app.settings.language.${value}`),
          lang: value,
        }))}
        value={locale.value}
        onChange={chooseLocale}
      />
      <Segmented
        legend={t('app.settings.theme')}
        options={THEME_CHOICES.map((value) => ({ value, label: t(`app.settings.theme.${value}`) }))}
        value={themeChoice.value}
        onChange={(value) => {
          themeChoice.value = value;
        }}
      />
      <Segmented
        legend={t('app.settings.speed')}
        options={SPEEDS.map((value) => ({ value, label: t(`app.settings.speed.${value}`) }))}
        value={opponentSpeed.value}
        onChange={(value) => {
          opponentSpeed.value = value;
        }}
      />
      <Segmented
        legend={t('app.settings.show')}
        options={SHOW_SPEEDS.map((value) => ({ value, label: t(`app.settings.show.${value}`) }))}
        value={showSpeed.value}
        onChange={(value) => {
          showSpeed.value = value;
        }}
      />
      <SoundChoice />
      <Segmented
        legend={t('app.settings.shortcuts')}
        options={SHORTCUT_CHOICES.map((value) => ({
          value,
          label: t(`app.settings.shortcuts.${value}`),
        }))}
        value={shortcuts.value}
        onChange={(value) => {
          shortcuts.value = value;
        }}
      />
      <Segmented
        legend={t('app.settings.motion')}
        options={MOTION_CHOICES.map((value) => ({
          value,
          label: t(`app.settings.motion.${value}`),
        }))}
        value={motionChoice.value}
        onChange={(value) => {
          motionChoice.value = value;
        }}
      />
    </>
  );
}

function SoundChoice() {
  return (
    <div class="sound-choice">
      <Segmented
        legend={t('app.settings.sound')}
        options={SOUND_CHOICES.map((value) => ({ value, label: t(`app.settings.sound.${value}`) }))}
        value={soundOn.value ? 'on' : 'off'}
        onChange={(value) => setSound(value === 'on')}
      />
      <label class="volume">
        <span>{t('app.settings.volume')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={volume.value}
          disabled={!soundOn.value}
          onInput={(event) => {
            volume.value = Number(event.currentTarget.value);
          }}
          onChange={tryOut}
        />
      </label>
    </div>
  );
}

/** Lets the new volume be heard. The player comes only when it is wanted. */
function tryOut(): void {
  import('../../app/sound/index.ts')
    .then(({ playCue }) => playCue('select'))
    .catch(() => undefined);
}

/** One for the whole app, mounted beside the page; the browser traps focus and closes on Escape. */
export function SettingsDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = open.value;
  useEffect(() => {
    const element = dialog.current;
    // A click on the dialog itself, not on its content, is one on the ground around it.
    const outside = (event: MouseEvent): void => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', outside);
    return () => element?.removeEventListener('click', outside);
  }, []);
  useEffect(() => {
    if (shown) dialog.current?.showModal();
    else dialog.current?.close();
  }, [shown]);
  const close = (): void => {
    open.value = false;
  };
  return (
    <>
      {!shown && <LanguageMissing />}
      <dialog ref={dialog} class="settings" aria-labelledby="settings-title" onClose={close}>
        {shown && (
          <form method="dialog" class="settings-body">
            <h2 id="settings-title">{t('app.settings')}</h2>
            <Choices />
            <footer>
              <p>{t('app.settings.kept')}</p>
              <button type="submit" class="button primary">
                {t('app.settings.close')}
              </button>
            </footer>
          </form>
        )}
        {shown && <LanguageMissing />}
      </dialog>
    </>
  );
}
