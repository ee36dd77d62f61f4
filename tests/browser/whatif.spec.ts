import { expect, type Page, test } from '@playwright/test';
import { WHAT_IF_SEED } from '../../src/client/app/review/whatIfSession.ts';
import { rulesFor } from '../../src/content/scenarios.ts';
import { gateId } from '../../src/game/gates.ts';
import type { Seat } from '../../src/game/seats.ts';
import { seatToMove } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import type { Change } from '../../src/review/change.ts';
import { compareEndings } from '../../src/review/comparison.ts';
import { positionAt } from '../../src/review/decisions.ts';
import { dilemmaLens, LENS_EFFORT, noChoice, PAIRS } from '../../src/review/dilemma.ts';
import type { Estimate } from '../../src/review/estimates.ts';
import { verdictOf } from '../../src/review/verdict.ts';
import { continueFrom, type Ending, spreadOf } from '../../src/review/whatIf.ts';
import { COLOURS, loadAxe, violations } from './support/axe.ts';
import { expectNoSidewaysScroll } from './support/boxes.ts';
import { expectLanguage } from './support/language.ts';
import { decideByMouse, skipByMouse } from './support/mouse.ts';
import { finishedGame } from './support/positions.ts';
import { plant, STILL } from './support/saved.ts';
import { untilDecision, watchConsole } from './support/table.ts';
import { companyName, plain, words } from './support/words.ts';

const file = finishedGame();
const rules = rulesFor('quick');
const GAMES = 50;
const [first, second] = PAIRS[0];

/** Late in the game, so that bots soon finish it: somebody's turn, with Payments free to choose. */
const PLY = [...file.actions.keys()].findLast((ply) => {
  if (file.actions.length - ply < 12) return false;
  const state = positionAt(rules, file, ply);
  return state.step.kind === 'action' && noChoice(state, PAIRS[0], 'pay') === undefined;
});

/** The ends as the page's workers should have them. */
function endingsHere(ply: number, change?: Change): Ending[] {
  const options = { ply, games: GAMES, seed: WHAT_IF_SEED, cards: 'drawn' } as const;
  const begun = continueFrom(rules, file, { ...options, ...(change ? { change } : {}) });
  if (!begun.ok) throw new Error(begun.problem.code);
  return [...begun.games].map(({ ending }) => ending);
}

function points(share: number): string {
  const percent = 100 * share;
  return plain(Math.abs(percent) < 0.95 ? Math.round(10 * percent) / 10 : Math.round(percent));
}

const interval = ({ low, high }: Estimate): string =>
  words('whatIf.interval', { low: points(low), high: points(high) });

const shares = (endings: readonly Ending[]): string[] =>
  spreadOf(endings, GAMES).wins.map(
    (wins) => `${words('whatIf.share', { n: points(wins.value) })} (${interval(wins)})`,
  );

/** What bots are asked at a point of the planted game, without its review, which would only take time. */
async function openAt(page: Page, ply: number): Promise<void> {
  await plant(page, STILL, file);
  await page.goto(`/study/play/planted/${ply}?test&tab=whatIf`);
}

const openTab = (page: Page, tab: 'whatIf' | 'lens') => page.locator(`#study-tab-${tab}`).click();

async function letPlay(page: Page, said: string): Promise<void> {
  await page.locator('.bots button[type=submit]').click();
  await expect(page.locator('.bots-go [role=status]')).toHaveText(said);
}

