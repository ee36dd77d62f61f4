/** What a person sets once and finds again: remembered in this browser, one signal each. */
import { effect, type Signal, signal } from '@preact/signals';
import { BOT_LEVELS, type BotLevel, PERSONAS } from '../../game/players.ts';
import { LOCALES, type Locale } from '../../i18n/index.ts';
import { locale, setLocale } from './i18n.ts';
import { readStored, writeStored } from './stored.ts';
import { SPEEDS, type Speed } from './table.ts';

export const THEME_CHOICES = ['auto', 'day', 'night'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const MOTION_CHOICES = ['auto', 'full', 'reduced'] as const;
export type MotionChoice = (typeof MOTION_CHOICES)[number];

/** How fast a market day is shown; `instant` = its result at once. */
export const SHOW_SPEEDS = ['slow', 'normal', 'fast', 'instant'] as const;
export type ShowSpeed = (typeof SHOW_SPEEDS)[number];

/** The taste of the opponents; `mixed` draws one for each. */
export const PERSONA_CHOICES = ['mixed', ...PERSONAS] as const;
export type PersonaChoice = (typeof PERSONA_CHOICES)[number];

/** Whether letters, digits and signs alone do something at the table. */
export const SHORTCUT_CHOICES = ['on', 'off'] as const;
export type ShortcutChoice = (typeof SHORTCUT_CHOICES)[number];

export interface Settings {
  /** Absent: the browser's language. */
  locale?: Locale;
  theme: ThemeChoice;
  motion: MotionChoice;
  speed: Speed;
  show: ShowSpeed;
  shortcuts: ShortcutChoice;
  /** The last game's choices, preselected for the next. */
  level: BotLevel;
  persona: PersonaChoice;
  scenario: string;
}

const KEY = 'walled-gardens.settings';

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

/** Settings from whatever was stored; what is missing or unknown takes its default. */
export function parseSettings(stored: unknown): Settings {
  const from: Record<string, unknown> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const language = oneOf(LOCALES, from.locale);
  return {
    ...(language ? { locale: language } : {}),
    theme: oneOf(THEME_CHOICES, from.theme) ?? 'auto',
    motion: oneOf(MOTION_CHOICES, from.motion) ?? 'auto',
    speed: oneOf(SPEEDS, from.speed) ?? 'normal',
    show: oneOf(SHOW_SPEEDS, from.show) ?? 'normal',
    shortcuts: oneOf(SHORTCUT_CHOICES, from.shortcuts) ?? 'on',
    level: oneOf(BOT_LEVELS, from.level) ?? 'apprentice',
    persona: oneOf(PERSONA_CHOICES, from.persona) ?? 'mixed',
    scenario: typeof from.scenario === 'string' ? from.scenario : 'standard',
  };
}

const initial = parseSettings(readStored(KEY));

export const themeChoice: Signal<ThemeChoice> = signal(initial.theme);
export const motionChoice: Signal<MotionChoice> = signal(initial.motion);
/** How long each opponent's move is shown. */
export const opponentSpeed: Signal<Speed> = signal(initial.speed);
export const showSpeed: Signal<ShowSpeed> = signal(initial.show);
export const shortcuts: Signal<ShortcutChoice> = signal(initial.shortcuts);
export const lastLevel: Signal<BotLevel> = signal(initial.level);
export const lastPersona: Signal<PersonaChoice> = signal(initial.persona);
export const lastScenario: Signal<string> = signal(initial.scenario);

/** Applies the stored language and keeps every later change. Call once, at boot. */
export function rememberSettings(): () => void {
  setLocale(initial.locale ?? locale.value);
  return effect(() => {
    writeStored(KEY, {
      locale: locale.value,
      theme: themeChoice.value,
      motion: motionChoice.value,
      speed: opponentSpeed.value,
      show: showSpeed.value,
      shortcuts: shortcuts.value,
      level: lastLevel.value,
      persona: lastPersona.value,
      scenario: lastScenario.value,
    } satisfies Settings);
  });
}
