/** `npm run assets`: draws the board's art into assets/board and says how large it is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { boardFiles } from './files.ts';

const OUT = new URL('../../../assets/board/', import.meta.url);
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

await mkdir(OUT, { recursive: true });
let total = 0;
for (const [name, text] of Object.entries(boardFiles())) {
  await writeFile(new URL(name, OUT), text);
  const zipped = gzipSync(text, { level: 9 }).length;
  total += zipped;
  console.log(`${name.padEnd(18)} ${kilobytes(text.length)}, ${kilobytes(zipped)} compressed`);
}
console.log(`together           ${kilobytes(total)} compressed`);
