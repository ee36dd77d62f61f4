import { describe, expect, it } from 'vitest';
import { seatingPlan, wishes } from '../../../../src/client/app/room/seating.ts';
import { student } from '../../../support/roomParts.ts';

describe('the seating plan', () => {
  it('has one empty table where nobody sits', () => {
    const plan = seatingPlan([student(1, 'Ann')]);
    expect(plan.waiting.map(({ name }) => name)).toEqual(['Ann']);
    expect(plan.tables.map(({ table }) => table)).toEqual([1]);
  });

  it('leaves no gap in the numbers and puts the pen first', () => {
    const plan = seatingPlan([
      student(1, 'Ann', { table: 3, seat: 1, pen: false }),
      student(2, 'Bo', { table: 3, seat: 1 }),
      student(3, 'Cy', { table: 1, seat: 0 }),
    ]);
    expect(plan.tables.map(({ table }) => table)).toEqual([1, 2, 3, 4]);
    expect(plan.tables[2]?.seats[1].map(({ name }) => name)).toEqual(['Bo', 'Ann']);
    expect(plan.tables[1]?.seats.flat()).toEqual([]);
  });
});

describe('wishes', () => {
  it('are counted by company', () => {
    const ann = student(1, 'Ann', undefined, { wish: 2 });
    expect(wishes([ann, student(2, 'Bo'), { ...ann, id: 'student9' }])).toEqual([0, 0, 2]);
  });
});
