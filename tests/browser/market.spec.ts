import { expect, type Page, test } from '@playwright/test';
import { actionByKey } from '../../src/game/actions.ts';
import { decide } from '../../src/game/apply.ts';
import { FRONT, INDEPENDENT, PROGRAMS, VIDEOS } from '../../src/game/market.ts';
import { cloneState, type ReadonlyState } from '../../src/game/state.ts';
import {
  coinRows,
  type Day,
  feedRows,
  figureRows,
  marketRows,
  plazaRows,
} from './support/account.ts';
import {
  boardReport,
  type Flow,
  flowsOf,
  gateOfFront,
  inOrder,
  isRivalsFront,
} from './support/board.ts';
import { choice, confirmButton, rowsOf } from './support/panels.ts';
import { eveOfMarketDay } from './support/positions.ts';
import { openGame, played, type Saved, savedGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';
import { words } from './support/words.ts';

const LAST = 'raiseCash';

/** The position on which the market day is held: the eve with the last action made. */
function duskOf({ rules, state, file }: Saved): ReadonlyState {
  const dusk = cloneState(state);
  const action = actionByKey(file.viewer, LAST);
  if (action) decide(rules, dusk, action);
  return dusk;
}

function dayOf(game: Saved, dusk: ReadonlyState): Day {
  const { account, rules } = game;
  if (!account || account.month !== dusk.month) throw new Error('The market day was not held');
  return { rules, account, gates: dusk.gates, campaigns: dusk.companies.map((c) => c.campaigns) };
}

/** Ends the month with an action that changes no stream. */
async function endMonth(page: Page): Promise<void> {
  await choice(page, LAST).click();
  await confirmButton(page).click();
}

async function expectRibbons(page: Page, { account, gates }: Day): Promise<void> {
  const { ribbons, idle } = await boardReport(page);
  expect(inOrder(ribbons.map(({ from, pull, count }) => ({ from, pull, count })))).toEqual(
    inOrder(flowsOf(account)),
  );
  expect(idle).toEqual(account.feeds.map((feed) => feed.went[0]));
  const widths = ribbons.map((r) => r.width / r.count);
  // One shopper has the same width everywhere; only the thinnest ribbons are drawn a little thinner.
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.2);
  for (const ribbon of ribbons) expect(ribbon.way).toBe(wayOf(ribbon, gates));
}

/** Ads shows as a way of its own where it is the only gate that is open. */
function wayOf(flow: Flow, gates: Day['gates']): string {
  const direct = `${flow.from}:${flow.pull}`;
  if (!isRivalsFront(flow)) return direct;
  const gate = gateOfFront(gates, flow.from as 0 | 1 | 2, (flow.pull - FRONT) as 0 | 1 | 2);
  return gate === 'links' ? direct : `${direct}:ads`;
}

async function expectAccount(page: Page, day: Day, carried: readonly number[]): Promise<void> {
  const tables = page.locator('.market table');
  const expected = [
    ...([0, 1, 2] as const).map((host) => feedRows(day, host)),
    ...([0, 1, 2] as const).map((seat) => marketRows(day, seat)),
    plazaRows(day),
    coinRows(day),
    figureRows(day, carried),
  ];
  for (const [i, rows] of expected.entries()) expect(await rowsOf(tables.nth(i))).toEqual(rows);
}

test('the account in the panel and the ribbons on the board are what the rules booked', async ({
  page,
}) => {
  const file = eveOfMarketDay();
  const eve = played(file);
  const dusk = duskOf(eve);
  const problems = watchConsole(page);
  await openGame(page, file);
  await endMonth(page);
  await page.getByRole('tab', { name: words('table.tab.market') }).click();
  const title = words('table.market.title', { month: dusk.month });
  await expect(page.locator('.market h3')).toHaveText(title);
  const day = dayOf(await savedGame(page), dusk);
  const carried = dusk.companies.map((c) => c.remainder);
  await expectAccount(page, day, carried);
  await expectRibbons(page, day);
  const places = new Set(flowsOf(day.account).map(({ pull }) => kindOf(pull)));
  expect([...places].sort(), 'a day that shows little proves little').toEqual([
    'front',
    'plaza',
    'programs',
    'videos',
  ]);

  // After a reload the same day is read from the saved game.
  await page.reload();
  await expect(page.locator('.board.ready')).toBeVisible();
  await page.getByRole('tab', { name: words('table.tab.market') }).click();
  await expectAccount(page, day, carried);
  await expectRibbons(page, day);
  expect(problems).toEqual([]);
});

function kindOf(pull: number): string {
  if (pull >= INDEPENDENT) return 'plaza';
  if (pull >= VIDEOS) return 'videos';
  return pull >= PROGRAMS ? 'programs' : 'front';
}

test('the market day that is walked can be paused and skipped, and shows the same', async ({
  page,
}) => {
  const file = eveOfMarketDay();
  const dusk = duskOf(played(file));
  const problems = watchConsole(page);
  await openGame(page, file, { motion: 'full', show: 'normal', speed: 'normal' });
  await endMonth(page);
  await expect.poll(async () => (await boardReport(page)).show?.walking ?? 0).toBeGreaterThan(5);
  await page.keyboard.press('p');
  const resume = page.getByRole('button', { name: words('table.show.resume') });
  await expect(resume).toHaveAttribute('aria-pressed', 'true');
  const day = dayOf(await savedGame(page), dusk);
  const { show, ribbons } = await boardReport(page);
  expect(inOrder(ribbons.map(({ from, pull, count }) => ({ from, pull, count })))).toEqual(
    inOrder(flowsOf(day.account)),
  );
  // Two painted frames later a show that is paused stands where it stood.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect((await boardReport(page)).show).toEqual(show);
  await page.keyboard.press('p');
  await expect.poll(async () => (await boardReport(page)).show?.time).not.toBe(show?.time);
  await page.locator('[data-next]').click();
  await expect.poll(async () => (await boardReport(page)).show).toBeUndefined();
  await expectRibbons(page, day);
  expect(problems).toEqual([]);
});
