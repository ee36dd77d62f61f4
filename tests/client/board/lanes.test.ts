import { describe, expect, it } from 'vitest';
import { inkOf } from '../../../src/client/board/ink.ts';
import {
  clearPlace,
  distanceTo,
  lanesAt,
  lanesOf,
  nextLane,
} from '../../../src/client/board/lanes.ts';
import { layoutOf } from '../../../src/client/board/layout.ts';
import { linesOn } from '../../../src/client/board/lines.ts';
import { boardModel } from '../../../src/client/board/model.ts';
import { streamsOf } from '../../../src/client/board/streams.ts';
import { targetKey } from '../../../src/client/board/target.ts';
import { POSITIONS } from '../../support/board/positions.ts';

const layout = layoutOf('desk');
const games = Object.entries(POSITIONS).map(([name, make]) => [name, make()] as const);

it('measures how far a point is from a line', () => {
  expect(distanceTo([0, 0, 10, 0], 5, 3)).toBe(3);
  expect(distanceTo([0, 0, 10, 0], 13, 4)).toBe(5);
});

describe.each(games)('ribbons of position %s', (_, game) => {
  const streams = streamsOf(game.market(), game.state.gates);
  const lanes = lanesOf(streams, layout, linesOn(layout, boardModel(game.rules, game.state)));

  it('can each be found under some point', () => {
    for (const lane of lanes) {
      const [x, y] = clearPlace(lanes, lane);
      const found = lanesAt(lanes, x, y, 2).map(targetKey);
      expect(found).toContain(targetKey({ type: 'stream', ...lane.stream }));
    }
  });

  it('are stepped through one by one, round and round', () => {
    const seen = new Set<string>();
    let now = nextLane(lanes, undefined, 1);
    for (let i = 0; i < lanes.length; i++) {
      if (now) seen.add(targetKey(now));
      now = nextLane(lanes, now, 1);
    }
    expect(seen.size).toBe(lanes.length);
    expect(now).toEqual(nextLane(lanes, undefined, 1));
    expect(nextLane(lanes, nextLane(lanes, now, 1), -1)).toEqual(now);
  });
});

it('are of the gates of their own day, and of the coming day before the first', () => {
  const game = POSITIONS.campaigns?.();
  if (!game) throw new Error('No position');
  const account = game.market();
  const now = game.state.gates.map(() => 'open' as const);
  const last = { gates: now, last: account, preview: undefined, coming: undefined };
  const ways = inkOf({ ...last, lastGates: game.state.gates }).streams.map((s) => s.way);
  expect(ways).toEqual(streamsOf(account, game.state.gates).map((s) => s.way));
  expect(ways).not.toEqual(streamsOf(account, now).map((s) => s.way));
  const first = inkOf({ ...last, last: undefined, lastGates: undefined, coming: account });
  expect(first.coming).toBe(true);
  expect(first.streams.length).toBeGreaterThan(0);
});
