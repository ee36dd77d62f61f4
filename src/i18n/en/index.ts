/** The English texts that every page needs. */
import { app } from './app.ts';
import { board } from './board.ts';
import { bots } from './bots.ts';
import { content } from './content.ts';
import { records } from './records.ts';
import { table } from './table.ts';

export const texts = { ...app, ...board, ...bots, ...content, ...records, ...table } as const;
