/** One student's report and those of a class: on the screen and on paper. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { SEATS } from '../../src/game/seats.ts';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { loadAxe, violations } from './support/axe.ts';
import { expectNoSidewaysScroll } from './support/boxes.ts';
import { Classmate } from './support/classmates.ts';
import { watchConsole } from './support/table.ts';

/** The first two as wide as a name can be, in either script. */
const NAMES = ['Wilhelmina-Alexandra', '上善若水水善利万物而不争处众人之所恶几', 'Bo', 'Dee'];
/** As long as a room's can be. */
const TITLE = 'Strategy and competition on digital platforms: part three, for second years (B2)';

/** How many sheets of paper the page is printed on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** Whether everything of each report lies on its sheet: nothing is cut off by it. */
async function overflowing(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator('.report')
    .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
  // Ink on white paper, whatever the theme of the screen.
  for (const [part, ink] of [
    ['.report .soft >> nth=0', 'rgb(68, 68, 68)'],
    ['.report h2 >> nth=0', 'rgb(0, 0, 0)'],
  ] as const) {
    await expect(page.locator(part)).toHaveCSS('color', ink);
  }
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ media: null });
  return found;
}

test('each report prints to one page in both languages, and the grades are a table', async ({
  browser,
}) => {
  const url = String(test.info().project.use.baseURL);
  const teacher = await ProtocolTeacher.open(url, { quiz: true, title: TITLE });
  const grants = [];
  for (const name of NAMES) grants.push(await teacher.admit(name));
  const mates = grants.map((grant) => Classmate.of(url, grant));
  for (const mate of mates) await mate.answer('before', 8);
  await teacher.command({ do: 'start' });
  await teacher.until(({ board }) => board.size === 2);
  for (const { table, seats } of [...teacher.board.values()]) {
    for (const seat of SEATS) {
      if (seats[seat].students.length === 0) continue;
      await teacher.command({ do: 'botIn', table, seat });
    }
  }
  await teacher.until(({ stage }) => stage === 'over');
  // Nothing is right, so that as much is to be read again as a report can hold.
  for (const mate of mates) await mate.answer('after', 0);
  for (const mate of mates) mate.leave();
  const { room, code, key } = teacher.grant;
  teacher.close();

  const [own] = grants;
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } });
  await context.addInitScript(
    ([rooms, students]) => {
      localStorage.setItem('walled-gardens.rooms', rooms ?? '');
      localStorage.setItem('walled-gardens.students', students ?? '');
      const locale = location.search === '?zh' ? 'zh-CN' : 'en';
      localStorage.setItem('walled-gardens.settings', JSON.stringify({ locale, theme: 'night' }));
    },
    [
      JSON.stringify([{ room, code, key, title: '', since: '' }]),
      JSON.stringify([{ ...own, code, since: '' }]),
    ],
  );
  const page = await context.newPage();
  const problems = watchConsole(page);
  const print = page.locator('.report-head button');

  for (const [language, title, foreseen] of [
    ['', 'Turning points', ['ByteDance', '23 or all 24', 'Nobody will open a gate']],
    ['?zh', '转折点', ['字节', '23道或全部24道', '谁也不会开门']],
  ] as const) {
    await page.goto(`/report/class/${room}${language}`);
    await expect(print).toBeEnabled();
    await expect(page.locator('.report')).toHaveCount(1);
    await expect(page.locator('.report h2')).toContainText(NAMES[0] ?? '');
    await expect(page.locator('.report h3').filter({ hasText: title })).toBeVisible();
    await expect(page.locator('.report tbody').first().locator('tr')).toHaveCount(3);
    await expect(page.locator('.foreseen tbody tr')).toContainText(foreseen);
    await expectNoSidewaysScroll(page);
    expect(await sheets(page)).toBe(1);
    expect(await overflowing(page)).toBe(0);
  }
  await loadAxe(page);
  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`/report/room/${room}`);
  await expect(print).toBeEnabled();
  await expect(page.locator('.report')).toHaveCount(NAMES.length);
  expect(await sheets(page)).toBe(NAMES.length);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the grades (CSV)' }).click();
  const rows = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n');
  expect(rows).toHaveLength(1 + NAMES.length);
  for (const name of NAMES) expect(rows.some((row) => row.startsWith(`${name},`))).toBe(true);
  await loadAxe(page);
  expect(await violations(page)).toEqual([]);

  await page.evaluate(() => localStorage.removeItem('walled-gardens.students'));
  await page.goto('/report/class/bbbbbbbbbbbbbbbb');
  await expect(page.getByRole('alert')).toContainText('does not hold the key');
  expect(problems).toEqual([]);
  await context.close();
});
