/** What a click costs the page's script until its effect is painted. */
import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import type { Rules } from '../../../game/rules.ts';
import { median } from '../benchmark.ts';
import { bestPosition } from './positions.ts';
import { freshVisit, openTable, painted } from './visit.ts';

const FAMILIES = ['build', 'campaign', 'open', 'block', 'stake', 'offer'];
const ROUNDS = 5;
/** Rounds that count only after the code has been compiled by a few clicks. */
const WARM_UP = 1;

const COUNTED = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Processor time of the page's script, style and layout so far, in milliseconds. */
async function spent(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  const seconds = metrics
    .filter(({ name }) => COUNTED.includes(name))
    .reduce((sum, { value }) => sum + value, 0);
  return seconds * 1000;
}

/** Does something where the pointer already rests; the cost up to the next painted frame. */
async function costOf(
  page: Page,
  client: CDPSession,
  target: Locator,
  act: () => Promise<void>,
): Promise<number> {
  await target.hover();
  await painted(page);
  const before = await spent(client);
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return (await spent(client)) - before;
}

/** What measuring itself costs, and a frame in which nothing happens. */
async function costOfNothing(page: Page, client: CDPSession): Promise<number> {
  const target = page.locator('.dock [data-choice=raiseCash]');
  const costs: number[] = [];
  for (let i = 0; i < 15; i++) costs.push(await costOf(page, client, target, async () => {}));
  return median(costs);
}

/** The costs of clicks that open a choice, draft an action, confirm it and take it back. */
export async function measureClicks(
  browser: Browser,
  address: string,
  rules: Rules,
): Promise<number[]> {
  const { record, seat } = bestPosition(rules, (state) =>
    state.step.kind === 'action' && state.step.turn === 0 && state.month === 3
      ? state.gates.filter((g) => g === 'open').length
      : undefined,
  );
  const { context, page } = await freshVisit(browser, address);
  await openTable(page, record, seat, { locale: 'en', speed: 'step', motion: 'full' });
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const nothing = await costOfNothing(page, client);
  const costs: number[] = [];
  const possible = page.locator('.dock [data-choice][aria-disabled=false]');
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    const click = async (target: Locator): Promise<void> => {
      const cost = await costOf(page, client, target, async () => {
        await page.mouse.down();
        await page.mouse.up();
      });
      if (round >= WARM_UP) costs.push(Math.max(0, cost - nothing));
    };
    for (const family of FAMILIES) {
      await click(page.locator(`.dock [data-choice=${family}][aria-disabled=false]`));
      const choices = await possible.count();
      if (choices > 0) await click(possible.nth(round % choices));
      while ((await page.locator('.dock [data-choice=raiseCash]').count()) === 0) {
        await page.keyboard.press('Escape');
        await painted(page);
      }
    }
    await click(page.locator('.dock [data-choice=raiseCash]'));
    await click(page.locator('[data-confirm]'));
    await page.keyboard.press('u');
    await page.locator('.dock [data-choice=build][aria-disabled=false]').waitFor();
  }
  await context.close();
  return costs;
}
