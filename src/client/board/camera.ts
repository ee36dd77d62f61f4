/** The look at the board: Phaser's camera follows a viewport that gestures and panels move. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scene } from 'phaser';
import type { Seat } from '../../game/seats.ts';
import { pixelRatio } from './game.ts';
import { gardenFrame } from './garden.ts';
import {
  type BoardLayout,
  type LayoutName,
  layoutNameFor,
  layoutOf,
  type Point,
} from './layout.ts';
import { easeInOut, type Motion } from './motion.ts';
import {
  between,
  framing,
  panned,
  resized,
  type Size,
  toBoard,
  type Viewport,
  wholeBoard,
  zoomedAt,
} from './viewport.ts';

/** From this zoom on, a double click goes back to the whole. */
const NEAR_ENOUGH = 1.1;
const GLIDE = 380;

/** What is looked at: everything, one garden, or a part that the person has chosen. */
export type Look = { kind: 'whole' } | { kind: 'garden'; seat: Seat } | { kind: 'part' };

const WHOLE: Look = { kind: 'whole' };

export class Camera {
  viewport: Viewport;
  private readonly looking = signal<Look>(WHOLE);
  readonly lookingAt: ReadonlySignal<Look> = this.looking;
  layoutName: LayoutName;
  private readonly host: HTMLElement;
  private readonly motion: Motion;
  private readonly still: () => boolean;
  /** Called when the look has changed; `rest` when it has also come to rest. */
  private readonly changed: (rest: boolean) => void;
  private scene: Scene | undefined;

  constructor(
    host: HTMLElement,
    motion: Motion,
    still: () => boolean,
    changed: (rest: boolean) => void,
  ) {
    this.host = host;
    this.motion = motion;
    this.still = still;
    this.changed = changed;
    const size = sizeOf(host);
    this.layoutName = layoutNameFor(size.width, size.height);
    this.viewport = wholeBoard(size, this.layout);
  }

  get layout(): BoardLayout {
    return layoutOf(this.layoutName);
  }

  /** Device pixels of a board pixel when the whole board is shown. */
  get baseDensity(): number {
    return this.viewport.fit * pixelRatio();
  }

  attach(scene: Scene): void {
    this.scene = scene;
    this.aim();
  }

  /** True if the host's size has changed. */
  fit(): boolean {
    const size = sizeOf(this.host);
    const old = this.viewport.host;
    const hidden = size.width < 2 || size.height < 2;
    if (hidden || (old.width === size.width && old.height === size.height)) return false;
    this.layoutName = layoutNameFor(size.width, size.height);
    this.motion.finish('camera');
    const now = this.looking.peek();
    const whole = resized(this.viewport, size, this.layout);
    this.viewport =
      now.kind === 'garden' ? framing(whole, gardenFrame(this.layout, now.seat)) : whole;
    return true;
  }

  pan(dx: number, dy: number): void {
    this.look(panned(this.viewport, dx, dy));
  }

  zoom(factor: number, x: number, y: number): void {
    this.look(zoomedAt(this.viewport, factor, x, y));
  }

  /** Zooms about the middle of what is shown. */
  zoomBy(factor: number): void {
    const { width, height } = this.viewport.host;
    this.zoom(factor, width / 2, height / 2);
  }

  /** Shows one garden completely; the one that is shown already gives way to the whole board. */
  focusGarden(seat: Seat): void {
    const now = this.looking.peek();
    if (now.kind === 'garden' && now.seat === seat) {
      this.showWhole();
      return;
    }
    this.looking.value = { kind: 'garden', seat };
    this.glideTo(framing(this.viewport, gardenFrame(this.layout, seat)));
  }

  showWhole(): void {
    this.looking.value = WHOLE;
    this.glideTo(wholeBoard(this.viewport.host, this.viewport.board));
  }

  /** Double click: at the garden under the pointer, or back to the whole. */
  lookCloser(x: number, y: number): void {
    if (this.viewport.zoom > NEAR_ENOUGH) {
      this.showWhole();
      return;
    }
    const at = toBoard(this.viewport, x, y);
    const distance = ([gx, gy]: Point): number => Math.hypot(gx - at[0], gy - at[1]);
    const far = this.layout.gardens.map(distance);
    this.focusGarden(far.indexOf(Math.min(...far)) as Seat);
  }

  aim(): void {
    const camera = this.scene?.cameras.main;
    if (!camera) return;
    const { zoom, x, y } = this.viewport;
    const scale = this.baseDensity * zoom;
    camera.setOrigin(0, 0);
    camera.setZoom(scale);
    // On whole device pixels, so that what does not move stays crisp.
    camera.setScroll(Math.round(x * scale) / scale, Math.round(y * scale) / scale);
    this.host.style.touchAction = zoom > 1 ? 'none' : 'pan-y';
    this.changed(false);
  }

  private look(viewport: Viewport): void {
    this.motion.finish('camera');
    this.viewport = viewport;
    this.looking.value = viewport.zoom > 1 ? { kind: 'part' } : WHOLE;
    this.aim();
    this.changed(true);
  }

  private glideTo(target: Viewport): void {
    const from = this.viewport;
    this.motion.run('camera', this.still() ? 0 : GLIDE, (t) => {
      this.viewport = between(from, target, easeInOut(t));
      this.aim();
      if (t === 1) this.changed(true);
    });
    this.changed(false);
  }
}

const sizeOf = (host: HTMLElement): Size => ({
  width: host.clientWidth,
  height: host.clientHeight,
});
