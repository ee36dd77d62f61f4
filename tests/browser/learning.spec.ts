import { expect, type Page, test } from '@playwright/test';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { loadAxe, violations } from './support/axe.ts';
import { expectNoSidewaysScroll } from './support/boxes.ts';
import { Classmate } from './support/classmates.ts';
import { answerByKeys } from './support/quiz.ts';
import { plant, STILL } from './support/saved.ts';
import { watchConsole } from './support/table.ts';

const baseURL = (): string => String(test.info().project.use.baseURL);

async function expectAccessible(page: Page, name: string): Promise<void> {
  await loadAxe(page);
  expect.soft(await violations(page), name).toEqual([]);
}

test('a quiz before and after a class’s game, a prediction, and what the class has learned', async ({
  browser,
}) => {
  const teacher = await ProtocolTeacher.open(baseURL(), { quiz: true });
  const { room, code, key } = teacher.grant;
  const mates: Classmate[] = [];
  for (const name of ['Bo', 'Cem', 'Dee', 'Eva']) {
    mates.push(await Classmate.enter(baseURL(), code, name));
  }
  const context = await browser.newContext({
    baseURL: baseURL(),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  const problems = watchConsole(page);
  await plant(page, STILL);

  await test.step('the student takes the first quiz while waiting, and goes on after a reload', async () => {
    await page.goto(`/join/${code}`);
    await page.locator('input[name=name]').fill('Ann');
    await page.locator('.join-form button.start').click();
    await page.getByRole('button', { name: 'Begin the quiz' }).click();
    await expect(page.locator('.question-place')).toContainText('1 of 3');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, 'a question');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText('Choose an answer first.')).toBeVisible();
    for (const choice of ['Tencent', '13 to 18', 'Second']) {
      await page.getByRole('radio', { name: choice }).check();
      await page.getByRole('button', { name: 'Next' }).click();
      await expect(page.getByRole('radio', { name: choice })).toHaveCount(0);
    }
    await expect(page.locator('h1')).toBeFocused();
    await page.reload();
    await expect(page.locator('.quiz-card')).toContainText('3 of 11 answered');
    await page.getByRole('button', { name: 'Go on with the quiz' }).click();
    await answerByKeys(page, teacher.student('Ann').id, 'before', 2);
    await expect(page.locator('.quiz-card')).toContainText('You have answered everything.');
    await expectAccessible(page, 'the garden with the quiz');
  });
  for (const mate of mates) await mate.answer('before', 3);

  await test.step('the game is played and ended by the teacher', async () => {
    await teacher.command({ do: 'start' });
    await expect(page.locator('.board.ready')).toBeVisible();
    await teacher.until(({ board }) => board.size > 0);
    for (const table of teacher.board.keys()) await teacher.command({ do: 'playOn', table });
    await teacher.until(({ board }) => [...board.values()].every(({ plies }) => plies > 0));
    await teacher.command({ do: 'end' });
  });

  await test.step('afterwards the student answers the other form and sees what has changed', async () => {
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await answerByKeys(page, teacher.student('Ann').id, 'after', 7);
    await expect(page.locator('.own-score')).toContainText('before the game: 2 of 8');
    await expect(page.locator('.own-score')).toContainText('After it: 7 of 8');
    await expect(page.locator('.predicted').first()).toContainText('Tencent');
    await expect(page.locator('.predicted').first()).toContainText('of 2 tables');
    await expect(page.locator('.concept-results')).toContainText('Multi-homing');
    await page.locator('.own-answers summary').click();
    await expect(page.locator('.own-answers li')).toHaveCount(16);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, 'a student’s own result');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByText('Your teacher has ended the game')).toBeVisible();
    await page.getByRole('button', { name: 'Your quiz and predictions' }).click();
    await expect(page.locator('.own-score')).toBeVisible();
  });

  await test.step('the teacher sees the gain by concept, with its interval', async () => {
    for (const mate of mates) await mate.answer('after', 5);
    const desk = await browser.newPage({ baseURL: baseURL() });
    const seen = watchConsole(desk);
    await plant(desk, STILL);
    await desk.goto(`/teach/${room}#key=${key}`);
    const learning = desk.locator('.learning');
    await expect(learning).toContainText('5 before the game, 5 after it');
    // Four go from 3 to 5 and one from 2 to 7.
    await expect(learning).toContainText('2.8 before, 5.4 after. Gain +2.6');
    const rows = learning.locator('table').first().locator('tbody tr');
    await expect(rows).toHaveCount(8);
    await expect(rows.nth(0)).toContainText('100%');
    await expect(rows.nth(4)).toContainText('+100 (');
    await expectAccessible(desk, 'what the class has learned');
    expect(seen).toEqual([]);
    await desk.close();
  });
  expect(problems).toEqual([]);
  for (const mate of mates) mate.leave();
  teacher.close();
  await context.close();
});

test('the teacher pack is read on the page, keeps its key shut, and is printed part by part', async ({
  page,
}) => {
  const problems = watchConsole(page);
  await plant(page, STILL);
  await page.goto('/teach');
  await page.getByRole('link', { name: /Teacher pack/ }).click();
  await expect(page.locator('h1')).toHaveText('Teacher pack');
  await expectAccessible(page, 'the teacher pack');
  for (const part of ['50 minutes', '75 minutes', 'Teaching note', 'Rubric', 'Where the facts']) {
    await expect(page.locator('.pack h2').filter({ hasText: part })).toBeVisible();
  }
  await expect(page.locator('#quiz-key table')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the answers' }).click();
  await expect(page.locator('#quiz-key tbody tr')).toHaveCount(16);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    // Seven parts, each on a page of its own, and none of them runs on for ever.
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect(pages).toBeGreaterThanOrEqual(7);
    expect(pages).toBeLessThanOrEqual(14);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  expect(problems).toEqual([]);
});

test('the rulebook is searched in both languages, by keyboard', async ({ page }) => {
  const problems = watchConsole(page);
  await plant(page, STILL);
  await page.goto('/rules');
  await expect(page.locator('h1')).toHaveText('Rulebook');
  await page.keyboard.press('/');
  await expect(page.getByLabel('Search the rules')).toBeFocused();
  await page.keyboard.type('treaty');
  await expect(page.locator('.rules-search [role=status]')).toHaveText(
    /^\d+ hits in \d+ sections$/,
  );
  const said = (await page.locator('.rules-search [role=status]').textContent()) ?? '';
  await expect(page.locator('.rulebook mark')).toHaveCount(Number.parseInt(said, 10));
  await page.keyboard.press('Enter');
  await expect(page.locator('.rulebook mark.here')).toBeInViewport();
  await expectAccessible(page, 'the rulebook while it is searched');
  await page.keyboard.press('Escape');
  await expect(page.locator('.rulebook mark')).toHaveCount(0);
  await page.getByRole('button', { name: '中文' }).click();
  const field = page.getByLabel('搜索规则');
  await field.fill('商城 小程序');
  await expect(page.locator('.rules-search [role=status]')).toHaveText(/^在\d+节里找到\d+处$/);
  for (const word of ['商城', '小程序']) {
    await expect(page.locator('.rulebook mark').filter({ hasText: word }).first()).toBeAttached();
  }
  await field.fill('没有这个词');
  await expect(page.locator('.rules-search [role=status]')).toContainText('没有找到');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  expect(problems).toEqual([]);
});
