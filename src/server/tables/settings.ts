/** Times and limits of tables that whoever runs the server may set. */
export interface TableSettings {
  /** A seat without a page is played by a bot after so many milliseconds. */
  awayMs: number;
  /** What a bot waits before it decides, so that people can follow; milliseconds. */
  botPauseMs: number;
  /** A table without anyone connected leaves the memory after so many milliseconds. */
  unloadMs: number;
  /** A table that nobody has used for so many milliseconds is deleted. */
  keepMs: number;
}

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

export const TABLE_DEFAULTS: TableSettings = {
  awayMs: 40 * SECOND,
  botPauseMs: SECOND,
  unloadMs: 60 * SECOND,
  keepMs: 30 * DAY,
};
