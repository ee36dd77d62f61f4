/** What the board writes by itself; names of companies and districts are in names.ts. */
export const board = {
  /** On the tablet of the viewer's own garden. */
  'board.you': 'you',
} as const satisfies Record<string, string>;