test('bots play on as the engine does, with one thing changed, and one plays on oneself', async ({
  page,
}) => {
  const ply = PLY ?? 0;
  const state = positionAt(rules, file, ply);
  const problems = watchConsole(page);
  await openAt(page, ply);
  await page.locator(`.bots input[value="${GAMES}"]`).check();
  const played = endingsHere(ply);

  await test.step('how often each wins is the engine’s', async () => {
    await letPlay(page, words('whatIf.done', { n: GAMES }));
    await expect(page.locator('.win-bar .figure')).toHaveText(shares(played));
  });

  await test.step('with a gate changed both ways are played and compared', async () => {
    const gate = gateId(first, second, 'pay');
    const status = state.gates[gate] === 'blocked' ? 'open' : 'blocked';
    const field = (key: string) => page.getByLabel(words(key), { exact: true });
    await field('whatIf.change').selectOption('gate');
    await field('whatIf.change.kind').selectOption('pay');
    await expect(field('whatIf.change.status')).toHaveValue(status);
    await letPlay(page, words('whatIf.done.both', { n: GAMES }));
    const changed = endingsHere(ply, { what: 'gate', gate, status });
    await expect(page.locator('.win-bar.of-played .figure')).toHaveText(shares(played));
    await expect(page.locator('.win-bar.of-changed .figure')).toHaveText(shares(changed));
    const { wins } = compareEndings(played, changed);
    await expect(page.locator('.win-row .difference')).toHaveText(
      wins.map((difference) =>
        words('whatIf.difference.value', {
          n: `${difference.value > 0 ? '+' : ''}${points(difference.value)}`,
          low: points(difference.low),
          high: points(difference.high),
        }),
      ),
    );
    const phrase = words(`whatIf.with.gate.${status}`, {
      owner: companyName(rules, first),
      guest: companyName(rules, second),
      gate: words('gate.pay'),
    });
    await expect(page.locator('.what-it-says')).toContainText(phrase);
  });

  await test.step('all of it stands on a projector, and a reload brings it back', async () => {
    const usual = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.getByRole('button', { name: words('whatIf.large') }).click();
    await expect(page).toHaveURL(/tab=whatIf&from=\d+&games=50&cards=drawn&change=gate\..*&full$/);
    const figures = await page.locator('.win-bar .figure').allTextContents();
    await page.reload();
    await expect(page.locator('.bots-go [role=status]')).toHaveText(
      words('whatIf.done.both', { n: GAMES }),
    );
    await expect(page.locator('.win-bar .figure')).toHaveText(figures);
    await expect(page.locator('.final-scores .strip')).toHaveCount(6);
    await expect(page.locator('.final-scores .strip').last()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await page.setViewportSize(usual);
  });

  await test.step('it fills the screen, alone in reach, and Escape leads back', async () => {
    await page.getByRole('button', { name: words('whatIf.large') }).click();
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    const box = await page.locator('.what-if.large').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width, height });
    await expect(page.locator('.study-tabs[inert]')).toHaveCount(1);
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('[inert]')).toHaveCount(0);
  });

  await test.step('axe finds nothing, by day and by night', async () => {
    await page.locator('.what-if-numbers summary').click();
    await loadAxe(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: words('app.tools.night') }).click();
    expect(await violations(page, COLOURS)).toEqual([]);
  });

  await test.step('the dilemma lens has the engine’s matrix and verdict', async () => {
    await openTab(page, 'lens');
    await page.locator('.lens input[value=pay]').check();
    const lens = dilemmaLens(rules, viewOf(state), PAIRS[0], 'pay', LENS_EFFORT);
    if (!lens) throw new Error('Nothing to choose');
    await expect(page.locator('.lens-matrix')).toBeVisible();
    for (const way of ['shut', 'firstOpens', 'secondOpens', 'open'] as const) {
      const { chance } = lens.prospects[way];
      const percents = [second, first].map((seat) =>
        words('lens.chance', { n: points(chance[seat]) }),
      );
      await expect(page.locator(`td[data-way=${way}] .shown b`)).toHaveText(percents);
    }
    await expect(page.locator('#lens-verdict')).toHaveText(
      words(`lens.verdict.${verdictOf(lens)}`),
    );
    expect(await violations(page)).toEqual([]);
  });

  await test.step('the other language is there at once, in both tabs', async () => {
    await page.getByRole('button', { name: words('app.tools.language') }).click();
    await expectLanguage(page, 'zh-CN');
    await openTab(page, 'whatIf');
    await expectLanguage(page, 'zh-CN');
  });

  await test.step('one plays on oneself, and the new game is saved', async () => {
    const seat = seatToMove(state) ?? 0;
    await page.locator(`.fork input[value="${seat}"]`).check();
    await page.locator('.fork button[type=submit]').click();
    await page.waitForURL(/\/play\/(?!planted)\w+/);
    await untilDecision(page, () => skipByMouse(page));
    await decideByMouse(page, 0);
    const id = page.url().split('/').at(-1);
    const forked = await page.evaluate(
      (key) => JSON.parse(JSON.parse(localStorage.getItem(key) ?? '{}').record),
      `walled-gardens.save.${id}`,
    );
    const asPlayed = file.actions.slice(0, ply);
    expect(forked.actions.slice(0, ply)).toEqual(asPlayed);
    expect(forked.actions.length).toBeGreaterThan(ply);
    expect(forked.actions[ply].seat).toBe(seat satisfies Seat);
    expect(forked.viewer).toBe(seat);
  });
  expect(problems).toEqual([]);
});
