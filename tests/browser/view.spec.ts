import { expect, type Page, test } from '@playwright/test';
import type { BoardTarget } from '../../src/client/board/target.ts';
import { DISTRICTS, SEATS, type Seat } from '../../src/game/seats.ts';
import { boardReport, clickOnBoard } from './support/board.ts';
import { richTurn } from './support/positions.ts';
import { openGame } from './support/saved.ts';

const zoom = async (page: Page): Promise<number> => (await boardReport(page)).zoom;

async function placeOf(page: Page, target: BoardTarget): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((t) => window.__board?.placeOf(t), target);
  if (!place) throw new Error('There is no board');
  return place;
}

const ofGarden = (seat: Seat): BoardTarget[] => [
  { type: 'garden', seat },
  { type: 'feed', feed: seat },
  ...DISTRICTS.map((district): BoardTarget => ({ type: 'district', seat, district })),
];

/** All of a garden lies within the frame, and the board is nearer than before. */
async function expectGardenFramed(page: Page, seat: Seat): Promise<void> {
  await expect(page.locator('.view.of-garden').nth(seat)).toHaveAttribute('aria-pressed', 'true');
  expect(await zoom(page)).toBeGreaterThan(1.1);
  const box = await page.locator('.board-host').boundingBox();
  for (const target of ofGarden(seat)) {
    const { x, y } = await placeOf(page, target);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    expect(x).toBeLessThan(box?.width ?? 0);
    expect(y).toBeLessThan(box?.height ?? 0);
  }
}

test('one garden is looked at by button, by key and by its tablet, and there is a way back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGame(page, richTurn());
  const whole = page.locator('.view.whole');
  await expect(whole).toBeDisabled();
  for (const seat of SEATS) {
    await page.locator('.view.of-garden').nth(seat).click();
    await expectGardenFramed(page, seat);
    await expect(whole).toBeVisible();
    await whole.click();
    await expect.poll(() => zoom(page)).toBe(1);
    await page.locator('.board-host').hover({ position: { x: 5, y: 5 } });
    await page.keyboard.press(`Shift+Digit${seat + 1}`);
    await expectGardenFramed(page, seat);
    await page.keyboard.press(`Shift+Digit${seat + 1}`);
    await expect.poll(() => zoom(page)).toBe(1);
    await clickOnBoard(page, { type: 'garden', seat });
    await expectGardenFramed(page, seat);
    await page.keyboard.press('0');
    await expect.poll(() => zoom(page)).toBe(1);
  }
});

test('buttons and arrow keys move what is looked at', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGame(page, richTurn());
  const market = { type: 'district', seat: 0, district: 'market' } as const;
  const [out, closer] = [
    page.getByRole('button', { name: 'Look from farther off' }),
    page.getByRole('button', { name: 'Look closer' }),
  ];
  for (const _ of [1, 2, 3]) await closer.click();
  await expect.poll(() => zoom(page)).toBeGreaterThan(2);
  await page.locator('.board-host').hover({ position: { x: 5, y: 5 } });
  const before = await placeOf(page, market);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const after = await placeOf(page, market);
  expect(after.x).toBeLessThan(before.x);
  expect(after.y).toBeLessThan(before.y);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const back = await placeOf(page, market);
  expect(back.x).toBeCloseTo(before.x, 0);
  expect(back.y).toBeCloseTo(before.y, 0);
  for (const _ of [1, 2, 3]) await out.click();
  await expect.poll(() => zoom(page)).toBe(1);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  type Finger = { x: number; y: number; id: number };

  /** Fingers as a touch screen reports them: put down, moved step by step, lifted. */
  async function swipe(page: Page, steps: readonly Finger[][]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    for (const [i, touchPoints] of steps.entries()) {
      const type = i === 0 ? 'touchStart' : 'touchMove';
      await client.send('Input.dispatchTouchEvent', { type, touchPoints });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  }

  async function middleOfBoard(page: Page): Promise<{ x: number; y: number }> {
    const box = await page.locator('.board-host').boundingBox();
    if (!box) throw new Error('There is no board');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  const pinch = ({ x, y }: { x: number; y: number }, apart: readonly number[]): Finger[][] =>
    apart.map((half) => [
      { x: x - half, y, id: 1 },
      { x: x + half, y, id: 2 },
    ]);

  test('two fingers zoom about the place between them and back, and a button leads back', async ({
    page,
  }) => {
    await openGame(page, richTurn());
    const middle = await middleOfBoard(page);
    await swipe(page, pinch(middle, [30, 45, 60, 75, 90]));
    await expect.poll(() => zoom(page)).toBeGreaterThan(1.8);
    const near = await zoom(page);
    await swipe(page, pinch(middle, [90, 75, 60]));
    await expect.poll(() => zoom(page)).toBeLessThan(near * 0.8);
    await page.locator('.view.whole').tap();
    await expect.poll(() => zoom(page)).toBe(1);
  });

  test('one finger moves what is looked at closely, and picks nothing on its way', async ({
    page,
  }) => {
    await openGame(page, richTurn());
    const { x, y } = await middleOfBoard(page);
    await swipe(page, pinch({ x, y }, [30, 45, 60, 75, 90]));
    await expect.poll(() => zoom(page)).toBeGreaterThan(1.8);
    const market = { type: 'district', seat: 0, district: 'market' } as const;
    const before = await placeOf(page, market);
    await swipe(
      page,
      [0, 15, 30, 45, 60].map((by) => [{ x: x + by, y: y - by / 2, id: 1 }]),
    );
    await expect
      .poll(async () => Math.round((await placeOf(page, market)).x - before.x))
      .toBeGreaterThan(40);
    expect((await placeOf(page, market)).y).toBeLessThan(before.y - 15);
    await expect(page.locator('[data-confirm]')).toHaveCount(0);
  });
});
