/** Tables in memory: when they come and go, and what a bot does at them and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BotAnswer } from '../../../src/bots/hosts/request.ts';
import { actionKey } from '../../../src/game/actions.ts';
import { legalActions } from '../../../src/game/legal.ts';
import { seededRandom } from '../../../src/game/random.ts';
import type { Seat } from '../../../src/game/seats.ts';
import { nextDeed } from '../../../src/server/tables/driver.ts';
import { joinTable } from '../../../src/server/tables/seating.ts';
import { hashSecret } from '../../../src/server/tables/secrets.ts';
import { TABLE_DEFAULTS, type TableSettings } from '../../../src/server/tables/settings.ts';
import type { Table } from '../../../src/server/tables/table.ts';
import { decideFor } from '../../support/server/playing.ts';
import { SilentPage, type TableStore, tableStore } from '../../support/server/tableStore.ts';

/** Hours instead of days, which would be half a million rounds of the tables. */
const OWN = { botPauseMs: 0, keepMs: 3 * 60 * 60_000 };
const SETTINGS: TableSettings = { ...TABLE_DEFAULTS, ...OWN };
const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;

let own: TableStore;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  own = await tableStore(OWN);
});
afterEach(async () => {
  await own.close();
  vi.useRealTimers();
});

/** Lets the clock and all timers go on. */
async function pass(ms: number): Promise<void> {
  own.time += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

/** A game of Ada with two bots, or of three people; whoever is given a page is here. */
async function game(people = 1): Promise<{ table: Table; pages: SilentPage[] }> {
  const made = await own.make();
  const table = await own.tables.open(made.table);
  const credentials = [made.credential];
  for (let seat = 1; seat < 3; seat++) {
    if (seat < people)
      credentials.push((await joinTable(table, seat as Seat, `Guest ${seat}`)).credential);
    else
      await table.change(hashSecret(made.credential), {
        do: 'fill',
        seat: seat as Seat,
        with: bot,
      });
  }
  const pages = credentials.map((credential) => new SilentPage(credential));
  for (const page of pages) await table.attach(page, undefined);
  await table.change(hashSecret(made.credential), { do: 'start' });
  return { table, pages };
}

const rowsOf = (table: Table): number => table.game?.match.length ?? 0;

/** Whoever is asked decides by chance until it is the turn of a seat for which this holds. */
async function playTo(table: Table, holds: (seat: Seat) => boolean): Promise<Seat> {
  const random = seededRandom('tables');
  for (;;) {
    await table.settled();
    const seat = table.game?.toMove;
    if (seat === undefined) throw new Error('The game is over');
    if (holds(seat)) return seat;
    await decideFor(table, random);
  }
}

describe('what a bot has to do next', () => {
  it('is nothing in a lobby, for people who are here, in a pause, or where nobody is', async () => {
    const made = await own.make();
    const lobby = await own.tables.open(made.table);
    expect(nextDeed(lobby, SETTINGS)).toBeUndefined();
    const { table, pages } = await game(3);
    expect(nextDeed(table, SETTINGS)).toBeUndefined();
    const mover = table.game?.toMove ?? 0;
    const [page] = pages.filter((_, seat) => seat === mover);
    if (!page) throw new Error('Nobody to move');
    await table.detach(page);
    // In the very moment in which they left.
    expect(nextDeed(table, SETTINGS)).toMatchObject({ seat: mover, after: SETTINGS.awayMs });
    own.time += 15_000;
    expect(nextDeed(table, SETTINGS)?.after).toBe(SETTINGS.awayMs - 15_000);
    own.time += 60_000;
    expect(nextDeed(table, SETTINGS)).toEqual({
      seat: mover,
      bot: { level: 'steward', persona: 'plain' },
      after: 0,
    });
    await table.change(pages.find((p) => p !== page)?.hash, { do: 'pause' });
    expect(nextDeed(table, SETTINGS)).toBeUndefined();
    await table.change(pages.find((p) => p !== page)?.hash, { do: 'resume' });
    expect(nextDeed(table, SETTINGS)).toBeDefined();
    for (const other of pages) await table.detach(other);
    expect(nextDeed(table, SETTINGS)).toBeUndefined();
  });

  it('is the bot’s decision after its pause', async () => {
    const { table } = await game();
    await playTo(table, (seat) => seat > 0);
    expect(nextDeed(table, { ...SETTINGS, botPauseMs: 700 })).toMatchObject({ bot, after: 700 });
    own.time += 300;
    expect(nextDeed(table, { ...SETTINGS, botPauseMs: 700 })?.after).toBe(400);
    own.time += 3_000;
    expect(nextDeed(table, { ...SETTINGS, botPauseMs: 700 })?.after).toBe(0);
  });

  it('is a decision in the place of whoever lets the clock run out', async () => {
    const made = await own.make(0, 20);
    const timed = await own.tables.open(made.table);
    const page = new SilentPage(made.credential);
    await timed.attach(page, undefined);
    for (const seat of [1, 2] as const)
      await timed.change(page.hash, { do: 'fill', seat, with: bot });
    await timed.change(page.hash, { do: 'start' });
    await playTo(timed, (seat) => seat === 0);
    const left = timed.game?.left ?? 0;
    expect(left).toBeGreaterThanOrEqual(20_000);
    expect(nextDeed(timed, SETTINGS)).toMatchObject({ seat: 0, after: left });
    const rows = rowsOf(timed);
    await pass(left);
    await vi.waitUntil(() => rowsOf(timed) > rows, { interval: 1 });
    const [row] = await own.store.readJournal(made.table, rows);
    expect(row).toMatchObject({ seat: 0, byBot: true });
    expect(page.ended).toBeUndefined();
  });
});

describe('one who comes back', () => {
  it('while a bot thinks in their place decides for themselves', async () => {
    const { table, pages } = await game(3);
    let answer: (value: BotAnswer) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      own.think = () =>
        new Promise((given) => {
          answer = given;
          resolve();
        });
    });
    const seat = await playTo(table, () => true);
    const page = pages[seat];
    if (!page) throw new Error('Nobody to move');
    await table.detach(page);
    await pass(SETTINGS.awayMs);
    await asked;
    expect(table.info().seats[seat]).toMatchObject({ away: true, standIn: true });
    const rows = rowsOf(table);
    await table.attach(page, rows);
    const legal = legalActions(
      table.game?.match.rules ?? fail(),
      table.game?.match.state ?? fail(),
    );
    answer({ key: actionKey(legal[0] ?? fail()) } as BotAnswer);
    await pass(10);
    await table.settled();
    expect(rowsOf(table)).toBe(rows);
    expect(table.info().seats[seat]).toMatchObject({ away: false, standIn: false });
  });

  it('gets what was missed, or the whole where that is not enough', async () => {
    const { table, pages } = await game(3);
    const [page] = pages;
    if (!page) throw new Error('Nobody');
    for (let i = 0; i < 4; i++) await decideFor(table, seededRandom(`missed ${i}`));
    const sentAfter = async (rows: number | undefined): Promise<SilentPage['sent']> => {
      const watcher = new SilentPage();
      await table.attach(watcher, rows);
      expect(watcher.listens).toBe(true);
      return watcher.sent;
    };
    const length = rowsOf(table);
    const steps = async (rows: number | undefined) => {
      const [welcome, next] = await sentAfter(rows);
      expect(welcome?.name).toBe('welcome');
      return next?.name === 'steps' ? (next.body as unknown[]).length : next?.name;
    };
    expect(await steps(length)).toBe(0);
    expect(await steps(length - 3)).toBe(3);
    expect(await steps(0)).toBe(length);
    expect(await steps(undefined)).toBe('course');
    expect(await steps(length + 1)).toBe('course');
    const random = seededRandom('back');
    const mover = await playTo(table, () => true);
    await decideFor(table, random);
    await table.undo(mover, rowsOf(table), pages[mover]?.hash);
    const back = rowsOf(table);
    expect(await steps(back)).toBe(0);
    expect(await steps(back - 1)).toBe('course');
    await decideFor(table, random);
    expect(await steps(back)).toBe(1);
    expect(await steps(back - 1)).toBe('course');
  });
});

