/** Texts of everything in src/content, and of the rules' own reasons; keys are made from ids. */
import { edicts } from './edicts.ts';
import { headlines } from './headlines.ts';
import { names } from './names.ts';
import { refusals } from './refusals.ts';

export const content = { ...names, ...edicts, ...headlines, ...refusals } as const;
