import { expect, type Page, test } from '@playwright/test';
import { boardReport, clickOnBoard } from './support/board.ts';
import { expectRoomForFingers } from './support/boxes.ts';
import { choice, confirmButton } from './support/panels.ts';
import { firstDecision, richTurn } from './support/positions.ts';
import { openGame, plant, STILL, savedGame } from './support/saved.ts';
import { openTab } from './support/screens.ts';
import { moment, watchConsole } from './support/table.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const open = (page: Page) => page.locator('.dock [data-choice][aria-disabled=false]');

/** All that can be chosen lies on the screen from left to right: no row is to be dragged. */
async function expectChoicesInReach(page: Page): Promise<void> {
  const outside = await page.locator('.dock [data-choice]').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { left, right } = card.getBoundingClientRect();
      return left < 0 || right > innerWidth ? [card.getAttribute('data-choice')] : [];
    }),
  );
  expect(outside).toEqual([]);
}

/** One decision by taps alone; `n` varies what is chosen. */
async function decideByTap(page: Page, n: number): Promise<void> {
  for (let step = 0; step < 5 && (await confirmButton(page).count()) === 0; step++) {
    await expectChoicesInReach(page);
    const count = await open(page).count();
    if (count > 0)
      await open(page)
        .nth((n * 2) % count)
        .tap();
    else {
      await page.locator('.dock .back').tap();
      await choice(page, 'raiseCash').tap();
    }
  }
  await expectRoomForFingers(page);
  await expect(confirmButton(page)).toBeInViewport({ ratio: 1 });
  await confirmButton(page).tap();
}

test('a first month is played by taps alone', async ({ page }) => {
  const problems = watchConsole(page);
  await plant(page, { ...STILL, speed: 'fast', level: 'easy' });
  await page.goto('/?test');
  await page.locator('.garden-card').nth(1).tap();
  await page.locator('button.start').tap();
  await page.waitForURL(/\/play\//);
  await expect(page.locator('.board.ready')).toBeVisible();
  const second = page.locator('.top .month-line b', { hasText: '2' });
  for (let made = 0; (await second.count()) === 0; made++) {
    expect(made, 'a month has an answer to the edict and three actions').toBeLessThan(12);
    // Opponents and market days go on by themselves.
    await expect
      .poll(async () => (await second.count()) > 0 || (await moment(page)) === 'decide')
      .toBe(true);
    if ((await second.count()) > 0) break;
    await decideByTap(page, made);
  }
  expect(await page.locator('[draggable=true]').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('gates are opened by tapping them on the board', async ({ page }) => {
  const file = firstDecision(1);
  await openGame(page, file);
  const { pickable } = await boardReport(page);
  const [, owner, guest] = pickable[0]?.split(':').map(Number) ?? [];
  const gate = { type: 'gate', owner: owner as 1, guest: guest as 0, kind: 'links' } as const;
  await clickOnBoard(page, gate, true);
  await expect(choice(page, `comply:${guest}:links`)).toHaveAttribute('aria-pressed', 'true');
  await confirmButton(page).tap();
  await expect
    .poll(async () => (await savedGame(page)).file.actions.at(-1)?.action)
    .toBe(`comply:${guest}:links`);
});

test('every chooser and tab has room for fingers', async ({ page }) => {
  await openGame(page, richTurn());
  await expectRoomForFingers(page);
  for (const family of ['build', 'campaign', 'miniProgram', 'open', 'block', 'stake', 'offer']) {
    await choice(page, family).tap();
    await expect(page.locator('.dock .back')).toBeVisible();
    await expectChoicesInReach(page);
    await expectRoomForFingers(page);
    await page.locator('.dock .back').tap();
    await expect(choice(page, family)).toBeVisible();
  }
  for (const tab of ['forecast', 'gates', 'log', 'market', 'rules']) {
    await openTab(page, tab);
    await expectRoomForFingers(page);
  }
});
