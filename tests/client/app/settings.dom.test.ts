import { describe, expect, it } from 'vitest';
import { locale, setLocale } from '../../../src/client/app/i18n.ts';
import { applyMotion } from '../../../src/client/app/motion.ts';
import {
  chooseLocale,
  enterClass,
  motionChoice,
  parseSettings,
  rememberSettings,
  setSound,
  soundOn,
  suggestLocale,
  themeChoice,
  volume,
} from '../../../src/client/app/settings.ts';
import { readStored } from '../../../src/client/app/stored.ts';
import { applyTheme, theme, toggleTheme } from '../../../src/client/app/theme.ts';

const DEFAULTS = {
  theme: 'auto',
  motion: 'auto',
  speed: 'normal',
  show: 'normal',
  shortcuts: 'on',
  sound: 'on',
  classSound: 'off',
  volume: 60,
  level: 'apprentice',
  persona: 'mixed',
  scenario: 'standard',
  talk: 'on',
  name: '',
};

describe('parseSettings', () => {
  it.each([undefined, null, 'day', 7, [], {}, { theme: 'dusk', speed: 3, locale: 'fr' }])(
    'takes the defaults for %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(DEFAULTS);
    },
  );

  it('keeps what it knows and drops the rest', () => {
    const stored = { theme: 'night', locale: 'zh-CN', show: 'instant', unknown: 1 };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULTS,
      theme: 'night',
      locale: 'zh-CN',
      show: 'instant',
    });
  });
});

describe('remembered settings', () => {
  it('let a class propose its language until another one is chosen', async () => {
    const stop = rememberSettings();
    await suggestLocale('zh-CN');
    expect(locale.value).toBe('zh-CN');
    expect(readStored('walled-gardens.settings')).not.toHaveProperty('locale');
    chooseLocale('en');
    await suggestLocale('zh-CN');
    expect(locale.value).toBe('en');
    expect(readStored('walled-gardens.settings')).toHaveProperty('locale', 'en');
    stop();
  });

  it('writes every change, and the language to the document', () => {
    const stop = rememberSettings();
    chooseLocale('zh-CN');
    themeChoice.value = 'night';
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(readStored('walled-gardens.settings')).toMatchObject({
      locale: 'zh-CN',
      theme: 'night',
    });
    setLocale('en');
    expect(locale.value).toBe('en');
    stop();
  });
});

describe('sound', () => {
  it('is kept, and apart from it that of a class, which begins without', () => {
    const stop = rememberSettings();
    expect(soundOn.value).toBe(true);
    volume.value = 35;
    enterClass();
    expect(soundOn.value).toBe(false);
    setSound(true);
    expect(soundOn.value).toBe(true);
    expect(readStored('walled-gardens.settings')).toMatchObject({
      sound: 'on',
      classSound: 'on',
      volume: 35,
    });
    stop();
  });

  it.each([-1, 101, '50', Number.NaN])('takes no volume of %j', (given) => {
    expect(parseSettings({ volume: given }).volume).toBe(DEFAULTS.volume);
  });
});

describe('theme and motion', () => {
  it('marks the document', () => {
    const stops = [applyTheme(), applyMotion()];
    themeChoice.value = 'day';
    motionChoice.value = 'reduced';
    expect(document.documentElement.dataset.theme).toBe('day');
    expect(document.documentElement.dataset.motion).toBe('reduced');
    toggleTheme();
    expect(theme.value).toBe('night');
    expect(document.documentElement.dataset.theme).toBe('night');
    for (const stop of stops) stop();
  });
});
