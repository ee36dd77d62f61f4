/** Lanterns on their ways and coins on their flights, at any moment of the market day. */
import type { GameObjects } from 'phaser';
import type { Seat } from '../../../game/seats.ts';
import { DEPTH } from '../depths.ts';
import { type Flat, placeAt } from '../path.ts';
import { ribbonWidth } from '../ribbon.ts';
import type { Stream } from '../streams.ts';
import { threadOf } from '../threads.ts';
import type { CoinFlight, Timeline } from '../timeline.ts';
import type { Pictures } from './pictures.ts';

interface Lantern {
  image: GameObjects.Image;
  halo: GameObjects.Image;
  line: Flat | undefined;
  /** Sideways distance from the middle of the way, in board pixels. */
  lane: number;
}

interface Coin {
  image: GameObjects.Image;
  line: Flat;
}

export class Procession {
  /** How many lanterns are on their way, for tests. */
  walking = 0;
  private readonly pictures: Pictures;
  private readonly timeline: Timeline;
  private readonly lanterns: readonly Lantern[];
  private readonly coins: readonly Coin[];
  private readonly place = { x: 0, y: 0 };

  /** `lines`: by stream, one for each place that its shoppers go to. */
  constructor(
    pictures: Pictures,
    timeline: Timeline,
    streams: readonly Stream[],
    lines: readonly (readonly Flat[])[],
  ) {
    this.pictures = pictures;
    this.timeline = timeline;
    const per = pictures.art.board.perShopper;
    this.lanterns = timeline.walkers.map(({ stream: index, number, lane }) => {
      const stream = streams[index];
      const halo = pictures.put('shine', 0, 0, DEPTH.lamps - 1).setVisible(false);
      const image = pictures.put(`lamp:${colourOf(stream)}`, 0, 0, DEPTH.lamps).setVisible(false);
      const own = lines[index] ?? [];
      const wide = Math.max(3, ribbonWidth(stream?.count ?? 1, per) * 0.4);
      return { image, halo, line: own[number % (own.length || 1)], lane: lane * wide };
    });
    this.coins = timeline.coins.map((flight) => this.coinOf(flight));
  }

  at(time: number): void {
    this.walk(time);
    this.fly(time);
  }

  destroy(): void {
    for (const { image, halo } of this.lanterns) {
      image.destroy();
      halo.destroy();
    }
    for (const { image } of this.coins) image.destroy();
  }

  private walk(time: number): void {
    const { place, lanterns } = this;
    const { walkers } = this.timeline;
    this.walking = 0;
    for (let i = 0; i < walkers.length; i++) {
      const walker = walkers[i];
      const lantern = lanterns[i];
      if (!walker || !lantern?.line) continue;
      const { image, halo, line } = lantern;
      const t = (time - walker.start) / walker.duration;
      const visible = t > 0 && t < 1;
      if (image.visible !== visible) {
        image.setVisible(visible);
        halo.setVisible(visible);
      }
      if (!visible) continue;
      this.walking++;
      placeAt(line, t, place);
      const { x, y } = place;
      // Its lane lies across the way; both ends are narrow.
      placeAt(line, Math.min(1, t + 0.02), place);
      const l = Math.hypot(place.x - x, place.y - y) || 1;
      const wide = Math.min(1, t * 6, (1 - t) * 6) * lantern.lane;
      const bob = Math.sin(time / 170 + i * 1.7) * 0.9;
      const px = x - ((place.y - y) / l) * wide;
      const py = y + ((place.x - x) / l) * wide + bob;
      const fade = Math.min(1, t * 12, (1 - t) * 12);
      image.setPosition(px, py).setRotation(Math.sin(time / 210 + i) * 0.09);
      image.setAlpha(fade);
      halo.setPosition(px, py).setAlpha(fade);
    }
  }

  private fly(time: number): void {
    const { coins } = this.timeline;
    for (let i = 0; i < coins.length; i++) {
      const flight = coins[i];
      const coin = this.coins[i];
      if (!flight || !coin) continue;
      const t = (time - flight.start) / flight.duration;
      const visible = t > 0 && t < 1;
      if (coin.image.visible !== visible) coin.image.setVisible(visible);
      if (!visible) continue;
      const e = t * t * (3 - 2 * t);
      placeAt(coin.line, e, this.place);
      coin.image.setPosition(this.place.x, this.place.y);
      coin.image.setAlpha(Math.min(1, t * 8, (1 - t) * 8));
    }
  }

  private coinOf(flight: CoinFlight): Coin {
    const line = threadOf(this.pictures.art.board, flight.from, flight.wallet);
    const image = this.pictures.put(`purse:${flight.wallet}`, 0, 0, DEPTH.coins);
    return { line, image: image.setVisible(false) };
  }
}

/** The company that won the ad-selling stall's visitors lends them its colour. */
const colourOf = (stream: Stream | undefined): Seat =>
  stream === undefined || stream.from === 3
    ? ((((stream?.pull ?? 1) - 1) % 3) as Seat)
    : stream.from;
