/** That what the table shows of a draft is what the rules say, for all three companies. */
import { expect, type Page } from '@playwright/test';
import type { Action } from '../../../src/game/actions.ts';
import { type CompanyForecast, previewOf } from '../../../src/game/forecast.ts';
import { SEATS, type Triple } from '../../../src/game/seats.ts';
import { boardReport, changedFlows, flowsOf, inOrder } from './board.ts';
import { rowsOf } from './panels.ts';
import type { Saved } from './saved.ts';
import { changeLine, changesOf, plain, signed, words } from './words.ts';

const ROWS = ['orders', 'payments', 'income', 'cash', 'marketValue', 'standing'] as const;

/** The table of all three companies after an action, with the differences. */
function outlook(
  after: readonly CompanyForecast[],
  change?: readonly CompanyForecast[],
): string[][] {
  return ROWS.map((row) => [
    words(`table.outlook.${row}`),
    ...SEATS.map((seat) => {
      const by = change?.[seat]?.[row] ?? 0;
      return plain(after[seat]?.[row] ?? 0) + (by === 0 ? '' : signed(by));
    }),
  ]);
}

export async function expectPreview(page: Page, game: Saved, action: Action): Promise<void> {
  const { before, after, change } = previewOf(game.rules, game.state, action);
  const own = change[game.file.viewer];
  const panel = page.locator('.preview');
  await expect(page.locator('.prompt .effect')).toContainText(changeLine(own, 5));
  expect(await rowsOf(panel.locator('table.figures'))).toEqual(outlook(after.companies, change));
  const effects = changesOf(own).map(
    ([measure, by]) => `${signed(by)}${words(`table.effect.${measure}`, { n: by })}`,
  );
  const none = [words('table.preview.nothing')];
  await expect(panel.locator('.effects:not(.small) li')).toHaveText(
    effects.length > 0 ? effects : none,
  );
  await expectGhosts(page, before.account, after.account, change);
}

/** Ghost ribbons and badges: every stream of all feeds that would change, and by how much. */
async function expectGhosts(
  page: Page,
  before: Parameters<typeof flowsOf>[0],
  after: Parameters<typeof flowsOf>[0],
  change: Triple<CompanyForecast>,
): Promise<void> {
  const report = await boardReport(page);
  const changes = changedFlows(before, after);
  expect(inOrder(report.preview)).toEqual(inOrder(changes));
  const ribbons = report.ribbons.map(({ from, pull, count }) => ({ from, pull, count }));
  expect(inOrder(ribbons)).toEqual(inOrder(flowsOf(before)));
  expect(report.slips).toHaveLength(SEATS.length);
  for (const seat of SEATS) {
    const [first] = changesOf(change[seat]);
    expect(report.slips[seat]).toContain(first ? signed(first[1]) : '±0');
  }
  if (changes.length === 0) return;
  const staying = report.tags.filter((tag) => tag.stay).map(({ from, change: by }) => [from, by]);
  const stays = SEATS.map((s) => (after.feeds[s].went[0] ?? 0) - (before.feeds[s].went[0] ?? 0));
  expect(inOrder(staying)).toEqual(
    inOrder(SEATS.flatMap((s) => (stays[s] === 0 ? [] : [[s, stays[s]]]))),
  );
  const moving = report.tags.filter((tag) => !tag.stay);
  const badges = moving.map(({ from, change }) => [from, change]);
  expect(inOrder(badges)).toEqual(inOrder(changes.map((c) => [c.from, c.after - c.before])));
}

/** That no draft is shown, in the panels and on the board. */
export async function expectNoPreview(page: Page): Promise<void> {
  await expect(page.locator('.preview')).toHaveCount(0);
  await expect(page.locator('[data-confirm]')).toHaveCount(0);
  const report = await boardReport(page);
  expect(report.preview).toEqual([]);
  expect(report.marks.filter((m) => m.emphasis === 'chosen')).toEqual([]);
}
