import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import { COLOURS, loadAxe, TAGS, violations } from './support/axe.ts';
import { expectRoomForFingers } from './support/boxes.ts';
import { CLASS, CLASS_AT_PLAY, PROJECTOR } from './support/classScreens.ts';
import { FRIENDS, NET_TABLES } from './support/netScreens.ts';
import { PAGES, type Screen, TABLES } from './support/screens.ts';
import { STUDENTS } from './support/studentScreens.ts';
import { expectExplained } from './support/terms.ts';
import { words } from './support/words.ts';

/** Axe on a screen by day, and its colours by night. */
async function expectNothingFound(
  page: Page,
  screen: Screen,
  { language: locale, sameColours }: Size,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await screen.open(page, { theme: 'auto', locale });
  await loadAxe(page);
  expect.soft(await violations(page, TAGS), screen.name).toEqual([]);
  if (screen.name === 'score') {
    const word = page.locator('.ledger .line-sum .term');
    await expectExplained(page, word, words('glossary.section', { section: '4.4' }, locale));
  }
  if (sameColours) return;
  await page.evaluate(hideBehindDialog);
  for (const [scheme, theme] of [
    ['light', 'day'],
    ['dark', 'night'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await violations(page, COLOURS), `${screen.name} by ${theme}`).toEqual([]);
  }
}

/** Axe takes what lies behind an open dialog for its background, and then judges no colour. */
function hideBehindDialog(): void {
  let inner: Element | null = document.querySelector('dialog[open]');
  for (; inner && inner !== document.body; inner = inner.parentElement) {
    for (const sibling of inner.parentElement?.children ?? []) {
      if (sibling !== inner && sibling instanceof HTMLElement) sibling.style.visibility = 'hidden';
    }
  }
}

interface Size extends BrowserContextOptions {
  language: 'en' | 'zh-CN';
  /** Its colours are those of another size. */
  sameColours?: boolean;
  /** Only screens of the table are laid out anew for it; the others are as on a desk or a phone. */
  tablesOnly?: boolean;
  /** Everything to be tapped is large enough there, and nothing scrolls sideways. */
  forFingers?: boolean;
}

const SIZES: Readonly<Record<string, Size>> = {
  desk: { language: 'zh-CN', viewport: { width: 1280, height: 800 } },
  phone: {
    language: 'en',
    forFingers: true,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
  tablet: {
    language: 'zh-CN',
    sameColours: true,
    tablesOnly: true,
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
  },
  'phone on its side': {
    language: 'en',
    sameColours: true,
    tablesOnly: true,
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    isMobile: true,
  },
};

/** What only a teacher opens; tests/browser/teach.spec.ts looks at their widths. */
const TEACHERS: readonly (readonly Screen[])[] = [CLASS, CLASS_AT_PLAY, PROJECTOR];

const SCREENS: Readonly<Record<string, readonly Screen[]>> = {
  tables: TABLES,
  pages: PAGES,
  friends: FRIENDS,
  'tables over the network': NET_TABLES,
  'a teacher’s room': CLASS,
  'a teacher’s room at play': CLASS_AT_PLAY,
  'the projector': PROJECTOR,
  'a class for its students': STUDENTS,
};

for (const [size, device] of Object.entries(SIZES)) {
  for (const [where, screens] of Object.entries(SCREENS)) {
    if (device.tablesOnly && screens !== TABLES) continue;
    test(`axe finds nothing on ${where}: ${size}`, async ({ browser, baseURL }) => {
      for (const screen of screens) {
        await test.step(screen.name, async () => {
          const { language: _, sameColours: __, tablesOnly: ___, forFingers, ...viewed } = device;
          const options: BrowserContextOptions = viewed;
          if (baseURL) options.baseURL = baseURL;
          const context = await browser.newContext(options);
          const page = await context.newPage();
          await expectNothingFound(page, screen, device);
          if (forFingers && !TEACHERS.includes(screens)) await expectRoomForFingers(page);
          await context.close();
        });
      }
    });
  }
}
