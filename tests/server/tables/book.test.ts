import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TableBook } from '../../../src/server/tables/book.ts';
import { change, type TableSetting } from '../../../src/server/tables/changes.ts';
import { type TableStore, tableStore } from '../../support/server/tableStore.ts';

let own: TableStore;
let table: string;
let changes: number;
beforeEach(async () => {
  own = await tableStore();
  ({ table } = await own.make());
  changes = 0;
});
afterEach(async () => {
  await own.close();
});

async function open(): Promise<TableBook> {
  const book = await TableBook.open(own.store, table, () => changes++);
  if (!book) throw new Error('No such table');
  return book;
}

const rename = (name: string) => (setting: TableSetting) =>
  change(setting, 0, { do: 'rename', name });
const nameIn = (book: TableBook): string => Object(book.config.seats[0]).holders[0].name;
const never = (): Promise<void> => Promise.reject(new Error('Nothing to read again'));

describe('a change of what is stored', () => {
  it('is there at once, and for whoever reads again', async () => {
    const [one, two] = [await open(), await open()];
    await one.update(rename('Cleo'), never);
    expect([nameIn(one), nameIn(two), changes]).toEqual(['Cleo', 'Ada', 1]);
    expect(await two.reread()).toBe('changed');
    expect(await two.reread()).toBe('same');
    expect([nameIn(two), changes]).toEqual(['Cleo', 2]);
  });

  it('that another one’s came before is decided anew on what is so now', async () => {
    const [one, two] = [await open(), await open()];
    await one.update((setting) => change(setting, 0, { do: 'setUp', clock: 45 }), never);
    const seen: number[] = [];
    await two.update(
      (setting) => {
        seen.push(setting.config.clock);
        return change(setting, 0, { do: 'rename', name: 'Cleo' });
      },
      async () => void (await two.reread()),
    );
    expect(seen).toEqual([0, 45]);
    expect([nameIn(two), two.config.clock]).toEqual(['Cleo', 45]);
  });

  it('that is refused on what is so now is not stored', async () => {
    const [one, two] = [await open(), await open()];
    await one.update((setting) => change(setting, 0, { do: 'leave' }), never);
    const start = two.update(
      (setting) => (setting.status === 'closed' ? 'notInLobby' : rename('Eve')(setting)),
      async () => void (await two.reread()),
    );
    await expect(start).rejects.toThrow('notInLobby');
    expect(two.status).toBe('closed');
  });

  it('gives up where others are always quicker', async () => {
    const [one, two] = [await open(), await open()];
    await two.update(rename('First'), never);
    let other = 0;
    const busy = one.update(rename('Cleo'), async () => {
      await one.reread();
      await two.reread();
      await two.update(rename(`Other ${other++}`), never);
    });
    await expect(busy).rejects.toThrow('unavailable');
    expect(other).toBe(5);
  });
});

describe('how a game stands', () => {
  it('is noted though another change came first', async () => {
    const [one, two] = [await open(), await open()];
    await one.update(rename('Cleo'), never);
    await two.keepStanding({ month: 6, scores: [1, 2, 3] }, true);
    expect(await own.store.readMatch(table)).toMatchObject({
      status: 'over',
      result: { month: 6, scores: [1, 2, 3] },
    });
    expect([two.status, nameIn(two)]).toEqual(['over', 'Cleo']);
  });

  it('is no one’s concern once the table is gone', async () => {
    const book = await open();
    await own.store.deleteMatch(table);
    await book.keepStanding({ month: 1, scores: [0, 0, 0] }, false);
    expect(await book.reread()).toBe('gone');
  });
});
