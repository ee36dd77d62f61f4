import { describe, expect, it } from 'vitest';
import { StorageUnavailable } from '../../../src/server/storage/errors.ts';
import type { Store } from '../../../src/server/storage/store.ts';
import type { TableConfig } from '../../../src/server/tables/config.ts';
import { SeatPresence } from '../../../src/server/tables/presence.ts';

interface Row {
  seat: number;
  connections: number;
  since: number;
}

/** A store that several processes share, which can be away. */
function presence(shared = true) {
  const own = {
    time: 1_000,
    isAway: false,
    elsewhere: [] as Row[],
    stored: {} as Record<number, number>,
  };
  const answer = <T>(value: T): Promise<T> =>
    own.isAway ? Promise.reject(new StorageUnavailable('away')) : Promise.resolve(value);
  const store = {
    shared,
    setPresence: async (_id: string, seat: number, connections: number) => {
      await answer(undefined);
      own.stored[seat] = connections;
    },
    readPresenceElsewhere: () => answer(own.elsewhere),
  } as unknown as Store;
  return { own, seats: new SeatPresence(store, 'a', () => own.time) };
}

describe('who is here', () => {
  it('changes with the first page of a seat and the last', async () => {
    const { own, seats } = presence();
    expect(await seats.count(1, 1)).toBe(true);
    expect(await seats.count(1, 1)).toBe(false);
    expect(await seats.count(1, -1)).toBe(false);
    own.time += 500;
    expect(await seats.count(1, -1)).toBe(true);
    expect(own.stored).toEqual({ 1: 0 });
    own.time += 40_000;
    expect([seats.isHere(1), seats.awayFor(1)]).toEqual([false, 40_000]);
  });

  it('is stored later where it could not be stored at once', async () => {
    const { own, seats } = presence();
    await seats.count(0, 1);
    own.isAway = true;
    await expect(seats.count(0, -1)).rejects.toThrow(StorageUnavailable);
    expect(seats.isHere(0)).toBe(false);
    await expect(seats.refresh()).rejects.toThrow(StorageUnavailable);
    own.isAway = false;
    expect(own.stored).toEqual({ 0: 1 });
    await seats.refresh();
    expect(own.stored).toEqual({ 0: 0 });
  });

  it('counts those at other processes, since when they know', async () => {
    const { own, seats } = presence();
    own.elsewhere = [{ seat: 2, connections: 3, since: 900 }];
    expect(await seats.refresh()).toBe(true);
    expect([seats.isHere(2), seats.elsewhere]).toEqual([true, true]);
    expect(await seats.refresh()).toBe(false);
    own.time += 30_000;
    own.elsewhere = [{ seat: 2, connections: 0, since: 11_000 }];
    expect(await seats.refresh()).toBe(true);
    expect([seats.awayFor(2), seats.elsewhere]).toEqual([20_000, false]);
    own.elsewhere = [];
    expect(await seats.refresh()).toBe(false);
  });

  it('is one’s own affair where nobody shares the database', async () => {
    const { own, seats } = presence(false);
    own.isAway = true;
    expect(await seats.count(0, 1)).toBe(true);
    expect(await seats.refresh()).toBe(false);
  });

  it('begins anew with whoever takes the seat', () => {
    const { own, seats } = presence();
    const config = (hash?: string): TableConfig => ({
      format: 1,
      host: 0,
      seats: [
        hash === undefined
          ? { kind: 'open' }
          : { kind: 'human', holders: [{ name: 'x', credentialHash: hash }] },
        { kind: 'open' },
        { kind: 'open' },
      ],
      clock: 0,
      paused: false,
      botSeed: '',
    });
    seats.follow(config());
    own.time += 60_000;
    seats.follow(config('a'));
    expect([seats.awayFor(0), seats.awayFor(1)]).toEqual([0, 60_000]);
    own.time += 60_000;
    seats.follow(config('a'));
    expect(seats.awayFor(0)).toBe(60_000);
    seats.follow(config('b'));
    expect(seats.awayFor(0)).toBe(0);
  });
});
