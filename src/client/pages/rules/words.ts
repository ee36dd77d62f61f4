import { RULEBOOK } from '../../../i18n/rulebook.ts';
import { sayTerm } from '../../app/glossary.ts';
import { locale } from '../../app/i18n.ts';
import { type Cell, type TextParams, wordText } from '../../app/rulebook.ts';

/** A text of the rulebook, or the name of something that it speaks of. */
function say(key: string, params: TextParams): string {
  return RULEBOOK.isKey(key) ? RULEBOOK.text(locale.value, key, params) : sayTerm(key, params);
}

export const words = (text: Cell, params: TextParams): string => wordText(text, params, say);

/** The anchor of a section, such as `s4.1`. */
export const anchorOf = (id: string): string => `s${id}`;
