/** Lanterns on their ways and coins on their flights, at any moment of the market day. */
import type { GameObjects } from 'phaser';
import type { Seat } from '../../../game/seats.ts';
import { DEPTH } from '../depths.ts';
import type { Point } from '../layout.ts';
import { MARKS } from '../marks.ts';
import { type Flat, placeAt } from '../path.ts';
import { ribbonWidth } from '../ribbon.ts';
import type { Stream } from '../streams.ts';
import type { CoinFlight, Payer, Timeline } from '../timeline.ts';
import type { Pictures } from './pictures.ts';

/** Lanterns and coins on the move, against their usual size. */
const SIZE = 1.3;

interface Lantern {
  image: GameObjects.Image;
  halo: GameObjects.Image;
}

export class Procession {
  private readonly pictures: Pictures;
  private readonly timeline: Timeline;
  private readonly streams: readonly Stream[];
  private readonly lines: readonly (Flat | undefined)[];
  private readonly lanterns: Lantern[] = [];
  private readonly coins: { image: GameObjects.Image; from: Point; to: Point }[] = [];
  private readonly place = { x: 0, y: 0 };

  constructor(
    pictures: Pictures,
    timeline: Timeline,
    streams: readonly Stream[],
    lines: readonly (Flat | undefined)[],
  ) {
    this.pictures = pictures;
    this.timeline = timeline;
    this.streams = streams;
    this.lines = lines;
    const night = pictures.art.theme === 'night';
    for (const walker of timeline.walkers) {
      const from = streams[walker.stream]?.from ?? 3;
      // The ad-selling stall's visitors come from every garden; they walk on as its own.
      const mark = from === 3 ? MARKS[colourOfStall(streams[walker.stream])] : MARKS[from];
      const halo = pictures.put('halo', 0, 0, DEPTH.lamps - 1).setVisible(false);
      halo.setAlpha(night ? 1 : 0.7).setScale(pictures.unit * SIZE);
      const image = pictures.put(`lantern:${mark}`, 0, 0, DEPTH.lamps).setVisible(false);
      image.setScale(pictures.unit * SIZE);
      this.lanterns.push({ image, halo });
    }
    for (const flight of timeline.coins) {
      const image = pictures.put('coin', 0, 0, DEPTH.coins).setVisible(false);
      image.setScale(pictures.unit * SIZE);
      this.coins.push({ image, from: this.payerAt(flight.from), to: this.walletAt(flight) });
    }
  }

  /** How many lanterns are on their way, for tests. */
  walking = 0;

  at(time: number): void {
    const { place } = this;
    const per = this.pictures.art.board.perShopper;
    this.walking = 0;
    for (const [i, walker] of this.timeline.walkers.entries()) {
      const lantern = this.lanterns[i];
      const line = this.lines[walker.stream];
      const stream = this.streams[walker.stream];
      if (!lantern || !line || !stream) continue;
      const t = (time - walker.start) / walker.duration;
      const visible = t > 0 && t < 1;
      lantern.image.setVisible(visible);
      lantern.halo.setVisible(visible);
      if (!visible) continue;
      this.walking++;
      placeAt(line, t, place);
      const lane = walker.lane * Math.max(2, ribbonWidth(stream.count, per) * 0.4);
      const { x, y } = place;
      // Its lane lies across the way; both ends are narrow.
      placeAt(line, Math.min(1, t + 0.02), place);
      const l = Math.hypot(place.x - x, place.y - y) || 1;
      const wide = Math.min(1, t * 6, (1 - t) * 6) * lane;
      const px = x - ((place.y - y) / l) * wide;
      const bob = Math.sin(time / 170 + i * 1.7) * 0.9;
      const py = y + ((place.x - x) / l) * wide + bob;
      lantern.image.setPosition(px, py).setRotation(Math.sin(time / 210 + i) * 0.09);
      lantern.halo.setPosition(px, py);
      const fade = Math.min(1, t * 12, (1 - t) * 12);
      lantern.image.setAlpha(fade);
    }
    for (const [i, flight] of this.timeline.coins.entries()) {
      const coin = this.coins[i];
      if (!coin) continue;
      const t = (time - flight.start) / flight.duration;
      coin.image.setVisible(t > 0 && t < 1);
      if (t <= 0 || t >= 1) continue;
      const e = t * t * (3 - 2 * t);
      const [ax, ay] = coin.from;
      const [bx, by] = coin.to;
      const rise = Math.hypot(bx - ax, by - ay) * 0.18 + 14;
      coin.image.setPosition(ax + (bx - ax) * e, ay + (by - ay) * e - Math.sin(Math.PI * e) * rise);
      coin.image.setAlpha(Math.min(1, t * 8, (1 - t) * 8));
    }
  }

  destroy(): void {
    for (const { image, halo } of this.lanterns) {
      image.destroy();
      halo.destroy();
    }
    for (const { image } of this.coins) image.destroy();
  }

  private payerAt(payer: Payer): Point {
    const { pavilions, stalls } = this.pictures.art.board;
    switch (payer.type) {
      case 'market':
        return pavilions[payer.seat].market;
      case 'stalls':
        return pavilions[payer.seat].mini;
      case 'independent':
        return stalls[payer.independent];
    }
  }

  private walletAt(flight: CoinFlight): Point {
    const { board } = this.pictures.art;
    const [x, y] = board.pavilions[flight.wallet].wallet;
    return [x, y - 12 * board.scale.pavilion];
  }
}

/** The company that won them lends its colour. */
const colourOfStall = (stream: Stream | undefined): Seat => ((stream?.pull ?? 1) - 1) as Seat;
