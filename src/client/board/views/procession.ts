/** Lanterns on their ways and coins on their flights, at any moment of the market day. */
import type { GameObjects } from 'phaser';
import type { Seat } from '../../../game/seats.ts';
import { DEPTH } from '../depths.ts';
import { type Flat, lengthOf, placeAt, pointAt, pointCount } from '../path.ts';
import { goalKey, restAt } from '../rests.ts';
import { ribbonWidth } from '../ribbon.ts';
import type { Stream } from '../streams.ts';
import { threadOf } from '../threads.ts';
import type { CoinFlight, Timeline } from '../timeline.ts';
import type { Pictures } from './pictures.ts';

type Phase = 'waiting' | 'walking' | 'resting';

interface Lantern {
  image: GameObjects.Image;
  halo: GameObjects.Image;
  colour: Seat;
  phase: Phase;
  line: Flat | undefined;
  /** The share of its way after which it turns aside, and its size on the way. */
  turns: number;
  size: number;
  /** Where it hangs once it has come. */
  rest: { x: number; y: number };
  /** Sideways distance from the middle of the way, in board pixels. */
  lane: number;
}

interface Coin {
  image: GameObjects.Image;
  line: Flat;
}

/** How far before its goal a lantern turns to its own place, in board pixels of a scale of 1. */
const TURNING = 58;
/** On a way shorter than this lanterns are smaller: they walk close together there. */
const ROOMY = 170;
/** How long those at rest take to go out at the end, in ms of the show. */
const GOING_OUT = 420;

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
      const colour = colourOf(stream);
      const halo = pictures.put('shine', 0, 0, DEPTH.lamps - 1).setVisible(false);
      halo.setBlendMode('SCREEN');
      const image = pictures.put(`lamp:${colour}`, 0, 0, DEPTH.lamps).setVisible(false);
      const own = lines[index] ?? [];
      const wide = Math.max(3, ribbonWidth(stream?.count ?? 1, per) * 0.4);
      const line = own[number % (own.length || 1)];
      const rest = { x: 0, y: 0 };
      const { line: scale } = pictures.art.board.scale;
      const length = lengthOf(line ?? []) / scale;
      const turns = Math.max(0.4, 1 - TURNING / length);
      const size = Math.max(0.66, Math.min(1, length / ROOMY));
      return { image, halo, colour, phase: 'waiting', line, turns, size, rest, lane: lane * wide };
    });
    this.giveRests(streams);
    this.coins = timeline.coins.map((flight) => this.coinOf(flight));
  }

  /** Whoever comes first takes the first hook. */
  private giveRests(streams: readonly Stream[]): void {
    const { board } = this.pictures.art;
    const come = new Map<string, number>();
    const { walkers } = this.timeline;
    const order = walkers.map((_, i) => i);
    const arrival = (i: number): number => (walkers[i]?.start ?? 0) + (walkers[i]?.duration ?? 0);
    for (const i of order.sort((a, b) => arrival(a) - arrival(b))) {
      const stream = streams[walkers[i]?.stream ?? -1];
      const lantern = this.lanterns[i];
      if (!stream || !lantern?.line) continue;
      const end = pointAt(lantern.line, pointCount(lantern.line) - 1);
      const key = goalKey(stream, end);
      const n = come.get(key) ?? 0;
      come.set(key, n + 1);
      const [x, y] = restAt(board, stream, end, n);
      lantern.rest = { x, y };
    }
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
    const left = (this.timeline.total - time) / GOING_OUT;
    for (let i = 0; i < walkers.length; i++) {
      const walker = walkers[i];
      const lantern = lanterns[i];
      if (!walker || !lantern?.line) continue;
      const { image, halo, line, rest } = lantern;
      const t = (time - walker.start) / walker.duration;
      this.enter(lantern, t <= 0 ? 'waiting' : t < 1 ? 'walking' : 'resting');
      if (lantern.phase === 'resting' && left < 1) image.setAlpha(left);
      if (lantern.phase !== 'walking') continue;
      this.walking++;
      placeAt(line, t, place);
      const { x, y } = place;
      // Its lane lies across the way; both ends are narrow.
      placeAt(line, Math.min(1, t + 0.02), place);
      const l = Math.hypot(place.x - x, place.y - y) || 1;
      const wide = Math.min(1, t * 6, (1 - t) * 6) * lantern.lane;
      const bob = Math.sin(time / 170 + i * 1.7) * 0.9;
      // At its goal it turns aside to the place where it will hang.
      const turn = Math.max(0, (t - lantern.turns) / (1 - lantern.turns));
      const home = turn * turn * (3 - 2 * turn);
      const px = (x - ((place.y - y) / l) * wide) * (1 - home) + rest.x * home;
      const py = (y + ((place.x - x) / l) * wide + bob) * (1 - home) + rest.y * home;
      const fade = Math.min(1, t * 12);
      const size = this.pictures.unit * (lantern.size * (1 - home) + 0.5 * home);
      image.setPosition(px, py).setRotation(Math.sin(time / 210 + i) * 0.09);
      image.setAlpha(fade).setScale(size);
      halo.setPosition(px, py).setAlpha(fade).setScale(size);
    }
  }

  private enter(lantern: Lantern, phase: Phase): void {
    if (lantern.phase === phase) return;
    lantern.phase = phase;
    const { image, halo, colour, rest } = lantern;
    image.setVisible(phase !== 'waiting');
    halo.setVisible(phase === 'walking');
    const { pictures } = this;
    pictures.dress(image, phase === 'resting' ? `ember:${colour}` : `lamp:${colour}`);
    image.setDepth(phase === 'resting' ? DEPTH.rests : DEPTH.lamps);
    if (phase !== 'resting') return;
    image.setScale(pictures.unit).setRotation(0).setAlpha(1);
    image.setPosition(pictures.snap(rest.x), pictures.snap(rest.y));
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
