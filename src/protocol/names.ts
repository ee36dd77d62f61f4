/** Names that people give: nicknames and titles. */
import * as v from 'valibot';

export const NAME_LENGTH = 20;

/**
 * A name as it is kept: composed, without control or direction characters, runs of spaces made one.
 * Markup is harmless because pages never take a name as markup.
 */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (c) => (c === '\u200d' ? c : ' '))
    .replace(/\s+/gu, ' ')
    .trim();
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
