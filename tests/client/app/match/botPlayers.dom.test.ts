import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BotRequest } from '../../../../src/bots/hosts/request.ts';
import { BotPlayers } from '../../../../src/client/app/match/botPlayers.ts';

const request = {} as BotRequest;

/** Workers that were started; each does what its turn in `behaviours` says. */
let started: FakeWorker[] = [];
let behaviours: ('hangs' | 'breaks' | 'answers')[] = [];

class FakeWorker extends EventTarget {
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;
  private readonly behaviour = behaviours[started.length] ?? 'answers';

  constructor() {
    super();
    started.push(this);
  }

  postMessage({ id, type }: { id: string; type: string }): void {
    if (type !== 'APPLY' || this.terminated) return;
    if (this.behaviour === 'breaks') this.onerror?.({ message: 'broken' });
    if (this.behaviour !== 'answers') return;
    const data = { id, type: 'RAW', value: { key: 'raiseCash' } };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const alive = (): FakeWorker[] => started.filter((worker) => !worker.terminated);

describe('the opponents’ worker', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', FakeWorker);
    started = [];
    behaviours = [];
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is started once and asked again', async () => {
    const bots = new BotPlayers();
    expect(await bots.choose(request)).toEqual({ key: 'raiseCash' });
    expect(await bots.choose(request)).toEqual({ key: 'raiseCash' });
    expect(started).toHaveLength(1);
    bots.dispose();
    expect(alive()).toEqual([]);
  });

  it.each(['hangs', 'breaks'] as const)('is replaced when it %s', async (behaviour) => {
    behaviours = [behaviour, 'answers'];
    const bots = new BotPlayers();
    const chosen = bots.choose(request);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await chosen).toEqual({ key: 'raiseCash' });
    expect(started).toHaveLength(2);
    expect(alive()).toHaveLength(1);
    bots.dispose();
  });

  it('is given up after three failures, soon enough for a person to wait', async () => {
    behaviours = ['hangs', 'hangs', 'hangs'];
    const bots = new BotPlayers();
    const chosen = bots.choose(request).catch((error: Error) => error);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await chosen).toBeInstanceOf(Error);
    expect(alive()).toEqual([]);
  });

  it('is not started again for a table that was left while it was thinking', async () => {
    behaviours = ['hangs', 'answers'];
    const bots = new BotPlayers();
    const chosen = bots.choose(request).catch((error: Error) => error);
    await vi.advanceTimersByTimeAsync(100);
    bots.dispose();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(alive()).toEqual([]);
    expect(started).toHaveLength(1);
    expect(await chosen).toBeInstanceOf(Error);
  });
});
