import { type Remote, wrap } from 'comlink';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noRoom } from '../../../../src/client/app/review/kept.ts';
import { openReview, type ReviewSession } from '../../../../src/client/app/review/reviewSession.ts';
import { newRecord } from '../../../../src/game/record.ts';
import type { Explanation } from '../../../../src/review/explain.ts';
import type { GradedDecision } from '../../../../src/review/grading.ts';
import type { ReviewEvent } from '../../../../src/review/review.ts';

const kept = new Map<string, unknown>();
let isFull = false;
vi.mock('idb-keyval', () => ({
  get: async (key: string) => kept.get(key),
  set: async (key: string, value: unknown) => {
    if (isFull) throw new DOMException('No room', 'QuotaExceededError');
    kept.set(key, value);
  },
  del: async (key: string) => void kept.delete(key),
  delMany: async (keys: string[]) => {
    for (const key of keys) kept.delete(key);
  },
  keys: async () => [...kept.keys()],
}));

const REVIEW = { decisions: [], turningPoints: [3], explanations: [] };
const record = newRecord('standard', 'cached');

let started: FakeWorker[] = [];
/** What the worker of the last review was told to look at no more. */
let known: unknown;
/** What the worker of the last review tells its page by. */
let tell: Remote<(event: ReviewEvent) => void> | undefined;
let behaviour: 'answers' | 'refuses' | 'breaks' | 'hangs' = 'answers';

/** A call as Comlink sends it. */
interface Sent {
  id: string;
  type: string;
  /** The last one is the page's listener: a port. */
  argumentList?: { value: unknown }[];
}

class FakeWorker extends EventTarget {
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;

  constructor() {
    super();
    started.push(this);
  }

  postMessage({ id, type, argumentList = [] }: Sent): void {
    if (type !== 'APPLY') return;
    known = argumentList.at(-2)?.value;
    const listener = argumentList.at(-1)?.value as MessagePort | undefined;
    if (listener) tell = wrap<(event: ReviewEvent) => void>(listener);
    if (behaviour === 'breaks') this.onerror?.({ message: 'broken' });
    const value =
      behaviour === 'refuses'
        ? { ok: false, problem: { code: 'illegalAction', ply: 2 } }
        : { ok: true, result: REVIEW };
    if (behaviour === 'breaks' || behaviour === 'hangs') return;
    const data = { id, type: 'RAW', value };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }

  terminate(): void {
    this.terminated = true;
  }
}

async function settled({ state }: ReviewSession): Promise<void> {
  await vi.waitFor(() => expect(state.value.kind).not.toBe('working'));
}

describe('a review session', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', FakeWorker);
    kept.clear();
    started = [];
    tell = undefined;
    isFull = false;
    behaviour = 'answers';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('ends its worker when it is done, and keeps the review', async () => {
    const session = openReview(record);
    expect(session.state.value).toEqual({ kind: 'working', progress: 0 });
    await settled(session);
    expect(session.state.value).toEqual({ kind: 'done' });
    expect(session.turningPoints.value).toEqual([3]);
    expect(started.map(({ terminated }) => terminated)).toEqual([true]);
    await vi.waitFor(() => expect([...kept.values()]).toEqual([REVIEW]));
  });

  it('of a game that was reviewed needs no worker; another depth or game does', async () => {
    await settled(openReview(record));
    await vi.waitFor(() => expect(kept.size).toBe(1));
    const again = openReview({ ...record });
    await settled(again);
    expect(again.turningPoints.value).toEqual([3]);
    expect(started).toHaveLength(1);
    await settled(openReview(record, 'quick'));
    await settled(openReview(newRecord('standard', 'other')));
    expect(started).toHaveLength(3);
  });

  it('stays done where the worker’s last news comes after its answer', async () => {
    const session = openReview(record);
    await settled(session);
    const explanation = { ply: 3 } as Explanation;
    await tell?.({ type: 'explanation', explanation, done: 4, of: 4 });
    expect(tell).toBeDefined();
    expect(session.state.value).toEqual({ kind: 'done' });
    expect(session.explanations.value.size).toBe(0);
  });

  it('tells what comes while the worker is at work', async () => {
    behaviour = 'hangs';
    const session = openReview(record);
    await vi.waitFor(() => expect(tell).toBeDefined());
    await tell?.({ type: 'turningPoints', plies: [5] });
    expect(session.turningPoints.value).toEqual([5]);
    session.dispose();
  });

  it('says why a record cannot be reviewed, and keeps nothing', async () => {
    behaviour = 'refuses';
    const session = openReview(record);
    await settled(session);
    expect(session.state.value).toEqual({
      kind: 'refused',
      problem: { code: 'illegalAction', ply: 2 },
    });
    expect(kept.size).toBe(0);
  });

  it('says when its worker broke', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    behaviour = 'breaks';
    const session = openReview(record);
    await settled(session);
    expect(session.state.value).toEqual({ kind: 'failed' });
    expect(told).toHaveBeenCalledOnce();
    expect(started[0]?.terminated).toBe(true);
  });

  it('goes on where it was stopped, once, and keeps nothing half when it is done', async () => {
    behaviour = 'hangs';
    const stopped = openReview(record);
    await vi.waitFor(() => expect(tell).toBeDefined());
    expect(known).toEqual([]);
    const decision = { ply: 0, look: 'first' } as GradedDecision;
    await tell?.({ type: 'decision', decision, done: 1, of: 2 });
    stopped.dispose();
    behaviour = 'answers';
    const goingOn = openReview(record);
    await settled(goingOn);
    expect(known).toEqual([decision]);
    await vi.waitFor(() => expect([...kept.values()]).toEqual([REVIEW]));
  });

  it('is remembered as long as the page is open where the browser has no room, and says so', async () => {
    isFull = true;
    const other = newRecord('standard', 'full');
    const session = openReview(other);
    await settled(session);
    await vi.waitFor(() => expect(noRoom.value).toBe(true));
    expect(session.state.value).toEqual({ kind: 'done' });
    await settled(openReview({ ...other }));
    expect(started).toHaveLength(1);
  });

  it('is made again where what was kept is damaged', async () => {
    await settled(openReview(record));
    await vi.waitFor(() => expect(kept.size).toBe(1));
    const [key = ''] = kept.keys();
    kept.set(key, { decisions: 'lost' });
    await settled(openReview(record));
    expect(started).toHaveLength(2);
  });

  it('ends its worker when it is left', async () => {
    behaviour = 'hangs';
    const session = openReview(record);
    await vi.waitFor(() => expect(started).toHaveLength(1));
    session.dispose();
    expect(started[0]?.terminated).toBe(true);
    expect(session.state.value.kind).toBe('working');
  });
});
