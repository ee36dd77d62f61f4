/** The files of assets/board by name; the same input gives the same files. */
import { BOARD_NAMES, TABLE_GLYPHS, TITLE_GLYPHS } from './brush.ts';
import { drawGround } from './ground.ts';
import { boardLayout } from './layout.ts';
import { PHONE } from './phone.ts';
import { DESK } from './places.ts';
import { SHEET_DEFS, sheetFrames } from './sheet.ts';

/** The files of assets/brush: characters of the pages and of the table. */
export function brushFiles(): Record<string, string> {
  return {
    'title.json': `${JSON.stringify(TITLE_GLYPHS)}\n`,
    'table.json': `${JSON.stringify(TABLE_GLYPHS)}\n`,
  };
}

export function boardFiles(): Record<string, string> {
  const layouts = { desk: boardLayout(DESK), phone: boardLayout(PHONE) };
  const sheet = { defs: SHEET_DEFS, frames: sheetFrames(DESK.wallThickness) };
  return {
    'ground-desk.svg': `${drawGround(DESK)}\n`,
    'ground-phone.svg': `${drawGround(PHONE)}\n`,
    'layout.json': `${JSON.stringify(layouts)}\n`,
    'brush.json': `${JSON.stringify(BOARD_NAMES)}\n`,
    'sheet.json': `${JSON.stringify(sheet)}\n`,
  };
}
