import { expect, type Page, test } from '@playwright/test';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { loadAxe, violations } from './support/axe.ts';
import { expectNoSidewaysScroll } from './support/boxes.ts';
import { playTo } from './support/classroom.ts';
import { plant, STILL } from './support/saved.ts';
import { watchConsole } from './support/table.ts';

/** Slides of a room with an experiment and without a quiz, in their order. */
const SLIDES = [
  ...['title', 'results', 'flows', 'gates', 'openness', 'regulator', 'independents', 'contrast'],
  ...['experiment', 'decisions', 'feel', 'happened', 'learned', 'relate', 'whatIf', 'next'],
  ...['forecasts', 'afterwards'],
];
const CHARTS = ['results', 'flows', 'gates', 'openness', 'regulator', 'independents'];

/** The key of a room, as the teacher's page keeps it. */
async function hold(page: Page, { grant: { room, code, key } }: ProtocolTeacher): Promise<void> {
  const held = { room, code, title: '', key, since: new Date(0).toISOString() };
  await page.addInitScript(
    (text) => {
      localStorage.setItem('walled-gardens.rooms', text);
    },
    JSON.stringify([held]),
  );
}

/** Two tables that bots have played for at least two months, and that are played no further. */
async function playedRoom(url: string): Promise<ProtocolTeacher> {
  const teacher = await ProtocolTeacher.open(url, { experiment: 'noForcedOpening' });
  for (const name of ['Ann', 'Bo', '陈晨', 'Dee', 'Eva', 'Finn']) await teacher.admit(name);
  await teacher.command({ do: 'seatAll', by: 'arrival' });
  await teacher.command({ do: 'start' });
  await teacher.until(({ board }) => board.size === 2);
  await playTo(teacher, 3);
  return teacher;
}

const slide = (page: Page, id: string) => page.locator(`.debrief-page[data-slide=${id}]`);

async function expectAccessible(page: Page, name: string): Promise<void> {
  await loadAxe(page);
  expect.soft(await violations(page), name).toEqual([]);
}

/** Every chart of the slide says its figures in words, and the same as a table. */
async function expectReadable(page: Page): Promise<void> {
  for (const chart of await page.locator('.chart').all()) {
    await expect(chart.locator('.chart-drawing > div > svg')).toBeVisible();
    await expect(chart.locator('.chart-drawing')).toHaveAttribute('aria-label', /\d.*\d/);
    await chart.getByRole('button', { name: 'Show the table' }).click();
    await expect(chart.locator('.chart-table tbody tr').first()).toBeVisible();
    await chart.getByRole('button', { name: 'Show the chart' }).click();
    await expect(chart.locator('.chart-drawing')).toBeVisible();
  }
}

test('a class’s games become slides, from the first month to what really happened', async ({
  page,
}) => {
  const url = String(test.info().project.use.baseURL);
  const teacher = await playedRoom(url);
  const problems = watchConsole(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await plant(page, STILL);
  await hold(page, teacher);

  await test.step('while tables play, it says so; afterwards it reads them again', async () => {
    await page.goto(`/teach/${teacher.grant.room}`);
    await page.getByRole('link', { name: 'Debrief' }).click();
    await expect(slide(page, 'title')).toContainText('2 tables are still playing');
    await teacher.command({ do: 'end' });
    await page.getByRole('button', { name: 'Read the games again' }).click();
    await expect(slide(page, 'title')).toContainText('2 tables were stopped before the end');
  });

  await test.step('every slide comes by its key, and every chart can be read', async () => {
    for (const [i, id] of SLIDES.entries()) {
      await expect(slide(page, id)).toBeVisible();
      await expect(page.locator('.debrief-number')).toContainText(`${i + 1} of ${SLIDES.length}`);
      await expectNoSidewaysScroll(page);
      if (CHARTS.includes(id)) await expect(page.locator('.chart-drawing').first()).toBeVisible();
      await expectReadable(page);
      if (['flows', 'regulator', 'feel', 'forecasts'].includes(id)) {
        await expectAccessible(page, id);
      }
      await page.keyboard.press(i % 2 === 0 ? 'ArrowRight' : 'PageDown');
    }
    await expect(slide(page, 'afterwards')).toBeVisible();
    await page.getByText('Sources').click();
    await expect(page.locator('.debrief-sources a').first()).toHaveAttribute('href', /^https?:/);
    await page.keyboard.press('PageUp');
    await expect(slide(page, 'forecasts')).toBeVisible();
  });

  await test.step('the contents lead anywhere, and a reload stays there', async () => {
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(SLIDES.length);
    await page.getByRole('button', { name: 'Where the shoppers went' }).click();
    await expect(slide(page, 'flows')).toBeVisible();
    await page.reload();
    await expect(slide(page, 'flows')).toBeVisible();
  });

  await test.step('the month is chosen by keyboard without leaving the slide', async () => {
    const month = page.getByRole('slider');
    await month.press('Home');
    await expect(slide(page, 'flows')).toContainText('Month 1 of');
    await expect(page.locator('.chart-drawing')).toHaveAttribute('aria-label', /in month 1,/);
  });

  await test.step('in Chinese by night on a phone it says the same', async () => {
    await page.getByRole('button', { name: '切换到中文' }).click();
    await expect(page.locator('.debrief-topic')).toHaveText('顾客去了哪里');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第1个月');
    await expect(page.locator('.chart-drawing')).toHaveAttribute('aria-label', /第1个月/);
    await expect(page.locator('.chart-drawing')).toContainText('腾讯');
    await page.getByRole('button', { name: '夜' }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, 'flows by night');
  });
  teacher.close();
  expect(problems).toEqual([]);
});

test('a browser without a key is told how to get one', async ({ page }) => {
  await plant(page, STILL);
  await page.goto('/debrief/aaaaaaaaaaaaaaaa');
  await expect(page.getByRole('heading', { name: 'This room does not open' })).toBeVisible();
  await expect(
    page.getByText('Open the teacher’s link or the projector’s link once'),
  ).toBeVisible();
});