describe('a bot that fails', () => {
  it.each([
    ['by an error', () => Promise.reject(new Error('broken'))],
    ['by what is not legal', async () => ({ key: 'nonsense' }) as BotAnswer],
  ])('%s does not stop the game', async (_how, think) => {
    own.think = think;
    const { table } = await game();
    await playTo(table, (seat) => seat > 0);
    const rows = rowsOf(table);
    await pass(1);
    await vi.waitUntil(() => rowsOf(table) > rows, { interval: 1 });
    expect(own.problems.length).toBeGreaterThan(0);
  });
});

describe('a table in memory', () => {
  it('goes when nobody has been at it for a while, and comes again as it was', async () => {
    const { table, pages } = await game(3);
    await decideFor(table, seededRandom('stays'));
    const view = JSON.stringify(table.game?.match.view());
    await pass(SETTINGS.unloadMs + 10_000);
    expect(own.tables.size).toBe(1);
    for (const page of pages) await table.detach(page);
    await pass(SETTINGS.unloadMs - 6_000);
    expect(own.tables.size).toBe(1);
    // Whoever looks at it keeps it as long again.
    await own.tables.open(table.id);
    await pass(SETTINGS.unloadMs - 6_000);
    expect(own.tables.size).toBe(1);
    await pass(15_000);
    expect(own.tables.size).toBe(0);
    const again = await own.tables.open(table.id);
    expect(again).not.toBe(table);
    expect(JSON.stringify(again.game?.match.view())).toBe(view);
    expect(own.problems).toEqual([]);
  });

  it('is one however many ask for it at once', async () => {
    const { table } = await own.make();
    const opened = await Promise.all(Array.from({ length: 20 }, () => own.tables.open(table)));
    expect(new Set(opened).size).toBe(1);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        expect(own.tables.open('a'.repeat(16))).rejects.toThrow('noTable'),
      ),
    );
    expect(own.tables.size).toBe(1);
  });

  it('that nobody has used for long is deleted, and no other', async () => {
    const old = [await own.make(), await own.make()];
    const kept = await own.make();
    const page = new SilentPage(kept.credential);
    const table = await own.tables.open(kept.table);
    await table.attach(page, undefined);
    await pass(SETTINGS.keepMs + 1_000);
    const young = await own.make();
    await pass(60 * 60_000);
    const gone = async (id: string): Promise<boolean> =>
      (await own.store.readMatch(id)) === undefined;
    for (const { table: id } of old) {
      await vi.waitUntil(() => gone(id), { interval: 1 });
      await expect(own.tables.open(id)).rejects.toThrow('noTable');
    }
    expect(await gone(young.table)).toBe(false);
    expect(await gone(kept.table)).toBe(false);
  });

  it('whose match has been deleted under it sends its pages away', async () => {
    const { table, pages } = await game(3);
    await own.store.deleteMatch(table.id);
    const seat = table.game?.toMove ?? 0;
    const hash = pages[seat]?.hash;
    const legal = legalActions(
      table.game?.match.rules ?? fail(),
      table.game?.match.state ?? fail(),
    );
    const decide = () => table.decide(seat, 0, actionKey(legal[0] ?? fail()), { bot: false, hash });
    await expect(decide()).rejects.toThrow('There is no match');
    await expect(decide()).rejects.toThrow('noTable');
    expect(pages.map(({ ended }) => ended)).toEqual(['closed', 'closed', 'closed']);
  });

  it('is opened by nobody once the server stops', async () => {
    const { table } = await own.make();
    await own.tables.close();
    await expect(own.tables.open(table)).rejects.toThrow('unavailable');
    expect(own.tables.size).toBe(0);
  });
});

function fail(): never {
  throw new Error('The game has no position');
}
