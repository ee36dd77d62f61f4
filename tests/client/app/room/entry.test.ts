import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nameFault, nicknames, readCode } from '../../../../src/client/app/room/entry.ts';
import { classroom as en } from '../../../../src/i18n/en/class.ts';
import { classroom as zh } from '../../../../src/i18n/zh/class.ts';
import { NameSchema } from '../../../../src/protocol/names.ts';
import { CODE_ALPHABET, CodeSchema } from '../../../../src/protocol/room.ts';

const code = fc.string({
  unit: fc.constantFrom(...CODE_ALPHABET),
  minLength: 6,
  maxLength: 6,
});

describe('a code', () => {
  it('is read however it is typed, and out of the link in which it stands', () => {
    fc.assert(
      fc.property(code, fc.integer({ min: 1, max: 5 }), (right, gap) => {
        const spaced = ` ${right.slice(0, gap).toLowerCase()} - ${right.slice(gap)}`;
        expect(readCode(spaced)).toBe(right);
        expect(readCode(`https://example.org/join/${right.toLowerCase()}?a`)).toBe(right);
      }),
    );
  });

  it('is what the server takes for one', () => {
    fc.assert(
      fc.property(fc.oneof(code, fc.string({ maxLength: 12 })), (text) => {
        fc.pre(!text.includes('/join/'));
        expect(readCode(text) !== undefined).toBe(v.is(CodeSchema, text));
      }),
    );
  });

  it.each(['', 'ABC', 'ABCDEF7', 'ABCDE0', 'ABCDEI', '汉字汉字汉字'])('is not %j', (text) => {
    expect(readCode(text)).toBeUndefined();
  });
});

describe('a nickname', () => {
  it('is refused exactly where the server refuses it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(nameFault(text) === undefined).toBe(v.is(NameSchema, text));
      }),
    );
  });

  it.each([
    ['  ', 'missing'],
    ['a'.repeat(21), 'long'],
    [`x${' '.repeat(250)}`, 'unfit'],
    ['梅', undefined],
    ['🐼🎋', undefined],
  ])('%j is %j', (text, fault) => {
    expect(nameFault(text)).toBe(fault);
  });

  it.each([
    ['en', en],
    ['zh', zh],
  ])('can be had ready-made, in %s, all different and all allowed', (_, texts) => {
    const words = [
      texts['class.nick.first'].split(' '),
      texts['class.nick.second'].split(' '),
    ] as const;
    const form = (a: string, b: string): string =>
      texts['class.nick'].replace('{first}', a).replace('{second}', b);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        let draws = 0;
        const ideas = nicknames(words, form, 3, (below) => (draws++ === 0 ? a : b) % below);
        expect(new Set(ideas).size).toBe(3);
        expect(ideas.map(nameFault)).toEqual([undefined, undefined, undefined]);
      }),
    );
  });
});
