import { expect, type Locator, type Page, test } from '@playwright/test';
import { ReviewWords } from '../../src/client/app/review/wording.ts';
import { rulesFor } from '../../src/content/scenarios.ts';
import { LOCALES, MESSAGES } from '../../src/i18n/index.ts';
import { REVIEW } from '../../src/i18n/review.ts';
import { LABEL_PARAMS } from '../../src/review/glossary.ts';
import { DEPTHS, type GameReview, REVIEW_SEED, reviewGame } from '../../src/review/review.ts';
import { ProtocolTeacher } from '../support/server/protocolTeacher.ts';
import { COLOURS, loadAxe, violations } from './support/axe.ts';
import { boardReport } from './support/board.ts';
import { expectRoomForFingers } from './support/boxes.ts';
import { expectLanguage } from './support/language.ts';
import { finishedGame } from './support/positions.ts';
import { openGame, plant, STILL } from './support/saved.ts';
import { watchConsole } from './support/table.ts';
import { expectExplained } from './support/terms.ts';
import { companyName, words } from './support/words.ts';

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
  expect(page.locator('.review-state')).toHaveText(words('study.review.done'), { timeout: 90_000 });

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

test('a class’s game is looked at by its student and its teacher once the class is over, not before', async ({
  page,
  baseURL,
}) => {
  const problems = watchConsole(page);
  const teacher = await ProtocolTeacher.open(String(baseURL));
  const { room, key, code } = teacher.grant;
  const ann = await teacher.admit('Ann');
  await teacher.until(({ students }) => students.size === 1);
  const { id: student } = teacher.student('Ann');
  await teacher.command({ do: 'place', student, at: { table: 1, seat: 1 } });
  await teacher.command({ do: 'start' });
  await teacher.command({ do: 'botIn', table: 1, seat: 1 });
  await teacher.until(({ board }) => (board.get(1)?.plies ?? 0) > 3);

  await plant(page, STILL);
  await page.addInitScript(
    ([students, rooms]) => {
      localStorage.setItem('walled-gardens.students', students ?? '[]');
      localStorage.setItem('walled-gardens.rooms', rooms ?? '[]');
    },
    [
      JSON.stringify([{ ...ann, code, since: '' }]),
      JSON.stringify([{ room, key, code, title: '', since: '' }]),
    ],
  );
  await page.goto(`/study/class/${room}?test`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words('study.problem.notOver.title'),
  );
  await teacher.command({ do: 'end' });
  await page.getByRole('button', { name: words('app.problem.retry') }).click();
  await expect(page.locator('.study-board .board.ready')).toBeVisible();
  await expect(page.locator('.decision-button .label-mark').first()).toBeVisible();
  const you = words('study.decisions.you', { company: companyName(rules, 1) });
  await expect(page.locator('.decisions .segmented')).toContainText(you);

  await page.goto(`/study/room/${room}~1`);
  await expect(page.locator('.decision-button .label-mark').first()).toBeVisible();
  await expect(page.locator('.decisions .segmented')).not.toContainText(you);
  await expect(page.locator('.study-result')).toContainText('Ann');
  teacher.close();
  expect(problems).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the review fits, and a tap brings the board with what could have come', async ({
    page,
  }) => {
    const problems = watchConsole(page);
    await plant(page, STILL, file);
    await page.goto('/study/play/planted/3?test');
    await expect(page.locator('.study-board .board.ready')).toBeVisible();
    await expect(page.locator('.moment')).toContainText(' 4 ');
    await finished(page);
    await expectRoomForFingers(page);
    await loadAxe(page);
    expect(await violations(page)).toEqual([]);
    const gone = page.locator('.turning-card .change .term');
    await expectExplained(page, gone, words('term.review.givenAway.about'));
    await page.locator('.turning-card .other-way button').last().tap();
    await expect(page.locator('.study-board')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('.aside-sign')).toBeInViewport();
    await page.getByRole('button', { name: words('study.aside.back') }).tap();
    await expect(page.locator('.turning-card').last()).toBeInViewport();
    expect(problems).toEqual([]);
  });
});
