/**
 * The board's door without Phaser, for pages that are tested in a DOM that cannot draw:
 * `vi.mock('…/src/client/board/index.ts', () => import('…/support/fakeBoard.ts'))`.
 */
export const mountBoard = () => ({
  ready: Promise.resolve(),
  highlight: () => undefined,
  lookingAt: { value: { kind: 'whole' } },
  dispose: () => undefined,
});
