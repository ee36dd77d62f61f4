/** Discs that count shoppers at gates and goals while the lanterns pass. */
import type { GameObjects } from 'phaser';
import { countFrame } from '../art/lamps.ts';
import { type Counter, comeBy } from '../counters.ts';
import { DEPTH } from '../depths.ts';
import type { Pictures } from './pictures.ts';

/** How long a disc swells when one more has come, in ms of the show. */
const TICK = 200;

export class CountersView {
  private readonly pictures: Pictures;
  private readonly counters: readonly Counter[];
  private readonly discs: readonly GameObjects.Image[];
  private readonly shown: number[];

  constructor(pictures: Pictures, counters: readonly Counter[]) {
    this.pictures = pictures;
    this.counters = counters;
    this.shown = counters.map(() => 0);
    this.discs = counters.map(({ kind, at }) =>
      pictures
        .put(countFrame(kind, 1), pictures.snap(at[0]), pictures.snap(at[1]), DEPTH.counts)
        .setVisible(false),
    );
  }

  at(time: number): void {
    for (let i = 0; i < this.counters.length; i++) {
      const counter = this.counters[i];
      const disc = this.discs[i];
      if (!counter || !disc) continue;
      const n = comeBy(counter.times, time);
      if (n !== this.shown[i]) {
        this.shown[i] = n;
        disc.setVisible(n > 0);
        if (n > 0) this.pictures.dress(disc, countFrame(counter.kind, n));
      }
      if (n === 0) continue;
      const since = time - (counter.times[n - 1] ?? 0);
      const swell = since < TICK ? 0.3 * (1 - since / TICK) : 0;
      disc.setScale(this.pictures.unit * (1 + swell));
    }
  }

  /** What each counter shows, for tests. */
  get values(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.counters.map(({ key }, i) => [key, this.shown[i] ?? 0]));
  }

  destroy(): void {
    for (const disc of this.discs) disc.destroy();
  }
}
