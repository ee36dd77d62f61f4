import { expect, type Locator, type Page, test } from '@playwright/test';
import { ReviewWords } from '../../src/client/app/review/wording.ts';
import { rulesFor } from '../../src/content/scenarios.ts';
import { LOCALES, MESSAGES } from '../../src/i18n/index.ts';
import { REVIEW } from '../../src/i18n/review.ts';
import { LABEL_PARAMS } from '../../src/review/glossary.ts';
import { DEPTHS, type GameReview, REVIEW_SEED, reviewGame } from '../../src/review/review.ts';
import { COLOURS, loadAxe, violations } from './support/axe.ts';
import { boardReport } from './support/board.ts';
import { expectLanguage } from './support/language.ts';
import { finishedGame } from './support/positions.ts';
import { openGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';
import { expectExplained } from './support/terms.ts';
import { words } from './support/words.ts';

const file = finishedGame();
const rules = rulesFor('quick');

/** The review of the planted game, made here as the page's worker should make it. */
function reviewHere(): GameReview {
  const options = { depth: DEPTHS.quick, seed: REVIEW_SEED };
  const reviewing = reviewGame(rules, file, options);
  if (!reviewing.ok) throw new Error(reviewing.problem.code);
  for (;;) {
    const { done, value } = reviewing.events.next();
    if (done) return value;
  }
}

const finished = (page: Page) =>
  expect(page.locator('.review-state')).toHaveText(words('study.review.done'));

const labelOf = async (mark: Locator): Promise<string> =>
  /of-(\w+)/.exec((await mark.getAttribute('class')) ?? '')?.[1] ?? '';

/** The labels of the company whose decisions are listed, in their order. */
const labels = (page: Page): Promise<string[]> =>
  page
    .locator('.decision-button .label-mark')
    .evaluateAll((marks) => marks.map((mark) => /of-(\w+)/.exec(mark.className)?.[1] ?? ''));

test('one click from the score reviews the game, as the engine does, and shows what could have come', async ({
  page,
}) => {
  await Promise.all(LOCALES.flatMap((locale) => [REVIEW.load(locale), MESSAGES.load(locale)]));
  const problems = watchConsole(page);
  await openGame(page, file);
  await page
    .locator('.score-page')
    .getByRole('link', { name: words('app.score.review') })
    .click();
  await page.waitForURL(/\/study\/play\/planted$/);
  await expect(page.locator('.decision-button .label-mark').first()).toBeVisible();
  await expect(page.locator('.study-board .board.ready')).toBeVisible();
  await page.locator('.review-progress input[value=quick]').check();
  // Styles of the page that one came from stay there; its curves are drawn bit by bit.
  await expect(page.locator('.study-chart .line').first()).toHaveCSS('stroke-dasharray', 'none');
  const review = reviewHere();
  await finished(page);

  await test.step('every label and turning point is the engine’s', async () => {
    for (const seat of [0, 1, 2] as const) {
      await page.locator(`.decisions input[value="${seat}"]`).check();
      const own = review.decisions.filter((decision) => decision.seat === seat);
      expect(await labels(page)).toEqual(own.map(({ label }) => label));
    }
    const cards = await page
      .locator('.turning-card')
      .evaluateAll((all) => all.map((card) => Number((card as HTMLElement).dataset.ply)));
    expect(cards).toEqual(review.turningPoints);
    expect(cards.length).toBeGreaterThanOrEqual(3);
  });

  const [ply = 0] = review.turningPoints;
  const explanation = review.explanations.find((each) => each.ply === ply);
  const [sentence] = explanation?.sentences ?? [];
  if (!explanation || !sentence) throw new Error('A turning point without an explanation');
  const card = page.locator('.turning-card').first();

  await test.step('its sentence stands there, and its line is on the board', async () => {
    await expect(card).toContainText(new ReviewWords(rules, 'en').sentence(sentence));
    const inGame = await boardReport(page);
    await card.getByRole('button', { name: words('study.show.line'), exact: false }).click();
    await expect(page.locator('.study-board')).toHaveAttribute('data-shows', 'aside');
    for (let step = 1; step < explanation.other.untilMarket; step++) {
      await page.keyboard.press('ArrowRight');
    }
    const { state } = explanation.other.outcome;
    await expect
      .poll(async () => (await boardReport(page)).gates.map(({ status }) => status))
      .toEqual([...state.gates]);
    await expect(page.locator('.aside-sign')).toHaveText(words('study.line.title'));
    await page.getByRole('button', { name: words('study.aside.back') }).click();
    await expect(page.locator('.moment')).toContainText(
      words('study.decision', {
        month: review.decisions[ply]?.month ?? 0,
        n: ply + 1,
        of: review.decisions.length,
      }),
    );
    expect(inGame.gates).toHaveLength(24);
  });

  await test.step('axe finds nothing, by day and by night', async () => {
    await loadAxe(page);
    expect(await violations(page)).toEqual([]);
    const label = page.locator('.tally .label-mark').first();
    const about = words(`review.label.${await labelOf(label)}.about`, LABEL_PARAMS);
    await expectExplained(page, label.locator('.term'), about);
    await page.getByRole('button', { name: words('app.tools.night') }).click();
    expect(await violations(page, COLOURS)).toEqual([]);
  });

  await test.step('the other language is there at once, in the sentences too', async () => {
    await page.getByRole('button', { name: words('app.tools.language') }).click();
    await expect(card).toContainText(new ReviewWords(rules, 'zh-CN').sentence(sentence));
    await expectLanguage(page, 'zh-CN');
  });

  await test.step('a review that was made is kept', async () => {
    await page.reload();
    await expect(page.locator('.study-board .board.ready')).toBeVisible();
    await page.locator('.review-progress input[value=quick]').check();
    await expect(page.locator('.turning-card')).toHaveCount(review.turningPoints.length);
  });
  expect(problems).toEqual([]);
});
