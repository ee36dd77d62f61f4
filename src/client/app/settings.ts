/** What a person sets once and finds again: remembered in this browser, one signal each. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
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

export const SOUND_CHOICES = ['on', 'off'] as const;
export type SoundChoice = (typeof SOUND_CHOICES)[number];

export interface Settings {
  /** Absent as long as none was chosen: then it is the browser's, or that of a class. */
  locale?: Locale;
  theme: ThemeChoice;
  motion: MotionChoice;
  speed: Speed;
  show: ShowSpeed;
  shortcuts: ShortcutChoice;
  sound: SoundChoice;
  /** Whether what others say at a table is shown. */
  talk: SoundChoice;
  /** The same in a class, where thirty devices share a room. */
  classSound: SoundChoice;
  /** Loudness in per cent, 0..100. */
  volume: number;
  /** The last game's choices, preselected for the next. */
  level: BotLevel;
  persona: PersonaChoice;
  scenario: string;
  /** What the person called themselves at the last table over the network. */
  name: string;
}

const KEY = 'walled-gardens.settings';

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}

const DEFAULT_VOLUME = 60;

function volumeFrom(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 100
    ? Math.round(value)
    : DEFAULT_VOLUME;
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
    sound: oneOf(SOUND_CHOICES, from.sound) ?? 'on',
    talk: oneOf(SOUND_CHOICES, from.talk) ?? 'on',
    classSound: oneOf(SOUND_CHOICES, from.classSound) ?? 'off',
    volume: volumeFrom(from.volume),
    level: oneOf(BOT_LEVELS, from.level) ?? 'apprentice',
    persona: oneOf(PERSONA_CHOICES, from.persona) ?? 'mixed',
    name: typeof from.name === 'string' ? from.name : '',
    scenario: typeof from.scenario === 'string' ? from.scenario : 'standard',
  };
}

const initial = parseSettings(readStored(KEY));

const chosenLocale = signal(initial.locale);

if (initial.locale) locale.value = initial.locale;

/** Shows a language because the person wants it, now and at later visits. */
export function chooseLocale(next: Locale): void {
  chosenLocale.value = next;
  void setLocale(next);
}

/** Shows a class's language to whoever has not chosen one. */
export async function suggestLocale(next: Locale): Promise<void> {
  if (chosenLocale.peek() === undefined) await setLocale(next);
}

export const themeChoice: Signal<ThemeChoice> = signal(initial.theme);
export const motionChoice: Signal<MotionChoice> = signal(initial.motion);
/** How long each opponent's move is shown. */
export const opponentSpeed: Signal<Speed> = signal(initial.speed);
export const showSpeed: Signal<ShowSpeed> = signal(initial.show);
export const shortcuts: Signal<ShortcutChoice> = signal(initial.shortcuts);
/** Loudness in per cent, 0..100. */
export const volume: Signal<number> = signal(initial.volume);
/** Whether what others say at a table is shown. */
export const talkShown: Signal<boolean> = signal(initial.talk === 'on');
const soundChoice: Signal<SoundChoice> = signal(initial.sound);
const classSound: Signal<SoundChoice> = signal(initial.classSound);
const inClass = signal(false);

/** Whether the game may be heard. */
export const soundOn: ReadonlySignal<boolean> = computed(
  () => (inClass.value ? classSound : soundChoice).value === 'on',
);

/** Switches the sound; what is chosen in a class is kept apart from what is chosen at home. */
export function setSound(on: boolean): void {
  (inClass.peek() ? classSound : soundChoice).value = on ? 'on' : 'off';
}

/** For links of a class, before the page is shown: there the sound is off until it is wanted. */
export function enterClass(): void {
  inClass.value = true;
}

export const lastLevel: Signal<BotLevel> = signal(initial.level);
export const lastPersona: Signal<PersonaChoice> = signal(initial.persona);
export const lastScenario: Signal<string> = signal(initial.scenario);
export const lastName: Signal<string> = signal(initial.name);

/** Keeps every later change. Call once, at boot. */
export function rememberSettings(): () => void {
  return effect(() => {
    writeStored(KEY, {
      ...(chosenLocale.value ? { locale: chosenLocale.value } : {}),
      theme: themeChoice.value,
      motion: motionChoice.value,
      speed: opponentSpeed.value,
      show: showSpeed.value,
      shortcuts: shortcuts.value,
      sound: soundChoice.value,
      talk: talkShown.value ? 'on' : 'off',
      classSound: classSound.value,
      volume: volume.value,
      level: lastLevel.value,
      persona: lastPersona.value,
      scenario: lastScenario.value,
      name: lastName.value,
    } satisfies Settings);
  });
}
