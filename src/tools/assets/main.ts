/** `npm run assets`: draws the art of assets/board and assets/brush and says how large it is. */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { boardFiles, brushFiles } from './files.ts';

const FOLDERS = { board: boardFiles, brush: brushFiles };
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

let total = 0;
for (const [folder, files] of Object.entries(FOLDERS)) {
  const out = new URL(`../../../assets/${folder}/`, import.meta.url);
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(files())) {
    await writeFile(new URL(name, out), text);
    const zipped = gzipSync(text, { level: 9 }).length;
    total += zipped;
    console.log(`${name.padEnd(18)} ${kilobytes(text.length)}, ${kilobytes(zipped)} compressed`);
  }
}
console.log(`together           ${kilobytes(total)} compressed`);
