/** `npm run assets`: draws the board's art into assets/board. The same input gives the same files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { BRUSH } from './brush.ts';
import { drawGround } from './ground.ts';
import { boardLayout } from './layout.ts';
import { PHONE } from './phone.ts';
import { DESK } from './places.ts';
import { SHEET_DEFS, sheetFrames } from './sheet.ts';

const OUT = new URL('../../../assets/board/', import.meta.url);

const files: Record<string, string> = {
  'ground-desk.svg': drawGround(DESK),
  'ground-phone.svg': drawGround(PHONE),
  'layout.json': JSON.stringify({ desk: boardLayout(DESK), phone: boardLayout(PHONE) }),
  'brush.json': JSON.stringify(BRUSH),
  'sheet.json': JSON.stringify({ defs: SHEET_DEFS, frames: sheetFrames(DESK.wallThickness) }),
};

await mkdir(OUT, { recursive: true });
let total = 0;
for (const [name, text] of Object.entries(files)) {
  await writeFile(new URL(name, OUT), `${text}\n`);
  const zipped = gzipSync(text, { level: 9 }).length;
  total += zipped;
  console.log(
    `${name.padEnd(18)} ${(text.length / 1024).toFixed(1)} KB, ${(zipped / 1024).toFixed(1)} KB compressed`,
  );
}
console.log(`together           ${(total / 1024).toFixed(1)} KB compressed`);
