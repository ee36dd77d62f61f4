import { expect, it } from 'vitest';
import { comeBy, countersOf, nearestShare } from '../../../src/client/board/counters.ts';
import { layoutOf } from '../../../src/client/board/layout.ts';
import { linesOn, walkingLines } from '../../../src/client/board/lines.ts';
import { boardModel } from '../../../src/client/board/model.ts';
import { lengthOf } from '../../../src/client/board/path.ts';
import { streamsOf } from '../../../src/client/board/streams.ts';
import { threadOf, threadsOf } from '../../../src/client/board/threads.ts';
import { timelineOf } from '../../../src/client/board/timeline.ts';
import { gateId } from '../../../src/game/gates.ts';
import { FRONT, INDEPENDENT } from '../../../src/game/market.ts';
import { SEATS } from '../../../src/game/seats.ts';
import { POSITIONS } from '../../support/board/positions.ts';

const games = Object.entries(POSITIONS).map(([name, make]) => [name, make()] as const);
const layout = layoutOf('desk');

it.each(games)('count every shopper of position %s where he passes and arrives', (_, game) => {
  const account = game.market();
  const streams = streamsOf(account, game.state.gates);
  const lineOf = linesOn(layout, boardModel(game.rules, game.state));
  const lines = streams.map(lineOf);
  const lengths = lines.map((line) => lengthOf(line ?? []));
  const timeline = timelineOf(account, streams, lengths, layout.width);
  const counters = countersOf(timeline, streams, lines, layout);
  const counted = (key: string): number => counters.find((c) => c.key === key)?.times.length ?? 0;
  for (const seat of SEATS) {
    expect(counted(`market:${seat}`)).toBe(account.companies[seat].front);
    expect(counted(`plaza:${seat}`)).toBe(
      SEATS.reduce<number>((n, s) => n + (account.feeds[s].went[INDEPENDENT + seat] ?? 0), 0),
    );
  }
  const through = streams.filter((s) => layout.ways[s.way]?.gate !== undefined);
  const gates = counters.filter((c) => c.kind === 'gate');
  expect(gates.reduce((n, c) => n + c.times.length, 0)).toBe(
    through.reduce((n, s) => n + s.count, 0),
  );
  for (const { times } of counters) {
    expect(comeBy(times, 0)).toBe(0);
    expect(comeBy(times, timeline.total)).toBe(times.length);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  }
});

it.each(games)(
  'bring every payment of position %s as one coin, none before its order',
  (_, game) => {
    const account = game.market();
    const streams = streamsOf(account, game.state.gates);
    const { coins, walkers } = timelineOf(account, streams, [], layout.width);
    for (const wallet of SEATS) {
      expect(coins.filter((c) => c.wallet === wallet)).toHaveLength(
        account.companies[wallet].payments,
      );
      const arrived = walkers.filter((w) => streams[w.stream]?.pull === FRONT + wallet);
      const first = Math.min(...arrived.map((w) => w.start + w.duration));
      const paid = coins.filter((c) => c.from.type === 'market' && c.from.seat === wallet);
      if (account.companies[wallet].direct > 0) continue;
      for (const coin of paid) expect(coin.start).toBeGreaterThanOrEqual(first);
    }
  },
);

it('lead a payment to a rival’s wallet through the Payments gate', () => {
  const line = threadOf(layout, { type: 'market', seat: 0 }, 1);
  const [x, y] = layout.gates[gateId(0, 1, 'pay')]?.at ?? [0, 0];
  const at = nearestShare(line, [x, y]);
  expect(at).toBeGreaterThan(0.2);
  const i = Math.round(at * (line.length / 2 - 1));
  expect(Math.hypot((line[2 * i] ?? 0) - x, (line[2 * i + 1] ?? 0) - y)).toBeLessThan(2);
});

it.each(games)('keep the threads of position %s on the board', (_, game) => {
  for (const { line } of threadsOf(game.market(), layout)) {
    for (const [i, v] of line.entries()) {
      expect(v).toBeGreaterThan(0);
      expect(v).toBeLessThan(i & 1 ? layout.height : layout.width);
    }
  }
});

it('send each mini-program shopper to a stall of the guest', () => {
  const game = POSITIONS.mock?.();
  if (!game) throw new Error('No position');
  const model = boardModel(game.rules, game.state);
  const lines = walkingLines(layout, model, { way: '1:4', from: 1, pull: 4, count: 3 });
  expect(lines).toHaveLength(2);
  const ends = lines.map((line) => line[line.length - 2] ?? 0);
  expect(Math.abs((ends[1] ?? 0) - (ends[0] ?? 0))).toBeCloseTo(layout.slot, 0);
});
