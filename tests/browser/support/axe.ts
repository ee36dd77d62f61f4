/** Axe in a page, for the browser tests of accessibility. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Everything that is looked for. */
export const TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];
/** The rules that can tell one theme from the other. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    axe: { run(context: string | Document, options: object): Promise<AxeResults> };
  }
}

/** As the debugger's own script: the page's policy lets no other in. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe finds wrong, a line for each element; on the whole page, or within a part of it. */
export async function violations(
  page: Page,
  runOnly: readonly string[] = TAGS,
  within?: string,
): Promise<string[]> {
  const results = await page.evaluate(
    ([wanted, part]) => window.axe.run(part ?? document, { runOnly: wanted }),
    [runOnly, within] as const,
  );
  expect(results.passes.length, 'axe looked at something').toBeGreaterThan(0);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
