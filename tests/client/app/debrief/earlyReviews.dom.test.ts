import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewEarly } from '../../../../src/client/app/debrief/earlyReviews.ts';
import type { QueuedGame, ReviewQueue } from '../../../../src/client/app/review/reviewQueue.ts';
import type { BoardTable } from '../../../../src/protocol/room.ts';
import { FakeRoom } from '../../../support/fakeRoom.ts';
import { boardTable, KEY, ROOM, roomInfo } from '../../../support/roomParts.ts';

const added: number[][] = [];
let workers: number | undefined;
let disposed = false;
/** What the host tells of each table's game. */
let stages: BoardTable['stage'][] = [];

vi.mock('../../../../src/client/app/review/reviewQueue.ts', () => ({
  reviewGames(_: readonly QueuedGame[], given?: number): ReviewQueue {
    workers = given;
    return {
      found: signal(new Map()),
      add: (games) => void added.push(games.map(({ table }) => table)),
      dispose: () => {
        disposed = true;
      },
    };
  },
}));

const roomGames = vi.fn(async (_room: string, _key: string) => ({
  ok: true,
  value: {
    files: {},
    games: stages.map((stage, i) => ({
      ...{ table: i + 1, arm: 0, stage, byBot: [false] },
      course: { rulesVersion: 1, scenario: 'standard', actions: [] },
    })),
  },
}));
vi.mock('../../../../src/client/app/room/roomApi.ts', () => ({
  roomGames: (room: string, key: string) => roomGames(room, key),
}));

const boardOf = (): BoardTable[] => stages.map((stage, i) => ({ ...boardTable(i + 1), stage }));

describe('reviews made while the tables play', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    roomGames.mockClear();
    added.length = 0;
    disposed = false;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are of the games that are over, in one worker, and ask nothing before one is', async () => {
    const host = new FakeRoom();
    stages = ['playing', 'playing', 'playing'];
    const session = host.session(roomInfo(), [], boardOf());
    const stop = reviewEarly(session, KEY);
    await vi.runAllTimersAsync();
    expect(roomGames).not.toHaveBeenCalled();

    for (const next of [
      ['playing', 'over', 'playing'],
      ['closed', 'over', 'playing'],
    ] as const) {
      stages = [...next];
      host.tell({ name: 'board', data: { changed: boardOf(), gone: [] } });
    }
    await vi.runAllTimersAsync();
    expect(roomGames.mock.calls).toEqual([[ROOM, KEY]]);
    expect(added).toEqual([[1, 2]]);
    expect(workers).toBe(1);
    stop();
    expect(disposed).toBe(true);
  });

  it('are begun for what is over already, and not after the page was left', async () => {
    const host = new FakeRoom();
    stages = ['over'];
    reviewEarly(host.session(roomInfo(), [], boardOf()), KEY)();
    await vi.runAllTimersAsync();
    expect(roomGames).not.toHaveBeenCalled();
    const stop = reviewEarly(host.session(roomInfo(), [], boardOf()), KEY);
    await vi.runAllTimersAsync();
    expect(added).toEqual([[1]]);
    stop();
  });
});
