import { type Browser, expect, type Page, test } from '@playwright/test';
import { fillAndStart, join, openMenu, setTable } from './support/friends.ts';
import { decideByMouse, expectFinalScore, skipByMouse } from './support/mouse.ts';
import { OwnServer } from './support/ownServer.ts';
import { notePassing, passed } from './support/passing.ts';
import { moment, playQuickly, watchConsole } from './support/table.ts';

interface Person {
  page: Page;
  problems: string[];
}

/** Somebody with a browser of their own. */
async function person(
  browser: Browser,
  locale: 'en' | 'zh-CN' = 'en',
  baseURL = test.info().project.use.baseURL,
): Promise<Person> {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  await playQuickly(page, locale);
  return { page, problems: watchConsole(page) };
}

/** The table as everybody sees it: score, cash and gates of each company. */
const standing = (page: Page): Promise<string[]> => page.locator('.cards .mv b').allTextContents();

/** Whoever is asked decides, until it is `done`. */
async function playUntil(pages: readonly Page[], done: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 60; n++) {
    let asked: Page | undefined;
    await expect
      .poll(
        async () => {
          if (await done()) return true;
          for (const page of pages) {
            const now = await moment(page);
            if (now === 'watch') await skipByMouse(page);
            if (now === 'decide') asked = page;
          }
          return asked !== undefined;
        },
        { intervals: [50, 100, 200] },
      )
      .toBe(true);
    if (!asked) return;
    await decideByMouse(asked, n);
    await expect(asked.locator('[data-confirm]')).toHaveCount(0);
  }
  throw new Error('That took too many decisions');
}

const month = (page: Page) => page.locator('.month-line b');

test('two people and a bot play a month; one loses the network, one moves, one watches', async ({
  browser,
}) => {
  const ann = await person(browser);
  const mei = await person(browser, 'zh-CN');
  await notePassing(mei.page, '.talk');
  const link = await setTable(ann.page, 'Ann', 'tencent');
  await join(mei.page, link, '梅', 2);
  await expect(ann.page.locator('.plot-card.seat-2')).toContainText('梅');
  await expect(mei.page.locator('.plot-card.seat-1')).toContainText('Ann');
  await fillAndStart(ann.page);
  await expect(mei.page.locator('.table-page')).toBeVisible();

  const eve = await person(browser);
  await eve.page.goto(link);
  await expect(eve.page.locator('[data-watching]')).toBeVisible();
  await expect(eve.page.locator('[data-choice]')).toHaveCount(0);

  const both = [ann.page, mei.page];
  const secondMonth = async (): Promise<boolean> =>
    /2/.test((await month(ann.page).textContent()) ?? '') &&
    /2/.test((await month(mei.page).textContent()) ?? '') &&
    (await moment(ann.page)) !== 'over';
  await playUntil(both, secondMonth);

  await mei.page.context().setOffline(true);
  await expect(mei.page.locator('.net-note.away')).toBeVisible();
  // The server knows it by the pings that are not answered.
  await expect(ann.page.locator('.cards .card.absent')).toContainText('梅');
  await mei.page.context().setOffline(false);
  await expect(mei.page.locator('.net-note.away')).toHaveCount(0);
  await expect(ann.page.locator('.cards .card.absent')).toHaveCount(0);

  await openMenu(ann.page);
  await ann.page.getByRole('button', { name: 'Well played' }).click();
  await expect.poll(() => passed(mei.page)).toContain('这步漂亮');

  await openMenu(ann.page);
  await ann.page.getByRole('button', { name: 'Move this seat' }).click();
  const moving = await ann.page.locator('.net-dialog input').inputValue();
  const other = await person(browser);
  await other.page.goto(moving);
  await expect(other.page.locator('.table-page')).toBeVisible();
  expect(other.page.url()).toBe(link);
  await expect(ann.page.getByRole('heading', { name: 'Your seat has moved' })).toBeVisible();
  await ann.page.getByRole('button', { name: 'Watch here' }).click();
  await expect(ann.page.locator('[data-watching]')).toBeVisible();

  const before = await standing(eve.page);
  await playUntil([other.page, mei.page], async () => {
    await skipByMouse(eve.page);
    return JSON.stringify(await standing(eve.page)) !== JSON.stringify(before);
  });
  const pages = [other.page, mei.page, ann.page, eve.page];
  await expect
    .poll(async () => {
      for (const page of pages) if ((await moment(page)) === 'watch') await skipByMouse(page);
      return new Set(await Promise.all(pages.map(async (p) => JSON.stringify(await standing(p)))))
        .size;
    })
    .toBe(1);
  for (const { problems } of [ann, other, eve]) expect(problems).toEqual([]);
});

