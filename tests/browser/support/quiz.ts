/** A class's quiz, answered on a student's own page. */
import { expect, type Page } from '@playwright/test';
import { itemsFor, type QuizPhase } from '../../../src/learning/quiz.ts';

/** Answers what is asked by keyboard, so many of the questions rightly, and leaves the quiz. */
export async function answerByKeys(
  page: Page,
  student: string,
  phase: QuizPhase,
  right: number,
): Promise<void> {
  const items = itemsFor(student, phase);
  for (const [i, { correct }] of items.entries()) {
    await expect(page.locator('.question-place')).toContainText(`${i + 1} of ${items.length}`);
    await page.keyboard.press(String(1 + (i < right ? correct : (correct + 1) % 4)));
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.question')).toHaveCount(0);
}

/** Answers the predictions, each with its first choice. */
export async function predictByKeys(page: Page, predictions: number): Promise<void> {
  for (let i = 1; i <= predictions; i++) {
    await expect(page.locator('.question-place')).toContainText(`${i} of ${predictions}`);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  }
}
