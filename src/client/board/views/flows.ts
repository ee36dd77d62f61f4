/** The ink that a market day leaves: one painted layer a feed, so that they come one by one. */
import type { Scene } from 'phaser';
import type { Art } from '../art/studio.ts';
import type { Chores } from '../chores.ts';
import { DEPTH } from '../depths.ts';
import {
  type LineOf,
  paintChanges,
  paintComing,
  paintRibbons,
  paintSingle,
} from '../paint/ribbons.ts';
import { paintThreads } from '../paint/threads.ts';
import type { Stream, StreamChange } from '../streams.ts';
import type { Thread } from '../threads.ts';
import { Layer } from './layer.ts';

const FEEDS = [0, 1, 2] as const;
/** Strength of the ink behind a stream that is brought out. */
const FADED = 0.25;

export class FlowsView {
  private readonly art: Art;
  private readonly ribbons: readonly [Layer, Layer, Layer];
  private readonly edges: Layer;
  /** Strength of the ink of each feed, 0..1. */
  private readonly strength = [1, 1, 1];
  private readonly scene: Scene;
  private readonly chores: Chores;
  /** The streams that are brought out, and their layer, made when it is first needed. */
  private alone: readonly Stream[] = [];
  private single: Layer | undefined;

  constructor(scene: Scene, art: Art, chores: Chores) {
    this.art = art;
    this.chores = chores;
    this.scene = scene;
    const layer = (feed: number): Layer => {
      const made = new Layer(scene, art, DEPTH.flows + feed);
      made.image.setBlendMode(art.palette('blend') === 'screen' ? 'SCREEN' : 'MULTIPLY');
      return made;
    };
    this.ribbons = [layer(0), layer(1), layer(2)];
    this.edges = new Layer(scene, art, DEPTH.preview);
  }

  /** Paints the streams; those of the ad-selling stall lie with the last feed's. */
  paint(streams: readonly Stream[], lineOf: LineOf, coming = false): void {
    const { board, palette } = this.art;
    const paintAll = coming ? paintComing : paintRibbons;
    for (const feed of FEEDS) {
      const own = streams.filter((s) => Math.min(2, s.from) === feed);
      this.chores.add(`ribbons${feed}`, () =>
        this.ribbons[feed].paint(
          own.length > 0 ? (pen) => paintAll(pen, own, lineOf, board, palette) : undefined,
        ),
      );
    }
  }

  /** Over the ribbons: what a draft would change, or else the threads of the last day's payments. */
  paintEdges(changes: readonly StreamChange[], threads: readonly Thread[], lineOf: LineOf): void {
    const { board, palette } = this.art;
    this.chores.add('edges', () =>
      this.edges.paint(
        changes.length + threads.length > 0
          ? (pen) => {
              paintThreads(pen, threads, board, palette);
              paintChanges(pen, changes, lineOf, board, palette);
            }
          : undefined,
      ),
    );
  }

  /** Strength of one feed's ink, or of all. */
  ink(strength: number, feed?: 0 | 1 | 2): void {
    for (const f of FEEDS) {
      if (feed !== undefined && f !== feed) continue;
      if (this.strength[f] === strength) continue;
      this.strength[f] = strength;
      this.fade(f);
    }
  }

  /** Brings out single streams at full strength, the others faded behind it; or ends that. */
  isolate(streams: readonly Stream[], lineOf: LineOf): void {
    const { alone } = this;
    if (streams.length === alone.length && streams.every((s, i) => s === alone[i])) return;
    this.alone = streams;
    const { board, palette } = this.art;
    if (streams.length > 0) {
      this.single ??= new Layer(this.scene, this.art, DEPTH.preview - 0.5);
      this.single.paint((pen) => {
        for (const stream of streams) paintSingle(pen, stream, lineOf, board, palette);
      });
    } else this.single?.paint(undefined);
    for (const f of FEEDS) this.fade(f);
    this.edges.image.setAlpha(streams.length > 0 ? FADED : 1);
  }

  private fade(feed: 0 | 1 | 2): void {
    this.ribbons[feed].image.setAlpha(
      (this.strength[feed] ?? 1) * (this.alone.length > 0 ? FADED : 1),
    );
  }

  destroy(): void {
    for (const layer of [...this.ribbons, this.edges]) layer.destroy();
    this.single?.destroy();
  }
}
