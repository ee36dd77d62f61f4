/** The board itself: Phaser's game, the stage on it, and the signals of the table that move it. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import * as Phaser from 'phaser';
import type { Action } from '../../game/actions.ts';
import { locale } from '../app/i18n.ts';
import type { Table } from '../app/table.ts';
import type { Theme } from '../app/theme.ts';
import { type Art, type ArtWish, dropArt, makeArt } from './art/studio.ts';
import { FrameMeter } from './frames.ts';
import { listen } from './gestures.ts';
import { targetsAt } from './hit.ts';
import { type Ink, inkOf, NO_INK, pastStreams, tagsOf } from './ink.ts';
import { type LayoutName, layoutNameFor, layoutOf } from './layout.ts';
import { type BoardModel, boardModel } from './model.ts';
import { easeInOut, Motion } from './motion.ts';
import { Show } from './show.ts';
import { idleOf } from './streams.ts';
import { type BoardTarget, sameTarget, targetKey } from './target.ts';
import { isAnswer, orderedGates, targetsOf, targetsOfAction } from './targets.ts';
import {
  between,
  centredOn,
  panned,
  resized,
  toBoard,
  type Viewport,
  wholeBoard,
  zoomedAt,
} from './viewport.ts';
import { type Mark, Stage } from './views/stage.ts';
import { wordsOf } from './words.ts';

export interface BoardOptions {
  theme: ReadonlySignal<Theme>;
  reducedMotion: ReadonlySignal<boolean>;
  /** Narrows what can be picked, for instance to one family of actions; otherwise `table.legal`. */
  offered?: ReadonlySignal<readonly Action[] | undefined>;
  onPickTarget(target: BoardTarget): void;
  onHover?(target: BoardTarget | undefined): void;
}

/** Finest rasterising when zoomed in, in device pixels a board pixel. */
const FINEST = 2.5;
/** How long to wait after a change of size or zoom before drawing the art anew, in ms. */
const SETTLE = 220;
const REDUCED_SHOW = 900;
const FINGER = 14;
/** Longest time a frame may move things on, in ms: after a pause nothing jumps to its end. */
const LONGEST_STEP = 500;

export class Board {
  readonly meter = new FrameMeter();
  readonly motion = new Motion();
  readonly ready: Promise<void>;
  stage: Stage | undefined;
  show: Show | undefined;
  ink: Ink = NO_INK;
  model: BoardModel;
  viewport: Viewport;
  marks: readonly Mark[] = [];
  private readonly host: HTMLElement;
  private readonly table: Table;
  private readonly options: BoardOptions;
  private readonly game: Phaser.Game;
  private readonly off: (() => void)[] = [];
  private readonly hovered = signal<BoardTarget | undefined>(undefined);
  private readonly highlighted = signal<readonly BoardTarget[]>([]);
  private readonly wish: ReturnType<typeof signal<ArtWish>>;
  private pickable: readonly BoardTarget[] = [];
  private layoutName: LayoutName;
  private scene: Phaser.Scene | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private skipTimer: ReturnType<typeof setTimeout> | undefined;
  private restless = 0;
  private ticked = performance.now();
  private disposed = false;

  constructor(host: HTMLElement, table: Table, options: BoardOptions) {
    this.host = host;
    this.table = table;
    this.options = options;
    const size = this.hostSize();
    this.layoutName = layoutNameFor(size.width);
    this.viewport = wholeBoard(size, layoutOf(this.layoutName));
    this.model = boardModel(table.rules, table.state.peek());
    this.wish = signal(this.artWish());
    this.game = this.startGame();
    this.ready = new Promise((resolve) => this.whenReady(resolve));
  }

  // ---------- from outside

  highlight(targets: readonly BoardTarget[]): void {
    this.highlighted.value = targets;
  }

  focusGarden(seat: 0 | 1 | 2): void {
    const place = layoutOf(this.layoutName).gardens[seat];
    this.glideTo(centredOn(this.viewport, place, 1.9));
  }

