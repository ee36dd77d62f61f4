/**
 * `npm run icons`: draws the icons and the picture for links under assets/public again.
 * Their output is committed, so that a build needs no browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findBrowser } from '../test/browser.ts';
import { sealSvg } from './seal.ts';
import { SHARE_SIZE, sharePage } from './share.ts';

const folder = fileURLToPath(new URL('../../../assets/public', import.meta.url));

/** Systems cut a maskable icon to a circle of 80 % of its side, and iOS rounds its own corners. */
const PICTURES = [
  { file: 'icon-192.png', size: 192, margin: 0.04, rounded: true },
  { file: 'icon-512.png', size: 512, margin: 0.04, rounded: true },
  { file: 'icon-maskable-512.png', size: 512, margin: 0.18, rounded: false },
  { file: 'icon-180.png', size: 180, margin: 0.1, rounded: false },
];

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath ? { executablePath } : {}),
});
try {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'icon.svg'), sealSvg({ margin: 0.04, rounded: true }));
  for (const { file, size, ...look } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sealSvg(look)}`);
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    await page.close();
  }
  const page = await browser.newPage({ viewport: SHARE_SIZE });
  await page.setContent(sharePage());
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, 'share.jpg'), type: 'jpeg', quality: 84 });
} finally {
  await browser.close();
}
