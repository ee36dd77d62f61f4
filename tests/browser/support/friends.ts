/** Steps of people who play together, the same in every language. */
import { expect, type Page } from '@playwright/test';

/** Makes a table by its form and waits in its lobby; gives the link to it. */
export async function setTable(
  page: Page,
  name: string,
  company: string,
  scenario = 'standard',
): Promise<string> {
  await page.goto('/friends');
  await page.locator('.friends-terms select').selectOption(scenario);
  await page.locator('input[name=name]').fill(name);
  await page.locator(`input[name=company][value=${company}]`).check({ force: true });
  await page.locator('button.start').click();
  await expect(page.locator('.plot-card.own')).toBeVisible();
  return page.url();
}

/** Comes by the link and takes an open garden. */
export async function join(page: Page, link: string, name: string, seat: number): Promise<void> {
  await page.goto(link);
  await page.locator('input[name=name]').fill(name);
  await page.locator(`.plot-card.seat-${seat} button`).first().click();
  await expect(page.locator(`.plot-card.seat-${seat}.own`)).toBeVisible();
}

/** The host lets bots play what is open, and starts. */
export async function fillAndStart(page: Page): Promise<void> {
  const open = page.locator('.plot-card.open button.primary');
  for (let left = await open.count(); left > 0; left--) {
    await open.first().click();
    await expect(open).toHaveCount(left - 1);
  }
  await page.locator('button.start[aria-disabled=false]').click();
  await expect(page.locator('.table-page')).toBeVisible();
}

export async function openMenu(page: Page): Promise<void> {
  await page.locator('.net-menu > button').click();
  await expect(page.locator('.net-sheet')).toBeVisible();
}
