/** A market day being shown: its clock, its lanterns, what is counted, and the ink behind them. */
import { type MarketAccount, PROGRAMS } from '../../game/market.ts';
import { SEATS, type Triple } from '../../game/seats.ts';
import type { ShowSpeed } from '../app/settings.ts';
import { comeBy, countersOf } from './counters.ts';
import { STRENGTH } from './ink.ts';
import { walkingLines } from './lines.ts';
import { type Flat, lengthOf } from './path.ts';
import type { Stream } from './streams.ts';
import { OPENING, type Timeline, timelineOf } from './timeline.ts';
import { CountersView } from './views/counters.ts';
import { Procession } from './views/procession.ts';
import type { Stage } from './views/stage.ts';

/** How fast the show's clock runs; `instant` ends a show that is already under way. */
const PACE_OF: Readonly<Record<ShowSpeed, number>> = {
  slow: 0.7,
  normal: 1,
  fast: 2,
  instant: Number.POSITIVE_INFINITY,
};

/** What the panels are told while a market day is shown. */
export interface ShowReport {
  account: MarketAccount;
  /** Shown once more at the person's wish: nothing else waits for it. */
  again: boolean;
  phase: 'opening' | 'walking' | 'closing';
  /** Share of the whole that has passed, 0..1. */
  share: number;
  /** By company: shoppers who have come to its Market, payments that have reached its wallet. */
  orders: Triple<number>;
  payments: Triple<number>;
}

const isProgramOf = (stream: Stream | undefined, seat: number): boolean =>
  stream !== undefined && stream.pull === PROGRAMS + seat && stream.from !== seat;

/** How long dusk takes to fall and to lift, in ms of the show. */
const DUSK = 420;

export class Show {
  readonly account: MarketAccount;
  readonly streams: readonly Stream[];
  readonly again: boolean;
  timeline: Timeline;
  time = 0;
  private stage: Stage;
  private procession: Procession;
  private counters: CountersView;
  /** When coins land, by wallet, and when lanterns come to each market. */
  private landings: Triple<readonly number[]>;
  private orders: Triple<readonly number[]>;

  constructor(stage: Stage, account: MarketAccount, streams: readonly Stream[], again = false) {
    this.account = account;
    this.streams = streams;
    this.again = again;
    this.stage = stage;
    const set = this.setUp();
    this.timeline = set.timeline;
    this.procession = set.procession;
    this.counters = set.counters;
    this.landings = set.landings;
    this.orders = set.orders;
    this.apply();
  }

  get walking(): number {
    return this.procession.walking;
  }

  get counted(): Readonly<Record<string, number>> {
    return this.counters.values;
  }

  get over(): boolean {
    return this.time >= this.timeline.total;
  }

  get report(): ShowReport {
    const { time, timeline, landings, orders } = this;
    const by = (times: Triple<readonly number[]>): Triple<number> => [
      comeBy(times[0], time),
      comeBy(times[1], time),
      comeBy(times[2], time),
    ];
    return {
      account: this.account,
      again: this.again,
      phase: time < OPENING ? 'opening' : time < timeline.closing ? 'walking' : 'closing',
      share: timeline.total > 0 ? time / timeline.total : 1,
      orders: by(orders),
      payments: by(landings),
    };
  }

  advance(delta: number, speed: ShowSpeed, times: number): void {
    this.time = Math.min(this.timeline.total, this.time + (delta || 1) * PACE_OF[speed] * times);
    this.apply();
  }

  /** Goes on with the same show on a stage built anew. */
  moveTo(stage: Stage): void {
    const share = this.time / this.timeline.total;
    this.stage = stage;
    const set = this.setUp();
    this.timeline = set.timeline;
    this.procession = set.procession;
    this.counters = set.counters;
    this.landings = set.landings;
    this.orders = set.orders;
    this.time = share * this.timeline.total;
    this.apply();
  }

  destroy(): void {
    this.procession.destroy();
    this.counters.destroy();
    this.stage.dusk(0);
  }

  private setUp(): {
    timeline: Timeline;
    procession: Procession;
    counters: CountersView;
    landings: Triple<readonly number[]>;
    orders: Triple<readonly number[]>;
  } {
    const { stage, streams, account } = this;
    const { board } = stage.art;
    const lineOf = stage.lines();
    const lines = streams.map((s): Flat | undefined => lineOf(s));
    const lengths = lines.map((line) => (line ? lengthOf(line) : 0));
    const timeline = timelineOf(account, streams, lengths, board.width);
    const walking = streams.map((s) => walkingLines(board, stage.shown, s));
    const counters = countersOf(timeline, streams, lines, board);
    stage.flows.paint(streams, lineOf);
    stage.flows.paintEdges([], [], lineOf);
    const landingsOf = (seat: number): number[] =>
      timeline.coins
        .filter((coin) => coin.wallet === seat)
        .map((coin) => coin.start + coin.duration)
        .sort((a, b) => a - b);
    // An order paid at the Market itself sends a coin as it is placed; one at a stall is paid there.
    const ordersOf = (seat: number): number[] =>
      [
        ...timeline.coins
          .filter(({ from }) => from.type === 'market' && from.seat === seat)
          .map((coin) => coin.start),
        ...timeline.walkers
          .filter(({ stream }) => isProgramOf(streams[stream], seat))
          .map((walker) => walker.start + walker.duration),
      ].sort((x, y) => x - y);
    const [a, t, b] = SEATS;
    return {
      timeline,
      procession: new Procession(stage.pictures, timeline, streams, walking),
      counters: new CountersView(stage.pictures, counters),
      landings: [landingsOf(a), landingsOf(t), landingsOf(b)],
      orders: [ordersOf(a), ordersOf(t), ordersOf(b)],
    };
  }

  private apply(): void {
    const { time, timeline, stage } = this;
    this.procession.at(time);
    this.counters.at(time);
    stage.dusk(Math.min(1, time / DUSK, (timeline.total - time) / DUSK));
    this.pile();
    for (const feed of [0, 1, 2] as const) {
      let first = Number.POSITIVE_INFINITY;
      let last = 0;
      for (let i = 0; i < this.streams.length; i++) {
        const arrival = timeline.arrivals[i];
        if (!arrival || Math.min(2, this.streams[i]?.from ?? 0) !== feed) continue;
        first = Math.min(first, arrival[0]);
        last = Math.max(last, arrival[1]);
      }
      const share = Math.max(0, Math.min(1, (time - first + 700) / (last - first + 700)));
      stage.flows.ink(Number.isFinite(first) ? share * STRENGTH.fresh : 0, feed);
    }
  }

  /** Heaps grow with the coins that have landed, up to what the day earns. */
  private pile(): void {
    // Shown once more, the coins of that day have long been spent.
    if (this.again) return;
    for (const seat of SEATS) {
      const landed = this.landings[seat];
      const share = landed.length > 0 ? comeBy(landed, this.time) / landed.length : 0;
      this.stage.pile(seat, this.account.companies[seat].income * share);
    }
  }
}
