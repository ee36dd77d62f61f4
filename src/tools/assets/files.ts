/** The files of assets/board by name; the same input gives the same files. */
import { BRUSH } from './brush.ts';
import { drawGround } from './ground.ts';
import { boardLayout } from './layout.ts';
import { PHONE } from './phone.ts';
import { DESK } from './places.ts';
import { SHEET_DEFS, sheetFrames } from './sheet.ts';

export function boardFiles(): Record<string, string> {
  const layouts = { desk: boardLayout(DESK), phone: boardLayout(PHONE) };
  const sheet = { defs: SHEET_DEFS, frames: sheetFrames(DESK.wallThickness) };
  return {
    'ground-desk.svg': `${drawGround(DESK)}\n`,
    'ground-phone.svg': `${drawGround(PHONE)}\n`,
    'layout.json': `${JSON.stringify(layouts)}\n`,
    'brush.json': `${JSON.stringify(BRUSH)}\n`,
    'sheet.json': `${JSON.stringify(sheet)}\n`,
  };
}
