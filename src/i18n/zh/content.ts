import type { content as en } from '../en/content.ts';
import { edicts } from './edicts.ts';
import { headlines } from './headlines.ts';
import { names } from './names.ts';
import { refusals } from './refusals.ts';

export const content: Record<keyof typeof en, string> = {
  ...names,
  ...edicts,
  ...headlines,
  ...refusals,
};
