import { locale, nextLocale, t } from '../../app/i18n.ts';
import { chooseLocale, setSound, soundOn } from '../../app/settings.ts';
import { theme, toggleTheme } from '../../app/theme.ts';
import { Brush } from '../art/Seal.tsx';
import { openSettings } from './SettingsDialog.tsx';

const SUN =
  'M12 8.200a3.800 3.800 0 1 0 0 7.600a3.800 3.800 0 1 0 0-7.600M12 2.500v2.500M12 19v2.500M2.500 12H5M19 12h2.500M5.300 5.300L7 7M17 17l1.700 1.700M5.300 18.700L7 17M17 7l1.700-1.700';
const MOON = 'M18.500 14.500A7.500 7.500 0 1 1 10 4.500A6 6 0 0 0 18.500 14.500Z';
const LATTICE = 'M5 6h14M5 12h14M5 18h14M9 4v4M15 10v4M8 16v4';
const SPEAKER = 'M4 9.500v5h3.500L12 18.500v-13L7.500 9.500Z';
const WAVES = 'M15 9.200a4 4 0 0 1 0 5.600M17.600 6.600a7.600 7.600 0 0 1 0 10.800';
const CROSS = 'M15.500 9.500l5 5M20.500 9.500l-5 5';

function Icon({ path }: { path: string }) {
  return (
    <svg class="tool-icon" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Language, day or night, sound, settings: at hand on every screen. */
export function Tools() {
  const light = theme.value === 'day' ? t('app.tools.night') : t('app.tools.day');
  const sound = soundOn.value ? t('app.tools.mute') : t('app.tools.unmute');
  return (
    <div class="tools">
      <button
        type="button"
        class="tool"
        lang={nextLocale()}
        aria-label={t('app.tools.language')}
        title={t('app.tools.language')}
        onClick={() => chooseLocale(nextLocale())}
      >
        {locale.value === 'en' ? (
          <Brush glyph="中" size={21} />
        ) : (
          <span class="tool-en" data-sign="EN" />
        )}
      </button>
      <button type="button" class="tool" aria-label={light} title={light} onClick={toggleTheme}>
        <Icon path={theme.value === 'day' ? MOON : SUN} />
      </button>
      <button
        type="button"
        class="tool sound"
        aria-label={sound}
        title={sound}
        onClick={() => setSound(!soundOn.peek())}
      >
        <Icon path={`${SPEAKER}${soundOn.value ? WAVES : CROSS}`} />
      </button>
      <button
        type="button"
        class="tool"
        aria-label={t('app.tools.settings')}
        title={t('app.tools.settings')}
        aria-haspopup="dialog"
        onClick={openSettings}
      >
        <Icon path={LATTICE} />
      </button>
    </div>
  );
}
