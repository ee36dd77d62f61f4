/**
 * `npm run screens [-- NAME ...]`: pictures of the app into docs/screens, from seeded games, and the
 * page that lists them. Needs a Chromium, as the browser tests do.
 */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findBrowser } from '../test/browser.ts';
import { take } from './camera.ts';
import { PICTURES } from './pictures.ts';

const OUT = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
/** Of the JPEGs, 0..100: with it all of them together stay below 4 MB. */
const QUALITY = 43;

const list = `# Screens

Taken by \`npm run screens\` from games that bots played from fixed seeds, in headless Chromium.

${PICTURES.map(({ name, caption }) => `${caption}\n\n![${caption}](${name}.jpg)`).join('\n\n')}
`;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PICTURES.some((picture) => picture.name === name));
if (unknown.length > 0) throw new Error(`There is no picture named ${unknown.join(', ')}`);

const executablePath = findBrowser();
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
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
    await writeFile(`${OUT}${picture.name}.jpg`, await take(browser, address, picture, QUALITY));
  }
  await writeFile(`${OUT}README.md`, list);
  const sizes = await Promise.all(PICTURES.map(({ name }) => stat(`${OUT}${name}.jpg`)));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  console.log(`${PICTURES.length} pictures, ${(total / 1e6).toFixed(2)} MB`);
} finally {
  await browser.close();
  await server.close();
}
