/** Pavilions, mini-program stalls, the plaza's stalls, campaign banners, heaps of coins. */
import type { GameObjects } from 'phaser';
import {
  DISTRICTS,
  type District,
  INDEPENDENT_FEED,
  INDEPENDENTS,
  SEATS,
  type Seat,
} from '../../../game/seats.ts';
import { DEPTH } from '../depths.ts';
import { slotAt } from '../layout.ts';
import { MARKS } from '../marks.ts';
import type { BoardModel } from '../model.ts';
import { easeOut, type Motion } from '../motion.ts';
import type { Pictures } from './pictures.ts';

/** From how high a new tier falls, in pixels of a pavilion. */
const DROP = 34;
/** The share of the old building that the falling part covers: its roof. */
const CAP = 0.3;
/** Tallest pavilion that is drawn. */
const TALLEST = 6;

export class GardensView {
  private readonly pictures: Pictures;
  private readonly motion: Motion;
  /** Everything on show, by a name that says what it is. */
  private readonly images = new Map<string, GameObjects.Image>();

  constructor(pictures: Pictures, motion: Motion) {
    this.pictures = pictures;
    this.motion = motion;
  }

  show(model: BoardModel, animate: boolean): void {
    const wanted = new Map<string, Wanted>();
    for (const item of this.itemsOf(model)) wanted.set(item.name, item);
    const lower = new Map<string, GameObjects.Image>();
    for (const [name, image] of this.images) {
      if (!wanted.has(name)) {
        this.motion.finish(name);
        this.images.delete(name);
        // A building that grows stands until its new tier has landed on it.
        const site = siteOf(name);
        if (animate && site !== undefined) lower.set(site, image);
        else image.destroy();
      }
    }
    for (const [name, item] of wanted) {
      if (this.images.has(name)) continue;
      const image = this.pictures.put(item.frame, item.x, item.y, item.depth);
      if (item.size !== undefined) image.setScale(this.pictures.unit * item.size);
      this.images.set(name, image);
      const before = lower.get(siteOf(name) ?? '');
      if (before && before.height < image.height) {
        lower.delete(siteOf(name) ?? '');
        this.crown(name, image, before);
      } else if (animate) this.rise(name, image, item.size ?? 1);
    }
    for (const image of lower.values()) image.destroy();
  }

  /** Names of everything on show, for tests. */
  get names(): readonly string[] {
    return [...this.images.keys()].sort();
  }

  /** Drops the part by which a building has grown onto what stood there before. */
  private crown(name: string, image: GameObjects.Image, before: GameObjects.Image): void {
    const { y } = image;
    const grown = image.height - before.height + CAP * before.height;
    const height = DROP * this.pictures.art.board.scale.pavilion;
    image.setCrop(0, 0, image.width, grown);
    this.motion.run(name, 520, (t) => {
      const fall = Math.min(1, t / 0.7);
      const bounce = t > 0.7 ? Math.sin(((t - 0.7) / 0.3) * Math.PI) * 0.06 : 0;
      image.setY(y - height * (1 - fall * fall + bounce)).setAlpha(Math.min(1, t * 5));
      if (t < 1) return;
      image.setCrop().setY(y);
      before.destroy();
    });
  }

  private rise(name: string, image: GameObjects.Image, size: number): void {
    const unit = this.pictures.unit * size;
    this.motion.run(name, 420, (t) => {
      const k = easeOut(t);
      image.setScale(unit * (0.9 + 0.1 * k), unit * (0.55 + 0.45 * k)).setAlpha(0.3 + 0.7 * k);
    });
  }

  private itemsOf(model: BoardModel): Wanted[] {
    const { board } = this.pictures.art;
    const items: Wanted[] = [];
    const add = (name: string, frame: string, x: number, y: number, depth: number): void => {
      items.push({ name, frame, x: this.pictures.snap(x), y: this.pictures.snap(y), depth });
    };
    const standing = (y: number): number => DEPTH.pavilion + y / 1000;
    for (const seat of SEATS) {
      for (const district of DISTRICTS) {
        const level = Math.min(TALLEST, model.districts[seat][district].level);
        const [x, y] = board.pavilions[seat][district];
        if (district === 'mini') {
          add(`slots:${seat}:${level}`, `slots:${level}`, x, y, standing(y));
          for (const [i, guest] of model.slots[seat].entries()) {
            const [sx, sy] = slotAt(board, seat, level, i);
            const who = guest === undefined ? 'free' : MARKS[guest];
            add(`slot:${seat}:${level}:${i}:${who}`, `slot:${who}`, sx, sy, standing(sy + 1));
          }
          continue;
        }
        add(`${district}:${seat}:${level}`, frameOf(district, seat, level), x, y, standing(y));
      }
      for (let i = 0; i < model.heaps[seat]; i++) {
        const [x, y] = board.coins[seat][i] ?? [0, 0];
        add(`coin:${seat}:${i}`, 'coin', x, y, standing(y + 8));
      }
    }
    for (const i of INDEPENDENTS) {
      const [x, y] = board.stalls[i];
      const k = board.scale.stall;
      add(`stall:${i}`, `stall:${i}`, x, y, standing(y));
      for (const [n, holder] of model.shares[i].entries()) {
        const who = holder === undefined ? 'free' : MARKS[holder];
        const step = 25 / Math.max(1, model.shares[i].length - 1);
        add(
          `share:${i}:${n}:${who}`,
          `share:${who}`,
          x + (n * step - 12.5) * k,
          y + 5.2 * k,
          standing(y + 1),
        );
      }
    }
    for (const [feed, running] of model.campaigns.entries()) {
      for (const [i, { seat, count }] of running.entries()) {
        const place = board.banners[feed]?.[i];
        if (!place) continue;
        for (let n = count - 1; n >= 0; n--) {
          const [x, y] = place;
          items.push({
            name: `banner:${feed}:${MARKS[seat]}:${i}:${n}`,
            frame: `banner:${MARKS[seat]}`,
            x: x + n * 5,
            y: y - n * 3,
            depth: standing(y - n),
            // On the small plaza they would hide the stall.
            ...(feed === INDEPENDENT_FEED ? { size: 0.62 } : {}),
          });
        }
      }
    }
    return items;
  }
}

/** The place of a pavilion that has tiers, from its picture's name. */
function siteOf(name: string): string | undefined {
  const [district, seat] = name.split(':');
  const tiers = DISTRICTS.some((d) => d === district && d !== 'mini');
  return tiers ? `${district}:${seat}` : undefined;
}

interface Wanted {
  name: string;
  frame: string;
  x: number;
  y: number;
  depth: number;
  /** Against the picture's usual size. */
  size?: number;
}

function frameOf(district: Exclude<District, 'mini'>, seat: Seat, level: number): string {
  const own = district === 'market' || district === 'ads';
  return own ? `${district}:${MARKS[seat]}:${level}` : `${district}:${level}`;
}
