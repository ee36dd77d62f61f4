/** The board itself: Phaser's game, the stage on it, and the signals of the table that move it. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type * as Phaser from 'phaser';
import type { Action } from '../../game/actions.ts';
import type { MarketAccount } from '../../game/market.ts';
import { locale } from '../app/i18n.ts';
import { showSpeed } from '../app/settings.ts';
import type { Table } from '../app/table.ts';
import type { Theme } from '../app/theme.ts';
import { type Art, type ArtWish, dropArt, makeArt } from './art/studio.ts';
import { type Beat, beatsBetween } from './beats.ts';
import { Camera } from './camera.ts';
import { type Marking, markingOf } from './emphasis.ts';
import { FrameMeter } from './frames.ts';
import { clearPictures, rendererOf, resizeGame, startGame } from './game.ts';
import { listen } from './gestures.ts';
import { targetsAt } from './hit.ts';
import { holdStill } from './holdStill.ts';
import { type Ink, inkOf, NO_INK, pastStreams, tagsOf } from './ink.ts';
import { type BoardModel, boardModel } from './model.ts';
import { Motion } from './motion.ts';
import { Show, type ShowReport } from './show.ts';
import { idleOf } from './streams.ts';
import { type BoardTarget, sameTarget } from './target.ts';
import { threadsOf } from './threads.ts';
import { toBoard } from './viewport.ts';
import { Stage } from './views/stage.ts';
import { wordsOf } from './words.ts';

export interface BoardOptions {
  theme: ReadonlySignal<Theme>;
  reducedMotion: ReadonlySignal<boolean>;
  /** Narrows what can be picked, for instance to one family of actions; otherwise `table.legal`. */
  offered?: ReadonlySignal<readonly Action[] | undefined>;
  onPickTarget(target: BoardTarget): void;
  onHover?(target: BoardTarget | undefined): void;
  /** A beat of the market day's show, for its sound. */
  onBeat?(beat: Beat): void;
  /** How many times as fast as in the settings a market day is shown. */
  hurry?: ReadonlySignal<number>;
  /** Tells how far the market day that is shown has come; undefined when none is. */
  onShow?(report: ShowReport | undefined): void;
}

/** Finest rasterising when zoomed in, in device pixels a board pixel. */
const FINEST = 2.5;
/** How long to wait after a change of size or zoom before drawing the art anew, in ms. */
const SETTLE = 220;
/** How long a market day stays on without motion, in ms. */
const REDUCED_SHOW = 900;
/** Least half size of what is pointed at, in CSS pixels. */
const FINGER = 14;
const MOUSE = 4;
/** Longest time a frame may move things on, in ms: after a pause nothing jumps to its end. */
const LONGEST_STEP = 500;
/** How often the panels are told how far a show has come, in ms. */
const TOLD = 90;
/** Frames drawn after the last change before the loop goes to sleep. */
const WAKEFUL = 3;

export class Board {
  readonly meter = new FrameMeter();
  readonly motion = new Motion();
  readonly camera: Camera;
  readonly ready: Promise<void>;
  stage: Stage | undefined;
  show: Show | undefined;
  ink: Ink = NO_INK;
  model: BoardModel;
  marking: Marking = { marks: [], pickable: [] };
  private readonly host: HTMLElement;
  private readonly table: Table;
  private readonly options: BoardOptions;
  private readonly game: Phaser.Game;
  private readonly off: (() => void)[] = [];
  private readonly hovered = signal<BoardTarget | undefined>(undefined);
  private readonly highlighted = signal<readonly BoardTarget[]>([]);
  private readonly wish;
  private scene: Phaser.Scene | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Calls off the end of a market day that is shown by its result alone. */
  private release: (() => void) | undefined;
  private drawing = 0;
  private wakeful = 0;
  private ticked = performance.now();
  private told = 0;
  private disposed = false;
  private isReady: () => void = () => undefined;
  private failed: (error: unknown) => void = () => undefined;

  constructor(host: HTMLElement, table: Table, options: BoardOptions) {
    this.host = host;
    this.table = table;
    this.options = options;
    this.camera = new Camera(
      host,
      this.motion,
      () => options.reducedMotion.peek(),
      (rest) => (rest ? this.settleArt() : this.stir()),
    );
    this.model = boardModel(table.rules, table.state.peek());
    this.wish = signal(this.artWish());
    this.ready = new Promise((resolve, reject) => {
      this.isReady = resolve;
      this.failed = reject;
    });
    this.game = startGame(host, this.camera.viewport.host, this.meter, {
      begin: (scene) => this.begin(scene),
      tick: () => this.tick(),
    });
  }

