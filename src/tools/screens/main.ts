/**
 * `npm run screens [-- NAME ...]`: pictures of the app into docs/screens, from seeded games and from
 * rooms on a server of their own, and the page that lists them. Needs a Chromium, as the browser tests do.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findBrowser } from '../test/browser.ts';
import { take } from './camera.ts';
import { Classroom } from './classroom.ts';
import { PICTURES } from './pictures.ts';

const OUT = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
/** Of the JPEGs, 0..100: with it all of them together stay below 4 MB. */
const QUALITY = 43;

const list = `# Screens

Taken by \`npm run screens\` from games that bots played, from fixed seeds but for those of a class, in headless Chromium.

${PICTURES.map(({ name, caption }) => `${caption}\n\n![${caption}](${name}.jpg)`).join('\n\n')}
`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) throw new Error(`There is no picture named ${unknown.join(', ')}`);

const executablePath = findBrowser();
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
let classroom: Classroom | undefined;
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});
try {
  await mkdir(OUT, { recursive: true });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server has no address');
  for (const picture of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
    if (picture.room) classroom ??= await Classroom.open();
    const room = picture.room && (await classroom?.room(picture.room));
    const site = room ? (classroom?.address ?? address) : address;
    await writeFile(`${OUT}${picture.name}.jpg`, await take(browser, site, picture, QUALITY, room));
  }
  await writeFile(`${OUT}README.md`, list);
  const sizes = await Promise.all(PICTURES.map(({ name }) => stat(`${OUT}${name}.jpg`)));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`${PICTURES.length} pictures, ${(total / 1e6).toFixed(2)} MB`);
} finally {
  await browser.close();
  await classroom?.close();
  await server.close();
}
