import { describe, expect, it } from 'vitest';
import { placeSheet } from '../../../src/client/panels/term/place.ts';

const PHONE = { width: 390, height: 844 };
const SHEET = { width: 340, height: 150 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 24 });

describe('a word’s sheet', () => {
  it('stands under its word, at its left edge', () => {
    expect(placeSheet(word(20, 100), SHEET, PHONE)).toMatchObject({ left: 20, top: 126 });
  });

  it('moves to the left where the window ends', () => {
    expect(placeSheet(word(300, 100), SHEET, PHONE).left).toBe(42);
  });

  it('never leaves the window on the left', () => {
    expect(placeSheet(word(-60, 100), SHEET, PHONE).left).toBe(8);
    expect(placeSheet(word(0, 100), { ...SHEET, width: 500 }, PHONE).left).toBe(8);
  });

  it('stands over its word where there is no room below', () => {
    expect(placeSheet(word(20, 780), SHEET, PHONE)).toMatchObject({ top: 628, room: 770 });
  });

  it('takes the larger side, and no more than its room, where neither is enough', () => {
    const small = { width: 844, height: 200 };
    expect(placeSheet(word(20, 60), SHEET, small)).toEqual({ left: 20, top: 86, room: 106 });
    expect(placeSheet(word(20, 120), SHEET, small)).toEqual({ left: 20, top: 8, room: 110 });
  });
});
