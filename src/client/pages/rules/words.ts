import { tContent } from '../../app/i18n.ts';
import { type Cell, type TextParams, wordText } from '../../app/rulebook.ts';

export const words = (text: Cell, params: TextParams): string => wordText(text, params, tContent);

/** The anchor of a section, such as `s4.1`. */
export const anchorOf = (id: string): string => `s${id}`;
