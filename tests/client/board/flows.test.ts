import { describe, expect, it } from 'vitest';
import { inkOf, tagsOf } from '../../../src/client/board/ink.ts';
import { layoutOf } from '../../../src/client/board/layout.ts';
import { linesOn } from '../../../src/client/board/lines.ts';
import { boardModel } from '../../../src/client/board/model.ts';
import { beside, endingAt, lengthOf, placeAt } from '../../../src/client/board/path.ts';
import { ribbonOf, ribbonWidth } from '../../../src/client/board/ribbon.ts';
import { changesOf, idleOf, ownerOf, streamsOf } from '../../../src/client/board/streams.ts';
import { timelineOf } from '../../../src/client/board/timeline.ts';
import { actionByKey } from '../../../src/game/actions.ts';
import { previewOf } from '../../../src/game/forecast.ts';
import { POSITIONS } from '../../support/board/positions.ts';
import { A } from '../../support/names.ts';
import type { TestGame } from '../../support/testGame.ts';

const positions = Object.entries(POSITIONS).map(([name, make]) => [name, make()] as const);
const position = (name: string): TestGame => {
  const make = POSITIONS[name];
  if (!make) throw new Error(`No position ${name}`);
  return make();
};

describe.each(positions)('streams of position %s', (_, game) => {
  const account = game.market();
  const streams = streamsOf(account, game.state.gates);
  const layout = layoutOf('desk');
  const lineOf = linesOn(layout, boardModel(game.rules, game.state));

  it('account for every shopper of every feed', () => {
    for (const from of [0, 1, 2] as const) {
      const walking = streams.filter((s) => s.from === from).reduce((n, s) => n + s.count, 0);
      expect(walking + idleOf(account)[from]).toBe(account.feeds[from].shoppers);
    }
  });

  it('have a line each, through a gate that is not blocked', () => {
    for (const stream of streams) {
      expect(lineOf(stream), stream.way).toBeDefined();
      const gate = layout.ways[stream.way]?.gate;
      if (gate !== undefined) {
        expect(game.state.gates[gate as 0], stream.way).not.toBe('blocked');
      }
    }
  });

  it('are walked by one lantern for each shopper, in six to ten seconds', () => {
    const lengths = streams.map((s) => lengthOf(lineOf(s) ?? []));
    const { walkers, arrivals, closing, total, coins } = timelineOf(
      account,
      streams,
      lengths,
      layout.width,
    );
    for (const [i, stream] of streams.entries()) {
      expect(walkers.filter((w) => w.stream === i)).toHaveLength(stream.count);
      expect(arrivals[i]?.[0]).toBeLessThanOrEqual(arrivals[i]?.[1] ?? 0);
    }
    for (const w of walkers) {
      expect(w.start).toBeGreaterThanOrEqual(0);
      expect(w.start + w.duration).toBeLessThanOrEqual(total);
      expect(Math.abs(w.lane)).toBeLessThanOrEqual(1);
    }
    for (const c of coins) expect(c.start + c.duration).toBeLessThanOrEqual(total);
    expect(total).toBeLessThan(10_500);
    expect(total).toBeGreaterThan(6000);
    expect(closing).toBeLessThan(total);
  });

  it('have numbers that do not lie on each other', () => {
    const { gates } = game.state;
    const ink = inkOf({
      gates,
      last: account,
      lastGates: gates,
      preview: undefined,
      coming: undefined,
    });
    const tags = tagsOf(ink, layout, lineOf).filter((t) => !t.stay);
    expect(tags).toHaveLength(streams.length);
    for (const [i, a] of tags.entries()) {
      for (const b of tags.slice(i + 1)) {
        expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThan(14);
      }
    }
  });
});

it('sends a campaign’s shoppers through Ads while Links is shut', () => {
  const game = position('campaigns');
  const streams = streamsOf(game.market(), game.state.gates);
  const detours = streams.filter((s) => s.way.endsWith(':ads')).map((s) => s.way);
  expect(detours).toContain('1:1:ads');
  expect(streams.filter((s) => s.from === 3).length).toBeGreaterThan(0);
});

it('lists what a draft changes, with the numbers of the preview', () => {
  const game = position('mock');
  const action = actionByKey(A, 'open:2:pay');
  if (!action) throw new Error('No such action');
  const { before, after } = previewOf(game.rules, game.state, action);
  const changes = changesOf(before.account, after.account, game.state.gates);
  expect(changes.length).toBeGreaterThan(0);
  for (const { stream, before: old, after: now } of changes) {
    if (stream.from === 3) continue;
    expect(before.account.feeds[stream.from].went[stream.pull]).toBe(old);
    expect(after.account.feeds[stream.from].went[stream.pull]).toBe(now);
  }
  expect(changesOf(before.account, before.account, game.state.gates)).toEqual([]);
});

it('leads mini-programs to the guest’s own stalls', () => {
  const game = position('mock');
  const layout = layoutOf('desk');
  const lineOf = linesOn(layout, boardModel(game.rules, game.state));
  const end = (pull: number): number => {
    const line = lineOf({ way: `1:${pull}`, from: 1, pull, count: 1 }) ?? [];
    return line[line.length - 2] ?? 0;
  };
  const [x] = layout.pavilions[1].mini;
  // A has the first two of four stalls, B the third.
  expect(end(4)).toBeCloseTo(x - layout.slot, 0);
  expect(end(6)).toBeCloseTo(x + layout.slot / 2, 0);
});

describe('lines', () => {
  const line = [0, 0, 10, 0, 20, 0];

  it('measure and divide', () => {
    const place = { x: 0, y: 0 };
    expect(lengthOf(line)).toBe(20);
    placeAt(line, 0.75, place);
    expect(place).toEqual({ x: 15, y: 0 });
    placeAt(line, 2, place);
    expect(place).toEqual({ x: 20, y: 0 });
  });

  it('move sideways and to another end', () => {
    expect(beside(line, 3)).toEqual([0, 3, 10, 3, 20, 3]);
    expect(endingAt(line, [20, 8]).slice(-2)).toEqual([20, 8]);
    expect(endingAt(line, [20, 8]).slice(0, 2)).toEqual([0, 0]);
  });

  it('become ribbons as wide as their shoppers', () => {
    const long = Array.from({ length: 41 }, (_, i) => [i * 5, 0]).flat();
    const widest = (w: number): number =>
      2 * Math.max(...ribbonOf(long, w).left.map((v, i) => (i & 1 ? v : 0)));
    expect(widest(ribbonWidth(8, 2.5))).toBeGreaterThan(1.8 * widest(ribbonWidth(4, 2.5)));
    expect(ribbonWidth(3, 2)).toBe(6);
  });
});

it('knows whose pull it is', () => {
  expect([0, 1, 2, 3, 4, 6, 7, 9, 10, 12].map(ownerOf)).toEqual([
    undefined,
    0,
    1,
    2,
    0,
    2,
    0,
    2,
    undefined,
    undefined,
  ]);
});
