import { describe, expect, it } from 'vitest';
import { CUES } from '../../../../src/client/app/sound/cues.ts';
import { endOf, stepsOf } from '../../../../src/client/app/sound/envelope.ts';
import { BUS, roundedOff } from '../../../../src/client/app/sound/player.ts';
import { lengthOf, RECIPES } from '../../../../src/client/app/sound/recipes.ts';

describe('envelopes', () => {
  it.each(CUES)('of %s begin and end at nothing, and reach their gain between', (cue) => {
    for (const part of RECIPES[cue].parts) {
      const steps = stepsOf(part);
      expect(steps[0]).toEqual({ how: 'set', time: part.at, value: 0 });
      expect(steps.at(-1)).toEqual({ how: 'linear', time: endOf(part), value: 0 });
      expect(Math.max(...steps.map(({ value }) => value))).toBe(part.gain);
      const times = steps.map(({ time }) => time);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      // A ramp shorter than this is heard as a click of its own.
      for (const [i, time] of times.slice(1).entries()) {
        expect(time - (times[i] ?? 0)).toBeGreaterThanOrEqual(0.0019);
      }
      // No exponential ramp may begin or end at 0.
      for (const { how, value } of steps)
        if (how === 'exponential') expect(value).toBeGreaterThan(0);
    }
  });
});

describe('loudness', () => {
  it.each(CUES)('of %s stays below full scale with all its parts at their peaks', (cue) => {
    const { parts } = RECIPES[cue];
    const together = parts.map((part) =>
      parts
        .filter(({ at, attack }) => Math.abs(at + attack - part.at - part.attack) < 0.05)
        .reduce((sum, { gain }) => sum + gain, 0),
    );
    expect(BUS * Math.max(...together)).toBeLessThan(0.75);
  });

  it('is rounded off where many cues meet, and left alone below', () => {
    for (let input = -1; input <= 1; input += 0.01) {
      expect(Math.abs(roundedOff(input))).toBeLessThan(1);
      expect(roundedOff(-input)).toBeCloseTo(-roundedOff(input), 12);
    }
    // Inputs are parts of 2.5 times full scale.
    expect(roundedOff(0)).toBe(0);
    expect(roundedOff(0.2)).toBeCloseTo(0.5, 12);
    expect(roundedOff(0.5)).toBeGreaterThan(roundedOff(0.4));
  });
});

describe('cues', () => {
  it('differ from each other in pitch, length or in what they are made of', () => {
    const signs = CUES.map((cue) => {
      const { parts } = RECIPES[cue];
      const loudest = parts.reduce((a, b) => (b.gain > a.gain ? b : a));
      const octave = Math.round(3 * Math.log2(loudest.from));
      const glide = Math.sign(loudest.to - loudest.from);
      return [loudest.type, octave, glide, Math.round(8 * lengthOf(cue)), parts.length].join(' ');
    });
    expect(new Set(signs).size).toBe(CUES.length);
  });
});
