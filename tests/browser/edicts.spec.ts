import { expect, type Page, test } from '@playwright/test';
import { EDICTS } from '../../src/content/edicts.ts';
import { type Action, actionKey } from '../../src/game/actions.ts';
import { previewOf } from '../../src/game/forecast.ts';
import { GATES, gateId } from '../../src/game/gates.ts';
import { gatesUnderOrder, legalActions, orderOfMonth } from '../../src/game/legal.ts';
import { edictOfMonth } from '../../src/game/rules.ts';
import { scoreOf } from '../../src/game/scoring.ts';
import { SEATS, type Seat } from '../../src/game/seats.ts';
import type { RecordFile } from '../../src/protocol/recordFile.ts';
import { boardReport, clickOnBoard, inOrder } from './support/board.ts';
import { choice, choiceKeys, confirmButton } from './support/panels.ts';
import { positionWhere } from './support/positions.ts';
import { expectNoPreview, expectPreview } from './support/preview.ts';
import { openGame, played, type Saved, savedGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';
import { changeLine, plain, signed } from './support/words.ts';

const ORDERS = EDICTS.flatMap((card) => ('order' in card ? [card.id] : []));

const unanswered = (edict: string, ready = 1): RecordFile =>
  positionWhere(
    ({ rules, state, seat, legal }) =>
      state.step.kind === 'answers' &&
      edictOfMonth(rules, state).id === edict &&
      gatesUnderOrder(state, seat, orderOfMonth(rules, state)).length >= ready &&
      legal.length > 1,
  );

/** The gates that the order speaks of, as the board names them. */
function orderedTargets({ rules, state, file }: Saved): string[] {
  return gatesUnderOrder(state, file.viewer, orderOfMonth(rules, state)).flatMap((id) => {
    const gate = GATES[id];
    return gate ? [`gate:${gate.owner}:${gate.guest}:${gate.kind}`] : [];
  });
}

async function expectOnlyAnswers(page: Page, game: Saved): Promise<void> {
  const keys = legalActions(game.rules, game.state).map(actionKey);
  expect(await choiceKeys(page)).toEqual(keys);
  await expect(page.locator('.dock [data-choice][aria-disabled=true]')).toHaveCount(0);
  const gates = inOrder(orderedTargets(game));
  const report = await boardReport(page);
  expect(inOrder(report.pickable)).toEqual(gates);
  const glowing = report.marks.filter((m) => m.emphasis === 'ordered').map((m) => m.target);
  expect(inOrder(glowing)).toEqual(gates);
}

for (const edict of ORDERS) {
  test(`${edict}: exactly the legal answers, each with its effect; refusing counts`, async ({
    page,
  }) => {
    const file = unanswered(edict);
    const game = played(file);
    const problems = watchConsole(page);
    await openGame(page, file);
    await expectOnlyAnswers(page, game);
    const tried = new Set<Action['type']>();
    for (const answer of legalActions(game.rules, game.state)) {
      const card = choice(page, actionKey(answer));
      const shown = await card.locator('.effect').textContent();
      expect(effectsOf(game, answer)).toContain(shown ?? '');
      // One of each kind is drafted too: the preview of an action is the same code for all.
      if (tried.has(answer.type)) continue;
      tried.add(answer.type);
      await card.click();
      await expect(card).toHaveAttribute('aria-pressed', 'true');
      await expectPreview(page, game, answer);
      await page.keyboard.press('Escape');
      await expectNoPreview(page);
    }
    await expectOnlyAnswers(page, game);
    const last = (await choiceKeys(page)).at(-1) ?? '';
    expect(last).toMatch(/defy|decline/);
    await choice(page, last).click();
    await confirmButton(page).click();
    await expectTaken(page, game, last);
    expect(problems).toEqual([]);
  });
}

/** The effect of an answer on the one who gives it, in all the lengths that a card may show. */
function effectsOf(game: Saved, answer: Action): string[] {
  const change = previewOf(game.rules, game.state, answer).change[game.file.viewer];
  return [2, 3].map((parts) => changeLine(change, parts));
}

test('nothing else can be done while an order is unanswered', async ({ page }) => {
  const file = unanswered('rectifyLinks', 2);
  const game = played(file);
  await openGame(page, file);
  for (const key of ['8', '9', 'u', 'n', 'Enter', 'Escape', 'c', 'o']) {
    await page.keyboard.press(key);
    await expectNoPreview(page);
  }
  const { viewer } = file;
  const guest = SEATS.find((s) => s !== viewer) ?? 0;
  for (const target of [
    { type: 'district', seat: viewer, district: 'market' },
    { type: 'district', seat: guest, district: 'wallet' },
    { type: 'independent', independent: 1 },
    { type: 'gate', owner: viewer, guest, kind: 'pay' },
    { type: 'gate', owner: guest, guest: viewer, kind: 'links' },
  ] as const) {
    await clickOnBoard(page, target);
    await expectNoPreview(page);
  }
  await expect(choice(page, 'build')).toHaveCount(0);
  await expectOnlyAnswers(page, game);
  expect((await savedGame(page)).file.actions).toEqual(file.actions);
});

test('an order for one gate is answered by clicking the gate on the board', async ({ page }) => {
  const file = unanswered('rectifyLinks', 2);
  const { viewer } = file;
  await openGame(page, file);
  for (const guest of SEATS.filter((s) => s !== viewer)) {
    await clickOnBoard(page, { type: 'gate', owner: viewer, guest, kind: 'links' });
    await expect(choice(page, `comply:${guest}:links`)).toHaveAttribute('aria-pressed', 'true');
    await expectPreview(page, played(file), { type: 'comply', to: guest, kind: 'links' });
  }
  await confirmButton(page).click();
  await expect(confirmButton(page)).toHaveCount(0);
  const guest = SEATS.findLast((s) => s !== viewer) ?? 0;
  const { file: after } = await savedGame(page);
  const key = `comply:${guest}:links`;
  expect(after.actions).toEqual([...file.actions, { seat: viewer, action: key }]);
  const report = await boardReport(page);
  expect(report.gates[gateId(viewer, guest, 'links')]).toMatchObject({ status: 'ordered' });
});

test('an order for all gates is answered by clicking any of them', async ({ page }) => {
  const file = unanswered('sixMonthDeadline', 2);
  await openGame(page, file);
  const game = played(file);
  const [target] = orderedTargets(game);
  const [, owner, guest] = target?.split(':').map(Number) ?? [];
  await clickOnBoard(page, {
    type: 'gate',
    owner: owner as Seat,
    guest: guest as Seat,
    kind: 'links',
  });
  await expect(choice(page, 'complyAll')).toHaveAttribute('aria-pressed', 'true');
  await expectPreview(page, game, { type: 'complyAll' });
  await page.keyboard.press('Enter');
  await expectTaken(page, game, 'complyAll');
  const report = await boardReport(page);
  for (const id of gatesUnderOrder(game.state, file.viewer, orderOfMonth(game.rules, game.state))) {
    expect(report.gates[id]).toMatchObject({ status: 'ordered' });
  }
});

/** The answer is in the record, and score, value, cash and standing are shown as they are now. */
async function expectTaken(page: Page, before: Saved, key: string): Promise<void> {
  const { viewer, actions } = before.file;
  await expect(confirmButton(page)).toHaveCount(0);
  const now = await savedGame(page);
  expect(now.file.actions).toEqual([...actions, { seat: viewer, action: key }]);
  const company = now.state.companies[viewer];
  const card = page.locator(`.cards .card.seat-${viewer}`);
  await expect(card.locator('.mv b')).toHaveText(
    plain(scoreOf(now.rules, now.state, viewer).total),
  );
  const values = card.locator('dl dd');
  await expect(values.nth(0)).toHaveText(plain(company.marketValue));
  await expect(values.nth(1)).toHaveText(plain(company.cash));
  await expect(values.nth(2)).toHaveText(signed(company.standing));
}
