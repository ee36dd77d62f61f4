import { expect, it } from 'vitest';
import { moreOf } from '../../../src/client/panels/scrollCue.ts';

it.each([
  [0, 100, 100, 'none'],
  [0, 100, 101, 'none'],
  [0, 100, 180, 'below'],
  [40, 100, 180, 'both'],
  [80, 100, 180, 'above'],
])('scrolled by %i, %i of %i shown: more lies %s', (top, shown, all, more) => {
  expect(moreOf(top, shown, all)).toBe(more);
});
