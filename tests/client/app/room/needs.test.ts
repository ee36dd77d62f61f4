import { describe, expect, it } from 'vitest';
import { byNeed, leftBy, needsOf, SLOW, waitedBy } from '../../../../src/client/app/room/needs.ts';
import { company, told } from '../../../support/roomParts.ts';

const bot = { students: [], here: false, standIn: false };
const ann = company(['student2']);
const away = company(['student3'], { here: false });

describe('how long a table has waited', () => {
  it('counts on from what was told', () => {
    expect(waitedBy(told(1, { waited: 5_000 }), 3_000)).toBe(8_000);
    expect(leftBy(told(1, { left: 5_000 }), 3_000)).toBe(2_000);
    expect(leftBy(told(1, { left: 5_000 }), 9_000)).toBe(0);
    expect(leftBy(told(1), 9_000)).toBeUndefined();
  });

  it('stands still while the table is paused or waits for the others', () => {
    for (const still of [{ paused: true }, { waiting: true }]) {
      expect(waitedBy(told(1, { waited: 5_000, ...still }), 3_000)).toBe(5_000);
      expect(leftBy(told(1, { left: 5_000, ...still }), 3_000)).toBe(5_000);
    }
  });
});

describe('what a table needs', () => {
  const fine = { seats: [ann, bot, bot] } satisfies Parameters<typeof told>[1];

  it('is nothing where everybody is here and quick', () => {
    expect(needsOf(told(1, fine), 1_000)).toEqual([]);
  });

  it('is help when the clock has run out, or when nothing counts and it takes long', () => {
    expect(needsOf(told(1, { ...fine, left: 1_000 }), 1_000)).toEqual(['overTime']);
    expect(needsOf(told(1, { ...fine, left: 1_000 }), 900)).toEqual([]);
    expect(needsOf(told(1, fine), SLOW + 1)).toEqual(['slow']);
    expect(needsOf(told(1, { ...fine, left: SLOW * 3 }), SLOW + 1)).toEqual([]);
  });

  it('is help when somebody is away, more so when it is their turn', () => {
    expect(needsOf(told(1, { seats: [ann, away, bot] }), 0)).toEqual(['away']);
    expect(needsOf(told(1, { seats: [ann, away, bot], toMove: 1 }), 0)).toEqual([
      'awaitsAbsent',
      'away',
    ]);
    expect(needsOf(told(1, { seats: [away, bot, bot] }), 0)).toEqual(['awaitsAbsent', 'deserted']);
  });

  it('is a look where a bot plays for a student', () => {
    const standIn = company(['student3'], { here: false, standIn: true });
    expect(needsOf(told(1, { seats: [ann, standIn, bot], toMove: 1 }), 0)).toEqual([
      'away',
      'standIn',
    ]);
  });

  it('is nothing when it is over, whoever has left', () => {
    expect(needsOf(told(1, { stage: 'over', toMove: null, seats: [away, bot, bot] }), 0)).toEqual(
      [],
    );
  });

  it('does not call a table late that is paused or waits for the others', () => {
    expect(needsOf(told(1, { ...fine, paused: true }), SLOW * 2)).toEqual(['paused']);
    expect(needsOf(told(1, { ...fine, waiting: true }), SLOW * 2)).toEqual(['waiting']);
  });
});

describe('the order by need', () => {
  it('puts the most pressing first, then who is behind, finished tables last', () => {
    const tables = [
      told(1, { stage: 'over', toMove: null }),
      told(2, { seats: [ann, bot, bot], plies: 9 }),
      told(3, { seats: [ann, bot, bot], plies: 4 }),
      told(4, { seats: [ann, away, bot], plies: 20 }),
      told(5, { seats: [ann, bot, bot], left: 0, plies: 30 }),
    ];
    expect(byNeed(tables, 0).map(({ table }) => table)).toEqual([5, 4, 3, 2, 1]);
  });
});
