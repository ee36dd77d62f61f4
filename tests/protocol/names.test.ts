import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  NAME_LENGTH,
  NameSchema,
  nameKey,
  nameLength,
  tidyName,
} from '../../src/protocol/names.ts';

const accepts = (name: string): boolean => v.safeParse(NameSchema, name).success;
const kept = (name: string): string => v.parse(NameSchema, name);

describe('a name', () => {
  it.each([
    ['Ada', 'Ada'],
    ['  Ada \t Lovelace\n', 'Ada Lovelace'],
    ['陈晨', '陈晨'],
    ['Zoe\u0308', 'Zoë'],
    ['नमस्ते', 'नमस्ते'],
    ['Nguyễn', 'Nguyễn'],
    ['🐼', '🐼'],
    ['❤️', '❤️'],
    ['👩‍👩‍👧‍👦 四', '👩‍👩‍👧‍👦 四'],
    ['🏳️‍🌈', '🏳️‍🌈'],
    ['🧑🏽‍🚀', '🧑🏽‍🚀'],
    ['<b>Ada</b>', '<b>Ada</b>'],
    ["O'Neill & Co", "O'Neill & Co"],
  ])('%j is kept as %j', (name, expected) => {
    expect(kept(name)).toBe(expected);
  });

  it.each([
    ['zero-width spaces', 'A\u200bd\u200ca\ufeff', 'Ada'],
    ['a joiner between letters', 'A\u200dda\u200d', 'Ada'],
    ['a joiner at the start', '\u200dAda', 'Ada'],
    ['a picture mark on a letter', 'Ad\ufe0fa', 'Ada'],
    ['marks of direction', '\u202eadA\u202c \u2066x\u2069\u200f', 'adA x'],
    ['a filler that is a letter', 'A\u3164da\u115f', 'Ada'],
    ['a soft hyphen', 'A\u00adda', 'Ada'],
    ['controls', 'A\u0000d\u001ba\u0085', 'A d a'],
    ['ends of lines', 'A\u2028d\u2029a\r\n', 'A d a'],
    ['private and unassigned characters', 'A\ue000d\u{e0fff}a\u0378', 'Ada'],
    ['half a pair', 'A\ud800da\udc00', 'Ada'],
    ['tags', 'Ada\u{e0041}\u{e007f}', 'Ada'],
    ['accents before any letter', '\u0301\u0302Ada', 'Ada'],
    ['the blank pattern of Braille', 'A\u2800da', 'A da'],
  ])('loses %s', (_what, name, expected) => {
    expect(kept(name)).toBe(expected);
  });

  it('has three accents on a letter at most', () => {
    const zalgo = `A${'\u0300\u0316'.repeat(40)}d${'\u0489'.repeat(30)}a`;
    expect([...(kept(zalgo).match(/\p{M}/gu) ?? [])].length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['', false],
    [' \t', false],
    ['\u200b\u200d', false],
    ['\u3164', false],
    ['\u2800', false],
    ['\u0301', false],
    ['a'.repeat(NAME_LENGTH), true],
    ['a'.repeat(NAME_LENGTH + 1), false],
    ['陈'.repeat(NAME_LENGTH), true],
    ['👨‍👩‍👧'.repeat(NAME_LENGTH), true],
    ['👨‍👩‍👧'.repeat(NAME_LENGTH + 1), false],
    ['a'.repeat(100_000), false],
  ])('is it one: %j', (name, is) => {
    expect(accepts(name)).toBe(is);
  });

  it.each([null, 7, {}, ['Ada'], undefined])('is no %j', (value) => {
    expect(v.safeParse(NameSchema, value).success).toBe(false);
  });

  it('is tidy once it has been tidied, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tidy = tidyName(text);
        expect(tidyName(tidy)).toBe(tidy);
        expect(tidy).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b-\u200c\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(nameLength(tidy)).toBeLessThanOrEqual(tidy.length);
      }),
    );
  });
});

describe('the key of a name', () => {
  it.each([
    ['Ada', 'ADA'],
    ['Ａｄａ', 'Ada'],
    ['❤️', '❤'],
    ['ﬁn', 'FIN'],
    ['陈晨', '陈晨'],
  ])('is the same for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it('differs for names that look different', () => {
    expect(nameKey('Ada')).not.toBe(nameKey('Adä'));
    expect(nameKey('A da')).not.toBe(nameKey('Ada'));
  });
});
