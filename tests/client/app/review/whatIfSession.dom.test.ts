import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openWhatIf,
  WHAT_IF_SEED,
  type WhatIfSession,
} from '../../../../src/client/app/review/whatIfSession.ts';
import type { WhatIfPlan } from '../../../../src/client/app/study/beside.ts';
import type { MatchRecord } from '../../../../src/game/record.ts';
import { continueFrom, type Ending, type WhatIf } from '../../../../src/review/whatIf.ts';
import { playBots, randomly } from '../../../support/botGame.ts';
import { resetWorkers, workers } from './engineWorker.ts';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('idb-keyval', () => ({
  get: async (key: string) => structuredClone(kept.get(key)),
  set: async (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  del: async (key: string) => void kept.delete(key),
  delMany: async () => undefined,
  keys: async () => [...kept.keys()],
}));
vi.mock('../../../../src/client/app/review/reviewTask.ts', async () => {
  const { FakeTask } = await import('./engineWorker.ts');
  return { OneTask: FakeTask };
});

const { rules, record: made } = playBots(
  [randomly, randomly, randomly],
  'session',
  undefined,
  'quick',
);
const LATE = made.actions.length - 4;
const CASH = { what: 'cash', seat: 0, coins: 90 } as const;

/** Nothing is remembered of a record that is new. */
let record: MatchRecord;

function plan(of: Partial<WhatIfPlan> = {}): WhatIfPlan {
  return { ply: LATE, games: 12, cards: 'drawn', ...of };
}

function engineSays(of: Partial<WhatIf>): Ending[] {
  const begun = continueFrom(rules, made, { ...plan(), seed: WHAT_IF_SEED, ...of });
  if (!begun.ok) throw new Error(begun.problem.code);
  return [...begun.games].map(({ ending }) => ending);
}

const settled = ({ state }: WhatIfSession) =>
  vi.waitFor(() => expect(state.value.kind).not.toBe('working'));

const gamesAsked = (): number => workers.asked.reduce((sum, { games }) => sum + games, 0);

describe('a what-if in the page', { timeout: 60_000 }, () => {
  beforeEach(() => {
    resetWorkers();
    kept.clear();
    record = structuredClone(made);
    vi.stubGlobal('navigator', { ...navigator, hardwareConcurrency: 2 });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('shares its games out to as many workers as the machine has cores, and ends them', async () => {
    const session = openWhatIf(record, plan());
    await settled(session);
    expect(session.state.value).toEqual({ kind: 'done', of: 12 });
    expect(session.played.value).toEqual(engineSays({}));
    expect(session.changed.value).toEqual([]);
    expect([workers.started, workers.ended]).toEqual([2, 2]);
  });

  it('plays both ways where something is changed, with the same chances', async () => {
    const session = openWhatIf(record, plan({ change: CASH }));
    await settled(session);
    expect(session.state.value).toEqual({ kind: 'done', of: 24 });
    expect(session.played.value).toEqual(engineSays({}));
    expect(session.changed.value).toEqual(engineSays({ change: CASH }));
  });

  it('plays nothing twice: more games and another change go on from what is there', async () => {
    await settled(openWhatIf(record, plan()));
    workers.asked = [];
    const more = openWhatIf(record, plan({ games: 17 }));
    expect(more.state.value).toEqual({ kind: 'working', done: 12, of: 17 });
    await settled(more);
    expect(gamesAsked()).toBe(5);
    expect(more.played.value).toEqual(engineSays({ games: 17 }));
    workers.asked = [];
    await settled(openWhatIf(record, plan({ change: CASH })));
    expect(gamesAsked()).toBe(12);
    workers.asked = [];
    const again = openWhatIf(record, plan());
    await settled(again);
    expect(gamesAsked()).toBe(0);
    expect(again.played.value).toHaveLength(12);
    await settled(openWhatIf(record, plan({ cards: 'dealt' })));
    expect(gamesAsked()).toBe(12);
  });

  it('plays nothing again after the page was loaded anew', async () => {
    await settled(openWhatIf(record, plan({ change: CASH })));
    workers.asked = [];
    const later = structuredClone(record);
    const again = openWhatIf(later, plan({ change: CASH }));
    await settled(again);
    expect(gamesAsked()).toBe(0);
    expect(again.played.value).toEqual(engineSays({}));
    expect(again.changed.value).toEqual(engineSays({ change: CASH }));
    const more = openWhatIf(structuredClone(record), plan({ games: 17 }));
    await settled(more);
    expect(gamesAsked()).toBe(5);
  });

  it('stops when it is told to, and keeps what has come', async () => {
    await settled(openWhatIf(record, plan({ games: 5 })));
    workers.behaviour = 'hangs';
    const session = openWhatIf(record, plan());
    session.stop();
    expect(session.state.value).toEqual({ kind: 'stopped', done: 5, of: 12 });
    expect(session.played.value.filter(Boolean)).toHaveLength(5);
    expect(workers.ended).toBe(workers.started);
  });

  it('says why a change is not possible', async () => {
    const session = openWhatIf(record, plan({ change: { ...CASH, coins: -3 } }));
    await settled(session);
    expect(session.state.value).toEqual({ kind: 'refused', problem: { code: 'cashOutOfRange' } });
    expect(workers.ended).toBe(workers.started);
  });

  it.each(['breaks', 'absent'] as const)(
    'says when a worker %s, and can be begun again',
    async (how) => {
      const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      workers.behaviour = how;
      const session = openWhatIf(record, plan());
      await settled(session);
      expect(session.state.value).toEqual({ kind: 'failed' });
      expect(told).toHaveBeenCalledOnce();
      workers.behaviour = 'answers';
      const again = openWhatIf(record, plan());
      await settled(again);
      expect(again.state.value).toEqual({ kind: 'done', of: 12 });
    },
  );
});