  get renderer(): 'webgl' | 'canvas' {
    return rendererOf(this.game);
  }

  highlight(targets: readonly BoardTarget[]): void {
    this.highlighted.value = targets;
  }

  resize(): void {
    if (!this.scene || !this.camera.fit()) return;
    resizeGame(this.game, this.camera.viewport.host);
    this.camera.aim();
    this.settleArt();
  }

  dispose(): void {
    this.disposed = true;
    for (const off of this.off.splice(0)) off();
    clearTimeout(this.settling);
    this.release?.();
    this.motion.clear();
    this.game.destroy(true);
    // A sleeping loop would never come to destroying itself.
    if (!this.game.loop.running) this.game.loop.wake();
  }

  /** The scene exists: from here on signals and gestures move the board. */
  private begin(scene: Phaser.Scene): void {
    if (this.disposed) return;
    this.scene = scene;
    this.camera.attach(scene);
    const { table, options, camera } = this;
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.host);
    this.off.push(
      () => observer.disconnect(),
      effect(() => {
        const wish = { ...this.wish.value, theme: options.theme.value, locale: locale.value };
        this.draw(wish).catch((error: unknown) => this.failed(error));
      }),
      effect(() => {
        this.model = boardModel(table.rules, table.state.value);
        this.stage?.show(this.model, !options.reducedMotion.peek());
        this.stir();
      }),
      effect(() => this.follow()),
      effect(() => this.mark()),
      effect(() => {
        if (!table.paused.value) this.stir();
      }),
      listen(this.host, {
        pick: (x, y, touch) => this.pick(x, y, touch),
        point: (x, y) => this.point(this.hits(x, y, MOUSE)),
        leave: () => this.point([]),
        pan: (dx, dy) => camera.pan(dx, dy),
        zoom: (factor, x, y) => camera.zoom(factor, x, y),
        look: (x, y) => camera.lookCloser(x, y),
        reset: () => camera.showWhole(),
      }),
    );
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
    if (this.show && !this.table.paused.peek()) {
      const before = this.show.time;
      this.show.advance(step, showSpeed.peek(), this.options.hurry?.peek() ?? 1);
      const { timeline, time } = this.show;
      for (const beat of beatsBetween(timeline, before, time)) this.options.onBeat?.(beat);
      this.stir();
      if (this.show.over) this.finishShow(this.show);
      else if (now - this.told >= TOLD) this.tellShow();
    }
    if (this.wakeful > 0) this.wakeful--;
    else this.game.loop.sleep();
  }

  private finishShow(show: Show): void {
    if (show.again) this.endReplay();
    else this.table.skip();
  }

  private tellShow(): void {
    this.told = performance.now();
    this.options.onShow?.(this.show?.report);
  }

  /** Shows the last market day once more; what the table does next ends it. */
  replay(): void {
    const { stage, table } = this;
    const account = table.lastMarket.peek();
    if (!stage || !account || table.showing.peek().kind === 'marketDay') return;
    this.openShow(stage, account, true);
  }

  endReplay(): void {
    if (this.show?.again) this.follow();
  }

  /** Something changed: draw the next frames. */
  private stir(): void {
    this.wakeful = WAKEFUL;
    // The camera speaks before the game exists.
    const loop = this.scene?.game.loop;
    if (this.disposed || !loop?.started || loop.running) return;
    this.ticked = performance.now();
    loop.wake();
  }

  private artWish(): ArtWish {
    const { baseDensity, viewport, layoutName } = this.camera;
    const density = Math.min(Math.max(baseDensity, FINEST), baseDensity * viewport.zoom);
    return {
      layout: layoutName,
      theme: this.options.theme.peek(),
      locale: locale.peek(),
      density: Math.round(density * 1000) / 1000,
    };
  }

  /** Draws the art anew once size and zoom have come to rest. */
  private settleArt(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      const now = this.wish.peek();
      const next = this.artWish();
      const ratio = next.density / now.density;
      const whole = this.camera.viewport.zoom === 1;
      if (now.layout !== next.layout || ratio > 1.2 || ratio < 0.8 || (whole && ratio !== 1)) {
        this.wish.value = next;
      }
    }, SETTLE);
    this.stir();
  }

  private async draw(wish: ArtWish): Promise<void> {
    const turn = ++this.drawing;
    const words = wordsOf(this.table, wish.locale);
    const art = await makeArt(this.game.textures, wish, words);
    if (this.disposed) return;
    if (turn !== this.drawing) dropArt(this.game.textures, art);
    else this.raise(art);
  }

  /** Builds the stage anew from an art and goes on where the old one was. */
  private raise(art: Art): void {
    const { scene, stage: old } = this;
    if (!scene) return;
    this.motion.finishAll();
    this.show?.destroy();
    const stage = new Stage(scene, art, this.motion, this.model, this.table.viewer);
    this.stage = stage;
    if (old) {
      old.destroy();
      clearPictures(scene, old.art.key);
      dropArt(this.game.textures, old.art);
    }
    stage.mark(this.marking.marks, false);
    if (this.show) {
      stage.float(idleOf(this.show.account));
      this.show.moveTo(stage);
    } else this.layInk(this.ink);
    this.camera.aim();
    this.isReady();
  }

  /** Follows what the table shows: a market day, a preview, or the last day's ink. */
  private follow(): void {
    const { table } = this;
    const showing = table.showing.value;
    if (showing.kind === 'marketDay') {
      this.startShow(showing.account);
      return;
    }
    this.release?.();
    this.show?.destroy();
    if (this.show) {
      this.show = undefined;
      this.tellShow();
    }
    this.layInk(inkOf(table.state.peek(), table.lastMarket.value, table.preview.value));
  }

  private startShow(account: MarketAccount): void {
    if (this.show?.account === account) return;
    this.show?.destroy();
    this.show = undefined;
    const state = this.table.state.peek();
    const still = this.options.reducedMotion.peek() || showSpeed.peek() === 'instant';
    if (still || !this.stage) {
      this.layInk({ ...inkOf(state, account, undefined), strength: 1 });
      this.release?.();
      this.release = holdStill(REDUCED_SHOW, this.table.paused, () => this.table.skip());
      return;
    }
    this.openShow(this.stage, account, false);
  }

  private openShow(stage: Stage, account: MarketAccount, again: boolean): void {
    this.show?.destroy();
    this.ink = NO_INK;
    stage.write([]);
    stage.float(idleOf(account));
    const streams = pastStreams(account, this.table.state.peek());
    this.show = new Show(stage, account, streams, again);
    this.tellShow();
    this.stir();
  }

  private layInk(ink: Ink): void {
    this.ink = ink;
    const { stage } = this;
    if (!stage) return;
    const lineOf = stage.lines();
    stage.flows.paint(ink.streams, lineOf);
    const threads = ink.account ? threadsOf(ink.account, stage.art.board) : [];
    stage.flows.paintEdges(ink.changes, threads, lineOf);
    stage.flows.ink(ink.strength);
    stage.float(ink.idle);
    stage.write(tagsOf(ink, stage.art.board, lineOf));
    this.stir();
  }

  private mark(): void {
    const { table, options } = this;
    this.marking = markingOf({
      rules: table.rules,
      viewer: table.viewer,
      state: table.state.value,
      legal: table.legal.value,
      narrowed: options.offered?.value,
      draft: table.draft.value,
      hovered: this.hovered.value,
      highlighted: this.highlighted.value,
    });
    this.stage?.mark(this.marking.marks, !options.reducedMotion.peek());
    this.stir();
  }

  private canPick(target: BoardTarget): boolean {
    return this.marking.pickable.some((p) => sameTarget(p, target));
  }

  private hits(x: number, y: number, reach: number): BoardTarget[] {
    const { viewport, layout } = this.camera;
    const [bx, by] = toBoard(viewport, x, y);
    return targetsAt(layout, this.model, bx, by, reach / (viewport.fit * viewport.zoom));
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
    const hits = this.hits(x, y, touch ? FINGER : MOUSE);
    const target = hits.find((t) => this.canPick(t));
    if (target) this.options.onPickTarget(target);
    // A finger cannot hover: a tap on what cannot be picked explains it.
    else if (touch) this.point(hits);
    this.stir();
  }
}