  showWhole(): void {
    this.glideTo(wholeBoard(this.viewport.host, this.viewport.board));
  }

  resize(): void {
    const size = this.hostSize();
    if (size.width < 2 || size.height < 2) return;
    const name = layoutNameFor(size.width);
    const old = this.viewport.host;
    const sameSize = old.width === size.width && old.height === size.height;
    if (sameSize && name === this.layoutName && this.game.scale.zoom === 1 / this.dpr()) return;
    this.layoutName = name;
    const { width, height } = size;
    this.viewport = resized(this.viewport, size, layoutOf(name));
    this.game.scale.setZoom(1 / this.dpr());
    this.game.scale.resize(Math.round(width * this.dpr()), Math.round(height * this.dpr()));
    this.aim();
    this.settleArt();
  }

  dispose(): void {
    this.disposed = true;
    for (const off of this.off.splice(0)) off();
    clearTimeout(this.timer);
    clearTimeout(this.skipTimer);
    this.motion.clear();
    this.game.destroy(true);
  }

  // ---------- the game

  private startGame(): Phaser.Game {
    const { width, height } = this.viewport.host;
    const canvasWished = new URLSearchParams(location.search).get('renderer') === 'canvas';
    const game = new Phaser.Game({
      type: canvasWished ? Phaser.CANVAS : Phaser.AUTO,
      parent: this.host,
      width: Math.round(width * this.dpr()),
      height: Math.round(height * this.dpr()),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / this.dpr() },
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      autoFocus: false,
      disableContextMenu: false,
      transparent: true,
      scene: {
        key: 'board',
        create: () => this.begin(),
        update: () => this.tick(),
      },
    });
    game.events.on('prestep', () => this.meter.begin());
    game.events.on('postrender', () => this.meter.end());
    return game;
  }

  private readonly readyCalls: (() => void)[] = [];

  private whenReady(call: () => void): void {
    if (this.stage) call();
    else this.readyCalls.push(call);
  }

  /** The scene exists: from here on signals and gestures move the board. */
  private begin(): void {
    this.scene = this.game.scene.getScene('board');
    const { canvas } = this.game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    this.aim();
    const { table, options } = this;
    this.off.push(
      effect(() => {
        const wish = { ...this.wish.value, theme: options.theme.value, locale: locale.value };
        void this.draw(wish as ArtWish);
      }),
      effect(() => {
        this.model = boardModel(table.rules, table.state.value);
        this.stage?.show(this.model, !options.reducedMotion.peek());
        this.stir();
      }),
      effect(() => this.follow()),
      effect(() => this.markTargets()),
      effect(() => {
        if (!table.paused.value) this.stir();
      }),
      listen(this.host, {
        pick: (x, y, touch) => this.pick(x, y, touch),
        point: (x, y) => this.point(this.hits(x, y, 4)),
        leave: () => this.point([]),
        pan: (dx, dy) => this.look(panned(this.viewport, dx, dy)),
        zoom: (factor, x, y) => this.look(zoomedAt(this.viewport, factor, x, y)),
        look: (x, y) => this.lookCloser(x, y),
        reset: () => this.showWhole(),
      }),
    );
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.host);
    this.off.push(() => observer.disconnect());
  }

  /** The clock is our own: Phaser's is smoothed and would slow the show on a slow machine. */
  private tick(): void {
    const now = performance.now();
    const step = Math.min(now - this.ticked, LONGEST_STEP);
    this.ticked = now;
    if (this.motion.busy) {
      this.motion.advance(step);
      this.stir();
    }
    const { show } = this;
    if (show && !this.table.paused.peek()) {
      show.advance(step, this.table.speed.peek());
      this.stir();
      if (show.over) this.table.skip();
    }
    if (this.restless > 0) this.restless--;
    else this.game.loop.sleep();
  }

  /** Something changed: draw the next frames. */
  private stir(): void {
    this.restless = 3;
    const { loop } = this.game;
    if (this.disposed || !loop?.started || loop.running) return;
    this.ticked = performance.now();
    loop.wake();
  }

  // ---------- art

  private artWish(): ArtWish {
    const base = this.viewport.fit * this.dpr();
    const density = Math.min(Math.max(base, FINEST), base * this.viewport.zoom);
    return {
      layout: this.layoutName,
      theme: this.options.theme.peek(),
      locale: locale.peek(),
      density: Math.round(density * 1000) / 1000,
    };
  }

  /** Draws the art anew once size and zoom have come to rest. */
  private settleArt(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const now = this.wish.peek();
      const next = this.artWish();
      const ratio = next.density / (now?.density ?? 1);
      const atRest = this.viewport.zoom === 1;
      if (now?.layout !== next.layout || ratio > 1.2 || ratio < 0.8 || (atRest && ratio !== 1)) {
        this.wish.value = next;
      }
    }, SETTLE);
    this.stir();
  }

  private drawing = 0;

  private async draw(wish: ArtWish): Promise<void> {
    const turn = ++this.drawing;
    const words = wordsOf(this.table, wish.locale);
    const art = await makeArt(this.game.textures, wish, words);
    if (this.disposed) return;
    if (turn !== this.drawing) dropArt(this.game.textures, art);
    else this.raise(art);
  }

  private raise(art: Art): void {
    if (!this.scene) return;
    const old = this.stage;
    this.motion.finishAll();
    this.show?.destroy();
    const stage = new Stage(this.scene, art, this.motion, this.model, this.table.viewer);
    this.stage = stage;
    if (old) {
      old.destroy();
      for (const child of [...this.scene.children.list]) {
        if (
          child instanceof Phaser.GameObjects.Image &&
          child.texture.key.startsWith(`${old.art.key}:`)
        ) {
          child.destroy();
        }
      }
      dropArt(this.game.textures, old.art);
    }
    stage.mark(this.marks, false);
    if (this.show) {
      this.show.moveTo(stage);
    } else this.layInk(this.ink);
    this.aim();
    for (const call of this.readyCalls.splice(0)) call();
  }

  // ---------- what is shown

  /** Follows what the table shows: a market day, a preview, or the last day's ink. */
  private follow(): void {
    const { table } = this;
    const showing = table.showing.value;
    const state = table.state.peek();
    if (showing.kind === 'marketDay') {
      this.startShow(showing.account);
      return;
    }
    clearTimeout(this.skipTimer);
    this.show?.destroy();
    this.show = undefined;
    const ink = inkOf(state, table.lastMarket.value, table.preview.value);
    this.layInk(ink);
  }

  private startShow(account: Show['account']): void {
    if (this.show?.account === account) return;
    this.show?.destroy();
    this.show = undefined;
    const streams = pastStreams(account, this.table.state.peek());
    if (this.options.reducedMotion.peek() || !this.stage) {
      this.layInk({ ...inkOf(this.table.state.peek(), account, undefined), strength: 1 });
      clearTimeout(this.skipTimer);
      this.skipTimer = setTimeout(() => this.table.skip(), REDUCED_SHOW);
      return;
    }
    this.stage.write([]);
    this.stage.float(idleOf(account));
    this.ink = NO_INK;
    this.show = new Show(this.stage, account, streams);
    this.stir();
  }

  private layInk(ink: Ink): void {
    this.ink = ink;
    const { stage } = this;
    if (!stage) return;
    const lineOf = stage.lines();
    stage.flows.paint(ink.streams, lineOf);
    stage.flows.paintChanges(ink.changes, lineOf);
    stage.flows.ink(ink.strength);
    stage.float(ink.idle);
    stage.write(tagsOf(ink, stage.art.board, lineOf));
    this.stir();
  }

  private markTargets(): void {
    const { table, options } = this;
    const state = table.state.value;
    const legal = table.legal.value;
    const narrowed = options.offered?.value;
    const actions = narrowed ?? legal;
    const needsAll = actions.some((a) => a.type === 'complyAll');
    const ordered = needsAll ? orderedGates(table.rules, state, table.viewer) : [];
    this.pickable = targetsOf(actions, table.viewer, ordered);
    const glow = isAnswer(actions) ? 'ordered' : narrowed ? 'offered' : undefined;
    const found = new Map<string, Mark>();
    const mark = (target: BoardTarget, emphasis: Mark['emphasis']): void => {
      found.set(targetKey(target), { target, emphasis });
    };
    if (glow) for (const target of this.pickable) mark(target, glow);
    const hovered = this.hovered.value;
    if (hovered && this.canPick(hovered) && glow !== 'ordered') mark(hovered, 'hovered');
    for (const target of this.highlighted.value) mark(target, 'hovered');
    const draft = table.draft.value;
    if (draft) {
      for (const target of targetsOfAction(draft, table.viewer, ordered)) mark(target, 'chosen');
    }
    this.marks = [...found.values()];
    this.stage?.mark(this.marks, !options.reducedMotion.peek());
    this.stir();
  }

  // ---------- pointing

  private canPick(target: BoardTarget): boolean {
    return this.pickable.some((p) => sameTarget(p, target));
  }

  private hits(x: number, y: number, reach: number): BoardTarget[] {
    const { fit, zoom } = this.viewport;
    const [bx, by] = toBoard(this.viewport, x, y);
    return targetsAt(layoutOf(this.layoutName), this.model, bx, by, reach / (fit * zoom));
  }

  private point(hits: readonly BoardTarget[]): void {
    const target = hits.find((t) => this.canPick(t)) ?? hits[0];
    this.host.style.cursor = target && this.canPick(target) ? 'pointer' : '';
    if (sameTarget(target, this.hovered.peek())) return;
    this.hovered.value = target;
    this.options.onHover?.(target);
  }

  private pick(x: number, y: number, touch: boolean): void {
    this.motion.finishAll();
    const hits = this.hits(x, y, touch ? FINGER : 4);
    const target = hits.find((t) => this.canPick(t));
    if (target) this.options.onPickTarget(target);
    // A finger cannot hover: a tap on what cannot be picked explains it.
    else if (touch) this.point(hits);
    this.stir();
  }

  private lookCloser(x: number, y: number): void {
    if (this.viewport.zoom > 1.3) {
      this.showWhole();
      return;
    }
    const at = toBoard(this.viewport, x, y);
    const { gardens } = layoutOf(this.layoutName);
    const far = gardens.map(([gx, gy]) => Math.hypot(gx - at[0], gy - at[1]));
    this.focusGarden(far.indexOf(Math.min(...far)) as 0 | 1 | 2);
  }

  // ---------- camera

  private look(viewport: Viewport): void {
    this.viewport = viewport;
    this.aim();
    this.settleArt();
  }

  private glideTo(target: Viewport): void {
    const from = this.viewport;
    const ms = this.options.reducedMotion.peek() ? 0 : 380;
    this.motion.run('camera', ms, (t) => {
      this.viewport = between(from, target, easeInOut(t));
      this.aim();
      if (t === 1) this.settleArt();
    });
    this.stir();
  }

  private aim(): void {
    const camera = this.scene?.cameras.main;
    if (!camera) return;
    const { fit, zoom, x, y } = this.viewport;
    const scale = fit * zoom * this.dpr();
    camera.setOrigin(0, 0);
    camera.setZoom(scale);
    camera.setScroll(Math.round(x * scale) / scale, Math.round(y * scale) / scale);
    this.host.style.touchAction = zoom > 1 ? 'none' : 'pan-y';
    this.stir();
  }

  private dpr(): number {
    return Math.min(3, window.devicePixelRatio || 1);
  }

  private hostSize(): { width: number; height: number } {
    return { width: this.host.clientWidth, height: this.host.clientHeight };
  }
}
