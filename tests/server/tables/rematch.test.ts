/** Another game for the people of one that is over. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/game/random.ts';
import type { Seat } from '../../../src/game/seats.ts';
import { rematchOf } from '../../../src/server/tables/changes.ts';
import type { SeatConfig, TableConfig } from '../../../src/server/tables/config.ts';
import { joinTable } from '../../../src/server/tables/seating.ts';
import { hashSecret } from '../../../src/server/tables/secrets.ts';
import type { Table } from '../../../src/server/tables/table.ts';
import { playOut } from '../../support/server/playing.ts';
import { type TableStore, tableStore } from '../../support/server/tableStore.ts';

const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;

const person = (name: string): SeatConfig => ({
  kind: 'human',
  holders: [{ name, credentialHash: hashSecret(name), moving: { hash: 'h', until: 1 } }],
});

function config(...seats: [SeatConfig, SeatConfig, SeatConfig]): TableConfig {
  return { format: 1, host: 0, seats, clock: 45, paused: true, botSeed: 'old', next: 'old' };
}

const names = ({ seats }: TableConfig): string[] =>
  seats.map((seat) => (seat.kind === 'human' ? (seat.holders[0]?.name ?? '') : seat.kind));

describe('a table for the same people', () => {
  const made = (from: TableConfig, by: string): TableConfig => {
    const next = rematchOf(from, hashSecret(by), 'new');
    if (typeof next === 'string') throw new Error(next);
    return next;
  };

  it('moves everyone one garden on and leaves the bots where they are', () => {
    expect(names(made(config(person('Ada'), person('Ben'), person('Cleo')), 'Ada'))).toEqual([
      'Cleo',
      'Ada',
      'Ben',
    ]);
    const next = made(config(person('Ada'), bot, person('Cleo')), 'Cleo');
    expect(names(next)).toEqual(['Cleo', 'bot', 'Ada']);
    expect(names(made(config(bot, person('Ben'), bot), 'Ben'))).toEqual(['bot', 'Ben', 'bot']);
  });

  it('has the clock of the last, whoever asked as its host, and nothing else of it', () => {
    const next = made(config(person('Ada'), person('Ben'), bot), 'Ben');
    expect(next).toEqual({
      format: 1,
      host: 0,
      seats: [
        { kind: 'human', holders: [{ name: 'Ben', credentialHash: hashSecret('Ben') }] },
        { kind: 'human', holders: [{ name: 'Ada', credentialHash: hashSecret('Ada') }] },
        bot,
      ],
      clock: 45,
      paused: false,
      botSeed: 'new',
    });
  });

  it('is not set by whoever only looks on', () => {
    const from = config(person('Ada'), bot, bot);
    expect(rematchOf(from, hashSecret('Eve'), 'new')).toBe('notAllowed');
    expect(rematchOf(from, undefined, 'new')).toBe('notAllowed');
  });
});

describe('asking for another game', () => {
  let own: TableStore;
  beforeEach(async () => {
    own = await tableStore();
  });
  afterEach(() => own.close());

  /** Ada and Ben and a bot, of whom nobody has decided yet. */
  async function game(): Promise<{ table: Table; ada: string; ben: string }> {
    const made = await own.make();
    const table = await own.tables.open(made.table);
    const ben = await joinTable(table, 1 as Seat, 'Ben');
    const ada = hashSecret(made.credential);
    await table.change(ada, { do: 'fill', seat: 2, with: bot });
    await table.change(ada, { do: 'start' });
    return { table, ada, ben: hashSecret(ben.credential) };
  }

  it('is for when the game is over', async () => {
    const { table, ada } = await game();
    await expect(own.tables.rematch(table, ada)).rejects.toMatchObject({ code: 'notAllowed' });
    expect(table.info()).not.toHaveProperty('next');
  });

  it('sets one table, however often and by whomever it is asked for, and tells everybody', async () => {
    const { table, ada, ben } = await game();
    await playOut(table, seededRandom('rematch'));
    await Promise.all([own.tables.rematch(table, ada), own.tables.rematch(table, ben)]);
    const { next } = table.info();
    await own.tables.rematch(table, ben);
    expect(table.info().next).toBe(next);
    expect(own.told.filter(({ name }) => name === 'table').at(-1)?.body).toMatchObject({ next });
    const second = await own.tables.open(next ?? '');
    expect(second.info()).toMatchObject({
      stage: 'lobby',
      scenario: table.info().scenario,
      seats: [{ name: 'Ben' }, { kind: 'human' }, bot],
    });
    expect([second.seatOf(ben), second.seatOf(ada)]).toEqual([0, 1]);
    expect(own.problems).toEqual([]);
  });

  it('sets another one where everybody has left the one that was set', async () => {
    const { table, ada, ben } = await game();
    await playOut(table, seededRandom('rematch'));
    await own.tables.rematch(table, ada);
    const { next } = table.info();
    const left = await own.tables.open(next ?? '');
    for (const hash of [ada, ben]) await left.change(hash, { do: 'leave' });
    await own.tables.rematch(table, ben);
    expect(table.info().next).toMatch(/^[a-z2-9]{16}$/);
    expect(table.info().next).not.toBe(next);
  });
});
