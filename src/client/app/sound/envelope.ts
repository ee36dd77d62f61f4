/** How loud a part of a cue is over time: from nothing to its peak and back, so that it never clicks. */

export interface Envelope {
  /** Seconds from the cue's start. */
  at: number;
  /** Seconds to the peak; a wooden or metal thing is struck, so it is short. */
  attack: number;
  /** Seconds from the peak until it cannot be heard. */
  decay: number;
  /** Loudness at the peak, 0..1. */
  gain: number;
}

export interface Step {
  how: 'set' | 'linear' | 'exponential';
  /** Seconds from the cue's start. */
  time: number;
  value: number;
}

/** An exponential ramp cannot reach 0: the rest, 80 dB below the peak at most, is let down straight. */
const REST = 0.0001;
const LET_DOWN = 0.006;

/** The steps of a gain, in order of time; the first and the last are 0. */
export function stepsOf({ at, attack, decay, gain }: Envelope): readonly Step[] {
  const peak = at + attack;
  return [
    { how: 'set', time: at, value: 0 },
    { how: 'linear', time: peak, value: gain },
    { how: 'exponential', time: peak + decay, value: gain * REST },
    { how: 'linear', time: peak + decay + LET_DOWN, value: 0 },
  ];
}

/** Seconds from the cue's start until the part is silent. */
export const endOf = (envelope: Envelope): number => stepsOf(envelope).at(-1)?.time ?? 0;
