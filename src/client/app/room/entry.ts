/** What students type to come in: codes and nicknames, checked as the server checks them. */
import { isName, NAME_LENGTH, nameLength, tidyName } from '../../../protocol/names.ts';
import { CODE_ALPHABET, CODE_LENGTH, tidyCode } from '../../../protocol/room.ts';

export type { RoomFront } from '../../../protocol/room.ts';

/** The code in what was typed or pasted, which may be the whole link; undefined where there is none. */
export function readCode(text: string): string | undefined {
  const [, linked = text] = /\/join\/([^/?#]+)/.exec(text) ?? [];
  const code = tidyCode(linked);
  const known = [...code].every((sign) => CODE_ALPHABET.includes(sign));
  return known && code.length === CODE_LENGTH ? code : undefined;
}

export type NameFault = 'missing' | 'long' | 'unfit';

/** What is wrong with a nickname; undefined where it can be sent. */
export function nameFault(text: string): NameFault | undefined {
  const name = tidyName(text);
  if (name === '') return 'missing';
  if (nameLength(name) > NAME_LENGTH) return 'long';
  return isName(text) ? undefined : 'unfit';
}

/**
 * Different nicknames, each of one word of either list. `draw`: a whole number from 0 to below its
 * argument.
 */
export function nicknames(
  [first, second]: readonly [readonly string[], readonly string[]],
  form: (first: string, second: string) => string,
  count: number,
  draw: (below: number) => number,
): string[] {
  const [start, shift] = [draw(first.length), draw(second.length)];
  return Array.from({ length: count }, (_, i) =>
    form(first[(start + i) % first.length] ?? '', second[(shift + i * 7) % second.length] ?? ''),
  );
}
