import type { texts as en } from '../en/index.ts';
import { app } from './app.ts';
import { board } from './board.ts';
import { bots } from './bots.ts';
import { content } from './content.ts';
import { records } from './records.ts';
import { table } from './table.ts';

export const texts: Record<keyof typeof en, string> = {
  ...app,
  ...board,
  ...bots,
  ...content,
  ...records,
  ...table,
};
