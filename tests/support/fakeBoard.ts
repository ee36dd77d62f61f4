/**
 * The board's door without Phaser, for pages that are tested in a DOM that cannot draw:
 * `const fakeBoard = await vi.hoisted(() => import('…/support/fakeBoard.ts'))`, then
 * `vi.mock('…/src/client/board/index.ts', () => fakeBoard)`. While a mock is itself awaited, whoever
 * else asks for the board is given the real one.
 */
export const mountBoard = () => ({
  ready: Promise.resolve(),
  highlight: () => undefined,
  lookingAt: { value: { kind: 'whole' } },
  dispose: () => undefined,
});
