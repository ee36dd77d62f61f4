/** Where things are on the screen: sizes of controls, overlaps, sideways scrolling. */
import { expect, type Page } from '@playwright/test';

const SMALLEST = 24;

/** Controls that a finger could miss: `what width×height`. */
function smallControls(smallest: number): string[] {
  const wanted = 'button, a[href], input:not([type=file]), select, summary, [role=tab]';
  return [...document.querySelectorAll(wanted)].flatMap((control) => {
    // A radio button that is drawn as its label is as large as the label.
    const drawn = control.matches('input') ? (control.closest('label') ?? control) : control;
    if (!drawn.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
    if (drawn.closest('[inert]')) return [];
    const { width, height, bottom, right } = drawn.getBoundingClientRect();
    const away = bottom <= 0 || right <= 0;
    if (away || (width >= smallest && height >= smallest)) return [];
    const name = drawn.getAttribute('aria-label') ?? drawn.textContent ?? '';
    return [
      `${drawn.tagName} ${name.trim().slice(0, 40)} ${width.toFixed(1)}×${height.toFixed(1)}`,
    ];
  });
}

/** That nothing is too small for a finger, and that the page does not scroll sideways. */
export async function expectRoomForFingers(page: Page): Promise<void> {
  expect(await page.evaluate(smallControls, SMALLEST)).toEqual([]);
  await expectNoSidewaysScroll(page);
}

/** After a change of size, charts that are drawn by script are given the time to follow. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = (): Promise<number> =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  await expect.poll(tooWide).toBeLessThanOrEqual(0);
}

export interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of what is visible of these, as far as they are on the screen. */
export async function boxesOf(page: Page, selectors: readonly string[]): Promise<Box[]> {
  return page.evaluate(
    (names) =>
      names.flatMap((name) =>
        [...document.querySelectorAll(name)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return { name, x, y, width, height };
          })
          .filter((box) => box.width > 0 && box.height > 0),
      ),
    selectors,
  );
}

/** Pairs of boxes that lie over each other by more than a border. */
export function overlaps(boxes: readonly Box[]): string[] {
  const border = 1;
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > border && down > border ? [`${a.name} and ${b.name}`] : [];
    }),
  );
}
