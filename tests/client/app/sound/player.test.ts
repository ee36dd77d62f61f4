import { describe, expect, it } from 'vitest';
import { MOST_VOICES, Player } from '../../../../src/client/app/sound/player.ts';
import { RECIPES } from '../../../../src/client/app/sound/recipes.ts';

class FakeParam {
  value = 0;
  setValueAtTime(): void {}
  linearRampToValueAtTime(): void {}
  exponentialRampToValueAtTime(): void {}
  setTargetAtTime(value: number): void {
    this.value = value;
  }
}

/** A device that only counts what is started on it. */
class FakeContext {
  currentTime = 0;
  state = 'running';
  sampleRate = 8000;
  destination = {};
  closed = false;
  started: number[] = [];
  buses: FakeParam[] = [];
  private node() {
    const { started } = this;
    const param = new FakeParam();
    return {
      gain: param,
      frequency: new FakeParam(),
      Q: new FakeParam(),
      connect: <T>(to: T): T => to,
      disconnect: () => undefined,
      start: (at: number) => started.push(at),
      stop: () => undefined,
    };
  }
  createGain() {
    const node = this.node();
    this.buses.push(node.gain);
    return node;
  }
  createOscillator = () => this.node();
  createBufferSource = () => this.node();
  createBiquadFilter = () => this.node();
  createWaveShaper = () => this.node();
  createBuffer = (_: number, length: number) => ({
    getChannelData: () => new Float32Array(length),
  });
  close() {
    this.closed = true;
    return Promise.resolve();
  }
}

function setUp() {
  const contexts: FakeContext[] = [];
  const wishes = { allowed: true, volume: 0.5 };
  const player = new Player({
    makeContext: () => {
      const context = new FakeContext();
      contexts.push(context);
      return context as unknown as AudioContext;
    },
    allowed: () => wishes.allowed,
    volume: () => wishes.volume,
  });
  return { player, contexts, wishes };
}

describe('the player', () => {
  it('makes no AudioContext while nothing may be heard, and one for all cues after', () => {
    const { player, contexts, wishes } = setUp();
    wishes.allowed = false;
    expect(player.play('gong')).toBe(false);
    expect(contexts).toHaveLength(0);
    wishes.allowed = true;
    expect(player.play('gong')).toBe(true);
    expect(player.play('select')).toBe(true);
    expect(contexts).toHaveLength(1);
    expect(player.heard).toEqual(['gong', 'select']);
  });

  it('starts every part of a cue, later where it is to be later', () => {
    const { player, contexts } = setUp();
    player.play('gateOpens', 0.5);
    const started = contexts[0]?.started ?? [];
    expect(started).toHaveLength(RECIPES.gateOpens.parts.length);
    expect(Math.min(...started)).toBe(0.5);
  });

  it('lets no cue follow itself too soon', () => {
    const { player, contexts } = setUp();
    expect(player.play('coin')).toBe(true);
    expect(player.play('coin')).toBe(false);
    if (contexts[0]) contexts[0].currentTime = RECIPES.coin.gap;
    expect(player.play('coin')).toBe(true);
  });

  it('lets no more voices sound than there may be', () => {
    const { player, contexts } = setUp();
    const cues = ['gong', 'stamp', 'build', 'cord', 'award', 'score', 'drop', 'coin'] as const;
    expect(cues.filter((cue) => player.play(cue))).toHaveLength(MOST_VOICES);
    if (contexts[0]) contexts[0].currentTime = 10;
    expect(player.play('coin')).toBe(true);
  });

  it('follows the volume, and gives the device back when it is silenced', () => {
    const { player, contexts, wishes } = setUp();
    player.setVolume();
    expect(contexts).toHaveLength(0);
    player.play('select');
    const bus = contexts[0]?.buses[0];
    const before = bus?.value ?? 0;
    wishes.volume = 1;
    player.setVolume();
    expect(bus?.value).toBeCloseTo(before * 2);
    player.silence();
    expect(contexts[0]?.closed).toBe(true);
    player.play('select');
    expect(contexts).toHaveLength(2);
  });
});
