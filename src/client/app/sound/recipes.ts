/**
 * How each cue is made: a few tones and breaths of noise, as data. Times are seconds from the
 * cue's start, frequencies hertz; `gain` is a part's loudness at its peak, 0..1.
 */
import type { Cue } from './cues.ts';
import { type Envelope, endOf } from './envelope.ts';

export interface Tone extends Envelope {
  type: 'tone';
  wave: 'sine' | 'triangle' | 'sawtooth';
  from: number;
  /** Where the pitch glides to by the end. */
  to: number;
}

export interface Noise extends Envelope {
  type: 'noise';
  filter: 'lowpass' | 'bandpass' | 'highpass';
  from: number;
  to: number;
  q: number;
}

export interface Recipe {
  parts: readonly (Tone | Noise)[];
  /** Seconds before the same cue may be heard again. */
  gap: number;
}

const tone = (
  wave: Tone['wave'],
  [from, to]: readonly [number, number],
  at: number,
  decay: number,
  gain: number,
  attack = 0.003,
): Tone => ({ type: 'tone', wave, from, to, at, attack, decay, gain });

const noise = (
  filter: Noise['filter'],
  [from, to]: readonly [number, number],
  q: number,
  at: number,
  decay: number,
  gain: number,
  attack = 0.002,
): Noise => ({ type: 'noise', filter, from, to, q, at, attack, decay, gain });

/** A block of hard wood: a short body and the click of the stick. */
const block = (pitch: number, at = 0, gain = 0.5): (Tone | Noise)[] => [
  tone('sine', [pitch, pitch * 0.94], at, 0.09, gain),
  tone('triangle', [pitch * 2.42, pitch * 2.3], at, 0.045, gain * 0.35),
  noise('bandpass', [pitch * 2.6, pitch * 2.2], 4, at, 0.025, gain * 0.5),
];

/** Something heavy that comes to rest; its middle is what a small loudspeaker can give. */
const thud = (at: number, gain: number): (Tone | Noise)[] => [
  tone('sine', [128, 58], at, 0.2, gain),
  tone('triangle', [310, 190], at, 0.08, gain * 0.55),
  noise('lowpass', [1500, 320], 0.7, at, 0.07, gain * 0.6),
];

/** Dry hinges: two rough voices that rub against each other. */
const creak = (from: number, to: number): (Tone | Noise)[] => [
  tone('sawtooth', [from, to], 0, 0.34, 0.09, 0.12),
  tone('sawtooth', [from * 1.52, to * 1.47], 0.05, 0.3, 0.065, 0.1),
  noise('bandpass', [from * 5, to * 6], 7, 0, 0.36, 0.5, 0.14),
];

/** A string that is plucked, as of a guqin. */
const pluck = (pitch: number, at: number, gain = 0.2): Tone[] => [
  tone('triangle', [pitch, pitch * 0.998], at, 1.1, gain, 0.006),
  tone('sine', [pitch * 2, pitch * 2], at, 0.55, gain * 0.3, 0.004),
  tone('sine', [pitch * 3.01, pitch * 3], at, 0.22, gain * 0.12),
];

const bell = (pitch: number, at: number, gain: number): Tone[] => [
  tone('sine', [pitch, pitch], at, 0.34, gain),
  tone('sine', [pitch * 1.504, pitch * 1.504], at, 0.2, gain * 0.55),
];

/** Partials of a bronze gong against its lowest, with their loudness and length. */
const GONG: readonly (readonly [ratio: number, gain: number, decay: number])[] = [
  [1, 0.26, 2.6],
  [1.49, 0.18, 2.2],
  [2.02, 0.16, 1.7],
  [2.74, 0.09, 1.2],
  [3.9, 0.06, 0.7],
];
const GONG_PITCH = 104;

/** Gong, shang, jue, zhi, yu: the five steps from D. */
const [GONG_STEP, SHANG, JUE, ZHI, YU] = [293.66, 329.63, 369.99, 440, 493.88] as const;

export const RECIPES: Readonly<Record<Cue, Recipe>> = {
  select: { gap: 0.04, parts: block(820) },
  refuse: { gap: 0.15, parts: [...block(330, 0, 0.5), ...block(290, 0.1, 0.42)] },
  drop: {
    gap: 0.11,
    parts: [
      tone('sine', [520, 1180], 0, 0.13, 0.3, 0.012),
      tone('sine', [1240, 1650], 0.02, 0.06, 0.07),
    ],
  },
  coin: { gap: 0.08, parts: [...bell(2093, 0, 0.13), ...bell(2637, 0.055, 0.15)] },
  stamp: {
    gap: 0.2,
    parts: [...thud(0, 0.55), noise('highpass', [2600, 1800], 0.6, 0.05, 0.06, 0.06)],
  },
  gateOpens: { gap: 0.25, parts: [...creak(92, 148), ...thud(0.42, 0.35)] },
  gateShuts: { gap: 0.25, parts: [...creak(140, 86), ...thud(0.34, 0.6)] },
  cord: {
    gap: 0.25,
    parts: [
      noise('bandpass', [900, 2600], 2.5, 0, 0.2, 0.16, 0.1),
      ...pluck(196, 0.22, 0.3),
      ...block(560, 0.24, 0.18),
    ],
  },
  build: { gap: 0.2, parts: [...block(470), ...block(540, 0.12, 0.42), ...thud(0.25, 0.22)] },
  gong: {
    gap: 1,
    parts: [
      ...GONG.map(([ratio, gain, decay]) =>
        tone('sine', [GONG_PITCH * ratio * 1.006, GONG_PITCH * ratio], 0, decay, gain, 0.02),
      ),
      noise('lowpass', [900, 240], 0.7, 0, 0.3, 0.1, 0.01),
    ],
  },
  award: { gap: 0.5, parts: [...pluck(ZHI, 0), ...pluck(GONG_STEP * 2, 0.16)] },
  score: {
    gap: 3,
    parts: [ZHI, YU, GONG_STEP * 2, YU, ZHI, JUE, SHANG, GONG_STEP].flatMap((pitch, i) =>
      pluck(pitch, [0, 0.3, 0.6, 1.05, 1.35, 1.65, 1.95, 2.4][i] ?? 0, 0.18),
    ),
  },
};

/** Seconds until the last part of a cue has died away. */
export const lengthOf = (cue: Cue): number => Math.max(...RECIPES[cue].parts.map(endOf));