test('a game of two people and a bot comes to its score, and its record opens again', async ({
  browser,
}) => {
  const ann = await person(browser);
  const bo = await person(browser);
  // A small board is drawn sooner.
  for (const { page } of [ann, bo]) await page.setViewportSize({ width: 900, height: 600 });
  const link = await setTable(ann.page, 'Ann', 'tencent', 'quick');
  await join(bo.page, link, 'Bo', 2);
  await fillAndStart(ann.page);
  const pages = [ann.page, bo.page];
  await playUntil(pages, async () => {
    const moments = await Promise.all(pages.map(moment));
    return moments.every((now) => now === 'over');
  });
  for (const page of pages) await expectFinalScore(page);
  const scores = (page: Page): Promise<string[]> =>
    page.locator('.score-page .hanging-score').allTextContents();
  const shown = await scores(ann.page);
  expect(shown).toHaveLength(3);
  expect(await scores(bo.page)).toEqual(shown);

  const [download] = await Promise.all([
    ann.page.waitForEvent('download'),
    ann.page.getByRole('button', { name: 'Save the record' }).click(),
  ]);
  const record = test.info().outputPath('record.json');
  await download.saveAs(record);

  await bo.page.getByRole('button', { name: 'Play again together' }).click();
  await expect(bo.page.locator('.plot-card.seat-1.own')).toBeVisible();
  await expect(ann.page.locator('.score-actions [role=status]').first()).toContainText(
    'one garden on',
  );
  await ann.page.getByRole('button', { name: 'To the next game' }).click();
  await expect(ann.page.locator('.plot-card.seat-2.own')).toBeVisible();
  await expect(bo.page.locator('.plot-card.seat-2')).toContainText('Ann');
  await ann.page.goBack();
  await expectFinalScore(ann.page);

  await ann.page.getByRole('button', { name: 'To the title page' }).click();
  await ann.page.locator('input[type=file]').setInputFiles(record);
  await expectFinalScore(ann.page);
  expect(await scores(ann.page)).toEqual(shown);

  // Both look at it again: who holds the seat as its player, who holds it no longer as anybody else.
  await bo.page.goto('/rules');
  await bo.page.evaluate(() => {
    for (const [key, held] of Object.entries(localStorage)) {
      localStorage.setItem(key, String(held).replace(/("credential":")[\w-]{4}/g, '$1AAAA'));
    }
  });
  for (const [page, own] of [
    [bo.page, 0],
    [ann.page, 1],
  ] as const) {
    await page.goto(link.replace('/table/', '/study/table/'));
    await expect(page.locator('.study-result li')).toHaveCount(3);
    await expect(page.locator('.study-result').getByText('you', { exact: true })).toHaveCount(own);
    await expect(page.locator('.decision-button .label-mark').first()).toBeVisible();
  }
  for (const { problems } of [ann, bo]) expect(problems).toEqual([]);
});

test('nothing is lost when the server stops, is killed, and comes back', async ({ browser }) => {
  const server = new OwnServer(test.info().outputPath('data'));
  await server.start();
  try {
    const ann = await person(browser, 'en', server.url);
    const bo = await person(browser, 'en', server.url);
    const link = await setTable(ann.page, 'Ann', 'alibaba');
    await join(bo.page, link, 'Bo', 1);
    await fillAndStart(ann.page);
    const both = [ann.page, bo.page];
    const lines = (page: Page) => page.getByRole('log').locator('.line');
    for (const page of both) await page.getByRole('tab', { name: 'Log' }).click();
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      let asked: Page = ann.page;
      await playUntil(both, async () => {
        for (const page of both) {
          if ((await moment(page)) !== 'decide') continue;
          asked = page;
          return true;
        }
        return false;
      });
      const other = asked === ann.page ? bo.page : ann.page;
      const told = await lines(other).count();
      await server.end(signal);
      for (const page of both) await expect(page.locator('.net-note.away')).toBeVisible();
      // What is decided meanwhile goes out as soon as the server is back.
      await decideByMouse(asked, 0);
      await server.start();
      for (const page of both) await expect(page.locator('.net-note.away')).toHaveCount(0);
      await expect.poll(() => lines(other).count()).toBeGreaterThan(told);
      // The game goes on meanwhile, so both are counted each time.
      await expect
        .poll(async () => (await lines(asked).count()) - (await lines(other).count()))
        .toBe(0);
    }
  } finally {
    await server.end('SIGKILL');
  }
});

test('a table can be gone on with from the title page, and left in the lobby', async ({
  browser,
}) => {
  const { page } = await person(browser);
  const link = await setTable(page, 'Ann', 'alibaba');
  await page.goto('/');
  await page.getByRole('link', { name: 'Go to the table where you play Alibaba' }).click();
  await expect(page.locator('.plot-card.own')).toContainText('Ann');
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await expect(page.locator('.title-page')).toBeVisible();
  await expect(page.getByRole('region', { name: 'The table you sit at' })).toHaveCount(0);
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This table is closed' })).toBeVisible();
});

test('a name that is taken and a garden that is taken are each said in words', async ({
  browser,
}) => {
  const ann = await person(browser);
  const bo = await person(browser);
  const link = await setTable(ann.page, 'Ann', 'alibaba');
  await bo.page.goto(link);
  await bo.page.getByRole('button', { name: 'Take this garden: ByteDance' }).click();
  await expect(bo.page.getByRole('alert').filter({ hasText: 'Write a name' })).toBeVisible();
  await expect(bo.page.locator('input[name=name]')).toBeFocused();
  await bo.page.locator('input[name=name]').fill('ann');
  await bo.page.getByRole('button', { name: 'Take this garden: ByteDance' }).click();
  await expect(bo.page.getByRole('alert').filter({ hasText: 'this name already' })).toBeVisible();
  await bo.page.locator('input[name=name]').fill('Bo');
  await bo.page.getByRole('button', { name: 'Take this garden: ByteDance' }).click();
  await expect(bo.page.locator('.plot-card.own')).toContainText('Bo');
  await ann.page.getByRole('button', { name: 'Remove Bo from ByteDance' }).click();
  await expect(bo.page.getByRole('heading', { name: 'Your seat was given up' })).toBeVisible();
});

test('a link to no table, a used moving link and an old page say what to do', async ({
  browser,
}) => {
  const { page } = await person(browser);
  await page.goto('/table/aaaaaaaaaaaaaaaa');
  await expect(page.getByRole('alert')).toContainText('There is no table at this address');

  const link = await setTable(page, 'Ann', 'alibaba');
  const other = await person(browser);
  await other.page.goto(`${link}#seat=AAAAAAAAAAAAAAAAAAAAAA`);
  await expect(other.page.getByRole('alert')).toContainText('has been used or has expired');
  expect(other.page.url()).toBe(link);

  const old = await person(browser);
  await old.page.routeWebSocket(/\/socket\//, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) =>
      server.send(String(message).replace(/"protocol":\d+/, '"protocol":0')),
    );
  });
  await old.page.goto(link);
  await expect(old.page.getByRole('alert')).toContainText('older than the server');
  await expect(old.page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
});
