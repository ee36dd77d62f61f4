/** Names that people give: nicknames and titles. */
import * as v from 'valibot';

export const NAME_LENGTH = 20;

/** Joins pictures to one, as those of a family. */
const JOINER = '\u200d';
/** Asks for a picture in place of a sign. */
const AS_PICTURE = '\ufe0f';

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu;
/** Controls, ends of lines, and the blank that passes for a sign. */
const BLANK = /[\p{Cc}\p{Zl}\p{Zp}\u2800]/gu;

/** Whether a character that shows nothing is part of the picture before it. */
function belongsToPicture(character: string, at: number, text: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  if (character === AS_PICTURE) return /\p{Emoji}$/u.test(before);
  if (character !== JOINER) return false;
  const after = text.slice(at + 1, at + 3);
  return /[\p{ExtPict}\p{EMod}]\ufe0f?$/u.test(before) && /^\p{ExtPict}/u.test(after);
}

/**
 * A name as it is kept: composed, without characters that show nothing or turn the direction, runs
 * of spaces made one, no more than three accents on a letter. Markup is harmless because pages
 * never take a name as markup.
 */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(BLANK, ' ')
    .replace(INVISIBLE, (character, at: number, all: string) =>
      belongsToPicture(character, at, all) ? character : '',
    )
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\p{M}]+/u, '')
    .trim();
}

/** Equal for names that look the same but for case, width and pictures' forms. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(/\s+/gu, ' ');
}

/** How long a name is to its reader: an emoji or a letter with its accents counts as one. */
export function nameLength(name: string): number {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)].length;
}

const shows = (name: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(name);

/** Takes any text and gives a tidy name of 1 to NAME_LENGTH characters. */
export const NameSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform(tidyName),
  v.check((name) => shows(name) && nameLength(name) <= NAME_LENGTH),
);

/** Whether a text makes a name. */
export const isName = (text: string): boolean => v.is(NameSchema, text);
