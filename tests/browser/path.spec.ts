/** A student's whole way on a phone: play, review, what if, play on, report on paper; then the class. */
import { expect, type Page, test } from '@playwright/test';
import { rulesFor } from '../../src/content/scenarios.ts';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { loadAxe, violations } from './support/axe.ts';
import { expectRoomForFingers } from './support/boxes.ts';
import { decide, enter, somebody } from './support/inClass.ts';
import { expectLanguage } from './support/language.ts';
import { companyName, words } from './support/words.ts';

const YOU = words('study.decisions.you', { company: companyName(rulesFor('quick'), 1) });

const reviewed = (page: Page, said = words('study.review.done')) =>
  expect(page.locator('.review-state')).toHaveText(said);

/** Sheets of paper that the page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

test('on a phone one plays in a class, sees where the game turned, plays on from there and prints the report', async ({
  browser,
}) => {
  // One letter is of no language.
  const teacher = await ProtocolTeacher.open(String(test.info().project.use.baseURL), {
    title: 'S',
  });
  const { room, key, code } = teacher.grant;
  const { page, context, problems } = await somebody(browser, { locale: 'en', phone: true });
  await page.goto(`/join/${code}`);
  await enter(page, 'A');
  await teacher.until(({ students }) => students.size === 1);
  const student = teacher.student('A').id;
  await teacher.command({ do: 'place', student, at: { table: 1, seat: 1 } });
  await teacher.command({ do: 'start' });
  await decide([page], 1);

  await test.step('a game that is still played is not looked at', async () => {
    await page.goto(`/study/class/${room}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      words('study.problem.notOver.title'),
    );
    await page.goto(`/class/${room}`);
    await expect(page.locator('.table-page')).toBeVisible();
    await teacher.command({ do: 'botIn', table: 1, seat: 1 });
    await teacher.until(({ stage }) => stage === 'over');
  });

  await test.step('the score leads to the review, which fits and shows what could have come', async () => {
    await page.locator('.score-page .to-study').click();
    await page.waitForURL(`**/study/class/${room}`);
    await expect(page.locator('.decisions .segmented')).toContainText(YOU);
    await page.locator('.review-progress input[value=quick]').check();
    await reviewed(page);
    await expect(page.locator('.study-board .board.ready')).toBeVisible();
    await expectRoomForFingers(page);
    await loadAxe(page);
    expect(await violations(page)).toEqual([]);
    // What the game turned on is the deck's doing: there may be nothing.
    const otherWay = page.locator('.other-way button');
    const card = page.locator('.turning-card').filter({ has: otherWay }).last();
    if ((await card.count()) > 0) {
      await card.locator(otherWay).tap();
      await expect(page.locator('.study-board')).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('.aside-sign')).toBeInViewport();
      await page.getByRole('button', { name: words('study.aside.back') }).tap();
      await expect(card).toBeInViewport();
    }
    await page.locator('.decision-button').last().tap();
  });

  await test.step('what if and the lens fit, and the address says them', async () => {
    await page.locator('#study-tab-whatIf').tap();
    await page.locator('.bots input[value="50"]').check();
    await page.getByLabel(words('whatIf.change'), { exact: true }).selectOption('cash');
    await page.locator('.bots button[type=submit]').tap();
    await expect(page.locator('.bots-go [role=status]')).toHaveText(
      words('whatIf.done.both', { n: 50 }),
    );
    await expectRoomForFingers(page);
    await expect(page).toHaveURL(/\/\d+\?tab=whatIf&from=\d+&games=50&cards=drawn&change=cash/);
    await page.locator('#study-tab-lens').tap();
    await expect(page).toHaveURL(/tab=lens/);
    await expect(page.locator('.lens-matrix, .no-choice')).toBeVisible();
    await expectRoomForFingers(page);
  });

  await test.step('one plays on from there', async () => {
    await page.locator('#study-tab-whatIf').tap();
    await page.locator('.fork button[type=submit]').tap();
    await page.waitForURL(/\/play\/\w+/);
    await expect(page.locator('.table-page, .score-page')).not.toHaveCount(0);
  });

  await test.step('the report prints to one page in both languages, whole', async () => {
    for (const language of ['en', 'zh-CN'] as const) {
      await page.goto(`/report/class/${room}`);
      if (language === 'zh-CN') {
        await page.getByRole('button', { name: words('app.tools.language') }).tap();
      }
      await expect(page.locator('.report-head button')).toBeEnabled();
      await expect(page.locator('.report h2')).toContainText('A ·');
      await expect(page.locator('.report tbody').first().locator('tr')).toHaveCount(3);
      await expectLanguage(page, language);
      expect(await sheets(page)).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.report')
        .evaluateAll((all) => all.some((one) => one.scrollHeight > one.clientHeight + 1));
      expect(cut).toBe(false);
      await page.emulateMedia({ media: null });
    }
  });
  expect(problems).toEqual([]);
  await context.close();

  await test.step('the teacher looks at the same game, and opens the debrief of the class', async () => {
    const desk = await somebody(browser, { locale: 'en' });
    await desk.page.addInitScript(
      (held) => localStorage.setItem('walled-gardens.rooms', held),
      JSON.stringify([{ room, key, code, title: '', since: '' }]),
    );
    await desk.page.goto(`/study/room/${room}~1`);
    await expect(desk.page.locator('.study-result')).toContainText('A');
    await expect(desk.page.locator('.decision-button .label-mark').first()).toBeVisible();
    await expect(desk.page.locator('.decisions .segmented')).not.toContainText(YOU);
    await desk.page.goto(`/debrief/${room}`);
    await expect(desk.page.locator('.debrief-page[data-slide=title]')).toBeVisible();
    await desk.page.keyboard.press('ArrowRight');
    await expect(desk.page.locator('.debrief-page[data-slide=results] .chart')).toBeVisible();
    await desk.page.goto(`/debrief/${room}#decisions`);
    await desk.page.reload();
    // What the one decision was worth is the deck's doing: a link to it may stand there or not.
    await expect(desk.page.locator('.debrief-reading[role=status]')).toHaveText(
      words('debrief.decisions.done', { games: 1 }),
    );
    await desk.page.goto(`/study/room/${room}~1/2?tab=whatIf&full`);
    await expect(desk.page.locator('.what-if.large')).toBeVisible();
    expect(desk.problems).toEqual([]);
    await desk.context.close();
  });
  teacher.close();
});
