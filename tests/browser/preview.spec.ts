import { expect, test } from '@playwright/test';
import { targetKey } from '../../src/client/board/target.ts';
import { targetsOfAction } from '../../src/client/board/targets.ts';
import { ACTION_FAMILIES, type Action, actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { boardReport, clickOnBoard, flowsOf, inOrder } from './support/board.ts';
import { backToFamilies, choice, draftByMouse } from './support/panels.ts';
import { positionWhere, richTurn } from './support/positions.ts';
import { expectNoPreview, expectPreview } from './support/preview.ts';
import { openGame, played, savedGame } from './support/saved.ts';
import { watchConsole } from './support/table.ts';

/** The last of each family: rarely what a player would take, so that the table changes often. */
function oneOfEach(legal: readonly Action[]): Action[] {
  return ACTION_FAMILIES.flatMap((family) => legal.findLast((a) => a.type === family) ?? []);
}

test('each kind of action shows its effect on all three before it is confirmed', async ({
  page,
}) => {
  const file = richTurn();
  const game = played(file);
  const problems = watchConsole(page);
  await openGame(page, file);
  const before = await boardReport(page);
  for (const action of oneOfEach(legalActions(game.rules, game.state))) {
    await test.step(actionKey(action), async () => {
      await draftByMouse(page, action);
      await expectPreview(page, game, action);
      const { marks } = await boardReport(page);
      const chosen = marks.filter((m) => m.emphasis === 'chosen').map((m) => m.target);
      expect(chosen).toEqual(targetsOfAction(action, file.viewer).map(targetKey));
      await backToFamilies(page);
      await expectNoPreview(page);
    });
  }
  const after = await boardReport(page);
  expect(after).toMatchObject({ ribbons: before.ribbons, idle: before.idle, gates: before.gates });
  expect(inOrder(after.tags)).toEqual(inOrder(before.tags));
  if (!game.account) throw new Error('No market day lies behind this position');
  const ribbons = after.ribbons.map(({ from, pull, count }) => ({ from, pull, count }));
  expect(inOrder(ribbons)).toEqual(inOrder(flowsOf(game.account)));
  expect((await savedGame(page)).file.actions).toEqual(file.actions);
  expect(problems).toEqual([]);
});

test('every place on the board drafts its action, and one preview replaces another', async ({
  page,
}) => {
  const file = richTurn();
  const { viewer } = file;
  const game = played(file);
  await openGame(page, file);
  const legal = legalActions(game.rules, game.state);
  const picks = legal.filter((a) =>
    ['build', 'campaign', 'miniProgram', 'open', 'block', 'stake'].includes(a.type),
  );
  expect(picks.length).toBeGreaterThan(8);
  for (const action of picks) {
    // The panels narrow the board to an open chooser's family, so each place starts from none.
    await backToFamilies(page);
    const [target] = targetsOfAction(action, viewer);
    if (!target) throw new Error(`${actionKey(action)} has no place on the board`);
    await test.step(actionKey(action), async () => {
      await clickOnBoard(page, target);
      await expect(choice(page, actionKey(action))).toHaveAttribute('aria-pressed', 'true');
      await expectPreview(page, game, action);
    });
  }
});

test('an offered treaty is answered with its effect in view', async ({ page }) => {
  const file = positionWhere(({ state }) => state.step.kind === 'treaty' && state.month >= 2);
  const game = played(file);
  await openGame(page, file);
  for (const key of ['acceptTreaty', 'refuseTreaty'] as const) {
    await choice(page, key).click();
    await expectPreview(page, game, { type: key });
    await page.keyboard.press('Escape');
    await expectNoPreview(page);
  }
  await choice(page, 'acceptTreaty').click();
  await page.keyboard.press('Enter');
  await expect(choice(page, 'acceptTreaty')).toHaveCount(0);
  const { file: after } = await savedGame(page);
  expect(after.actions.at(-1)).toEqual({ seat: file.viewer, action: 'acceptTreaty' });
});
