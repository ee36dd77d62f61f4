/** A market day being shown: its clock, its lanterns, and the ink that comes in behind them. */
import type { MarketAccount } from '../../game/market.ts';
import type { ShowSpeed } from '../app/settings.ts';
import { STRENGTH } from './ink.ts';
import { type Flat, lengthOf } from './path.ts';
import type { Stream } from './streams.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { Procession } from './views/procession.ts';
import type { Stage } from './views/stage.ts';

/** How fast the show's clock runs; `instant` ends a show that is already under way. */
const PACE_OF: Readonly<Record<ShowSpeed, number>> = {
  slow: 0.7,
  normal: 1,
  fast: 2,
  instant: Number.POSITIVE_INFINITY,
};

export class Show {
  readonly account: MarketAccount;
  readonly streams: readonly Stream[];
  timeline: Timeline;
  time = 0;
  private stage: Stage;
  private procession: Procession;

  constructor(stage: Stage, account: MarketAccount, streams: readonly Stream[]) {
    this.account = account;
    this.streams = streams;
    this.stage = stage;
    const set = this.setUp();
    this.timeline = set.timeline;
    this.procession = set.procession;
    this.apply();
  }

  get walking(): number {
    return this.procession.walking;
  }

  get over(): boolean {
    return this.time >= this.timeline.total;
  }

  advance(delta: number, speed: ShowSpeed): void {
    this.time = Math.min(this.timeline.total, this.time + (delta || 1) * PACE_OF[speed]);
    this.apply();
  }

  /** Goes on with the same show on a stage built anew. */
  moveTo(stage: Stage): void {
    const share = this.time / this.timeline.total;
    this.stage = stage;
    const set = this.setUp();
    this.timeline = set.timeline;
    this.procession = set.procession;
    this.time = share * this.timeline.total;
    this.apply();
  }

  destroy(): void {
    this.procession.destroy();
  }

  private setUp(): { timeline: Timeline; procession: Procession } {
    const lineOf = this.stage.lines();
    const lines = this.streams.map((s): Flat | undefined => lineOf(s));
    const lengths = lines.map((line) => (line ? lengthOf(line) : 0));
    const { board } = this.stage.art;
    const timeline = timelineOf(this.account, this.streams, lengths, board.width);
    this.stage.flows.paint(this.streams, lineOf);
    this.stage.flows.paintChanges([], lineOf);
    return {
      timeline,
      procession: new Procession(this.stage.pictures, timeline, this.streams, lines),
    };
  }

  private apply(): void {
    this.procession.at(this.time);
    for (const feed of [0, 1, 2] as const) {
      let first = Number.POSITIVE_INFINITY;
      let last = 0;
      for (const [i, stream] of this.streams.entries()) {
        if (Math.min(2, stream.from) !== feed) continue;
        const arrival = this.timeline.arrivals[i];
        if (!arrival) continue;
        first = Math.min(first, arrival[0]);
        last = Math.max(last, arrival[1]);
      }
      const share = Math.max(0, Math.min(1, (this.time - first + 700) / (last - first + 700)));
      this.stage.flows.ink(Number.isFinite(first) ? share * STRENGTH.fresh : 0, feed);
    }
  }
}
