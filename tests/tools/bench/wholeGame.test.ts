import { describe, expect, it } from 'vitest';
import { pausesIn } from '../../../src/tools/bench/browser/wholeGame.ts';

const page = { pid: 7, tid: 3, ph: 'X' };
const mark = (name: string, ts: number) => ({ ...page, ph: 'R', name, ts });
const traceOf = (...traceEvents: object[]): string => JSON.stringify({ traceEvents });
const GAME = [mark('whole-game-begins', 1_000), mark('whole-game-ends', 9_000_000)];

describe('pauses in a trace', () => {
  it('are the tasks of the page between its marks, by processor time and by the clock', () => {
    const found = pausesIn(
      traceOf(
        ...GAME,
        { ...page, name: 'ThreadControllerImpl::RunTask', ts: 500, dur: 900_000, tdur: 900_000 },
        { ...page, name: 'ThreadControllerImpl::RunTask', ts: 2_000, dur: 300_000, tdur: 61_000 },
        { ...page, name: 'ThreadControllerImpl::RunTask', ts: 400_000, dur: 70_000, tdur: 20_000 },
        { ...page, tid: 4, name: 'ThreadControllerImpl::RunTask', ts: 3_000, dur: 1e6, tdur: 1e6 },
        { ...page, name: 'MinorGC', ts: 2_500, dur: 9_000, tdur: 4_000 },
        { ...page, name: 'FunctionCall', ts: 2_100, dur: 290_000, tdur: 60_500 },
      ),
    );
    expect(found).toEqual({
      longestPauseMs: 61,
      longestPauseWallMs: 300,
      longestCollectionMs: 4,
      pauses: 1,
    });
  });

  it('are not told from a trace that lacks the game or its tasks', () => {
    expect(() => pausesIn(traceOf())).toThrow('whole game');
    expect(() => pausesIn(traceOf(...GAME))).toThrow('no tasks');
  });
});
