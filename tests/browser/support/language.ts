/** Words of the wrong language on a page, wherever a person could see or hear them. */
import { expect, type Page } from '@playwright/test';

/** What stays in Latin letters in a Chinese text. */
const NAMES = new Set(['QQ']);
const LATIN = /[A-Za-z]{2,}/g;
const HAN = /\p{Script=Han}+/gu;

/** Every text of the page but keys and what says itself that it is in another language. */
function textsOfPage(): string[] {
  const page = document.documentElement.lang;
  const foreign = (element: Element | null): boolean =>
    element?.closest('[lang]')?.getAttribute('lang') !== page;
  const found: string[] = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
    if (node instanceof Element) {
      if (foreign(node) || !node.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
        found.push(node.getAttribute(name) ?? '');
      }
    } else if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentElement;
      if (!parent || foreign(parent) || !parent.checkVisibility()) continue;
      if (!parent.closest('kbd, script, style')) found.push(node.textContent ?? '');
    }
  }
  return found.filter((text) => text.trim() !== '');
}

/** That the whole page is in the language, and says so. */
export async function expectLanguage(page: Page, locale: 'en' | 'zh-CN'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const texts = await page.evaluate(textsOfPage);
  expect(texts.length).toBeGreaterThan(10);
  const wrong = texts.flatMap((text) => {
    const words = text.match(locale === 'en' ? HAN : LATIN) ?? [];
    return words.some((word) => !NAMES.has(word)) ? [text] : [];
  });
  expect(wrong).toEqual([]);
  expect(texts.filter((text) => /\{\w+[|}]/.test(text))).toEqual([]);
}
