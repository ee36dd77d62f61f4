/**
 * Plays cues with WebAudio. There is no AudioContext before the first cue that is to be heard:
 * none while the sound is off, none before the person has touched the page.
 */
import type { Cue } from './cues.ts';
import { endOf, stepsOf } from './envelope.ts';
import { lengthOf, type Noise, RECIPES, type Tone } from './recipes.ts';

/** Cues that sound at the same time at most; the market day would be a clatter otherwise. */
export const MOST_VOICES = 6;
/** Loudness of everything together at full volume. */
export const BUS = 0.55;
/** What six voices make together where their peaks meet, against full scale; it is rounded off. */
const MOST = 2.5;
/** Below this part of full scale nothing is changed. */
const UNTOUCHED = 0.6;
const NOISE_SECONDS = 1;

export interface PlayerOptions {
  makeContext(): AudioContext;
  /** Whether anything may be heard now: the sound is on and the page was touched. */
  allowed(): boolean;
  /** 0..1. */
  volume(): number;
}

export class Player {
  /** The last cues that were scheduled, newest last; for tests. */
  readonly heard: Cue[] = [];
  private readonly options: PlayerOptions;
  private context: AudioContext | undefined;
  private bus: GainNode | undefined;
  private hiss: AudioBuffer | undefined;
  /** When each voice that sounds will have ended, on the context's clock. */
  private ends: number[] = [];
  private readonly lastAt = new Map<Cue, number>();

  constructor(options: PlayerOptions) {
    this.options = options;
  }

  /** Schedules a cue `delay` seconds from now; false where it is left out. */
  play(cue: Cue, delay = 0): boolean {
    if (!this.options.allowed()) return false;
    const { context, bus } = this.open();
    if (context.state === 'suspended') void context.resume();
    const at = context.currentTime + delay;
    this.ends = this.ends.filter((end) => end > context.currentTime);
    const last = this.lastAt.get(cue);
    const tooSoon = last !== undefined && at - last < RECIPES[cue].gap;
    if (tooSoon || this.ends.length >= MOST_VOICES) return false;
    this.lastAt.set(cue, at);
    this.ends.push(at + lengthOf(cue));
    for (const part of RECIPES[cue].parts) this.sound(context, bus, part, at);
    this.heard.push(cue);
    if (this.heard.length > 100) this.heard.shift();
    return true;
  }

  /** Takes over a change of volume at once, also for what sounds already. */
  setVolume(): void {
    if (this.context && this.bus) {
      this.bus.gain.setTargetAtTime(this.level(), this.context.currentTime, 0.02);
    }
  }

  /** Ends what sounds and gives the device back. */
  silence(): void {
    void this.context?.close();
    this.context = undefined;
    this.bus = undefined;
    this.hiss = undefined;
    this.ends = [];
    this.lastAt.clear();
  }

  private level(): number {
    return (BUS / MOST) * this.options.volume();
  }

  private open(): { context: AudioContext; bus: GainNode } {
    if (this.context && this.bus) return { context: this.context, bus: this.bus };
    const context = this.options.makeContext();
    const bus = context.createGain();
    bus.gain.value = this.level();
    bus.connect(limiterOf(context)).connect(context.destination);
    this.context = context;
    this.bus = bus;
    return { context, bus };
  }

  private sound(context: AudioContext, bus: GainNode, part: Tone | Noise, start: number): void {
    const at = start + part.at;
    const end = start + endOf(part);
    const envelope = context.createGain();
    for (const { how, time, value } of stepsOf(part)) {
      if (how === 'set') envelope.gain.setValueAtTime(value, start + time);
      else if (how === 'linear') envelope.gain.linearRampToValueAtTime(value, start + time);
      else envelope.gain.exponentialRampToValueAtTime(value, start + time);
    }
    envelope.connect(bus);
    const source =
      part.type === 'tone'
        ? toneOf(context, part, at, end, envelope)
        : this.noiseOf(context, part, at, end, envelope);
    source.onended = () => envelope.disconnect();
    source.start(at);
    source.stop(end);
  }

  private noiseOf(
    context: AudioContext,
    part: Noise,
    at: number,
    end: number,
    into: AudioNode,
  ): AudioScheduledSourceNode {
    this.hiss ??= hissOf(context);
    const source = context.createBufferSource();
    source.buffer = this.hiss;
    source.loop = true;
    const filter = context.createBiquadFilter();
    filter.type = part.filter;
    filter.Q.value = part.q;
    filter.frequency.setValueAtTime(part.from, at);
    filter.frequency.exponentialRampToValueAtTime(part.to, end);
    source.connect(filter).connect(into);
    return source;
  }
}

/** Rounds peaks off instead of cutting them; its input is in parts of MOST. */
export function roundedOff(input: number): number {
  const level = Math.abs(input) * MOST;
  const room = 1 - UNTOUCHED;
  const kept =
    level <= UNTOUCHED ? level : UNTOUCHED + room * Math.tanh((level - UNTOUCHED) / room);
  return Math.sign(input) * kept;
}

function limiterOf(context: AudioContext): AudioNode {
  const limiter = context.createWaveShaper();
  limiter.curve = Float32Array.from({ length: 1025 }, (_, i) => roundedOff(i / 512 - 1));
  return limiter;
}

function toneOf(
  context: AudioContext,
  part: Tone,
  at: number,
  end: number,
  into: AudioNode,
): AudioScheduledSourceNode {
  const source = context.createOscillator();
  source.type = part.wave;
  source.frequency.setValueAtTime(part.from, at);
  source.frequency.exponentialRampToValueAtTime(part.to, end);
  source.connect(into);
  return source;
}

function hissOf(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, NOISE_SECONDS * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return buffer;
}
