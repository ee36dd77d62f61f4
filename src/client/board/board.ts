/** The board itself: Phaser's game, the stage on it, and the signals of the table that move it. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type * as Phaser from 'phaser';
import type { Action } from '../../game/actions.ts';
import type { Seat, Triple } from '../../game/seats.ts';
import { locale } from '../app/i18n.ts';
import { shortcuts } from '../app/settings.ts';
import type { Table } from '../app/table.ts';
import type { Theme } from '../app/theme.ts';
import { type Art, type ArtWish, dropArt, makeArt } from './art/studio.ts';
import { Camera } from './camera.ts';
import { type Marking, markingOf } from './emphasis.ts';
import { FrameMeter } from './frames.ts';
import { blends, clearPictures, rendererOf, resizeGame, startGame } from './game.ts';
import { listen } from './gestures.ts';
import { targetsAt } from './hit.ts';
import { type Ink, inkOf, inkWish, NO_INK, tagsOf } from './ink.ts';
import { type Lane, laneOf, lanesOf, nextLane, targetOf } from './lanes.ts';
import { type BoardModel, boardModel } from './model.ts';
import { Motion } from './motion.ts';
import type { Slip } from './paint/foreseen.ts';
import type { Show } from './show.ts';
import { type ShowOptions, ShowRunner } from './showRunner.ts';
import { idleOf } from './streams.ts';
import { type BoardTarget, sameTarget } from './target.ts';
import { threadsOf } from './threads.ts';
import { toBoard } from './viewport.ts';
import { Stage } from './views/stage.ts';
import { slipOf, wordsOf } from './words.ts';

export interface BoardOptions extends ShowOptions {
  theme: ReadonlySignal<Theme>;
  /** Narrows what can be picked, for instance to one family of actions; otherwise `table.legal`. */
  offered?: ReadonlySignal<readonly Action[] | undefined>;
  onPickTarget(target: BoardTarget): void;
  onHover?(target: BoardTarget | undefined): void;
}

/** Finest rasterising when zoomed in, in device pixels a board pixel. */
const FINEST = 2.5;
/** How long to wait after a change of size or zoom before drawing the art anew, in ms. */
const SETTLE = 220;
/** Least half size of what is pointed at, in CSS pixels. */
const FINGER = 14;
const MOUSE = 4;
/** Longest time a frame may move things on, in ms: after a pause nothing jumps to its end. */
const LONGEST_STEP = 500;
/** Frames drawn after the last change before the loop goes to sleep. */
const WAKEFUL = 3;

export class Board {
  readonly meter = new FrameMeter();
  readonly motion = new Motion();
  readonly camera: Camera;
  readonly ready: Promise<void>;
  stage: Stage | undefined;
  ink: Ink = NO_INK;
  lanes: readonly Lane[] = [];
  /** The ribbons that are brought out. */
  spotted: readonly BoardTarget[] = [];
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
  private readonly runner: ShowRunner;
  private scene: Phaser.Scene | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private drawing = 0;
  private wakeful = 0;
  private ticked = performance.now();
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
    this.model = boardModel(table.rules, table.state.peek(), table.events.peek());
    this.wish = signal(this.artWish());
    this.ready = new Promise((resolve, reject) => {
      this.isReady = resolve;
      this.failed = reject;
    });
    this.runner = new ShowRunner(table, options, {
      stageOf: () => this.stage,
      result: (account) =>
        this.layInk({
          ...inkOf({ ...inkWish(table), last: account, preview: undefined }),
          strength: 1,
        }),
      follow: () => this.follow(),
    });
    this.game = startGame(host, this.camera.viewport.host, this.meter, {
      begin: (scene) => this.begin(scene),
      tick: () => this.tick(),
    });
  }

  get show(): Show | undefined {
    return this.runner.show;
  }

  get renderer(): 'webgl' | 'canvas' {
    return rendererOf(this.game);
  }

  get blends(): boolean {
    return blends(this.game);
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
    this.runner.dispose();
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
        this.model = boardModel(table.rules, table.state.value, table.events.value);
        this.stage?.show(this.model, !options.reducedMotion.peek());
        this.stir();
      }),
      effect(() => this.follow()),
      effect(() => this.mark()),
      effect(() => this.spot()),
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
        garden: (number) => camera.focusGarden(number as Seat),
        characters: () => shortcuts.peek() === 'on',
        movable: () => camera.viewport.zoom > 1,
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
    if (this.runner.advance(step, now)) this.stir();
    if (this.stage?.chores.work()) this.stir();
    if (this.wakeful > 0) this.wakeful--;
    else this.game.loop.sleep();
  }

  replay(): void {
    this.runner.replay();
    this.ink = NO_INK;
    this.pave();
    this.stir();
  }

  endReplay(): void {
    this.runner.endReplay();
  }

  /** Looks at the next or the last ribbon; tells which. */
  stepStream(by: 1 | -1): void {
    const target = nextLane(this.lanes, this.hovered.peek(), by);
    if (!target) return;
    this.hovered.value = target;
    this.options.onHover?.(target);
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
    const wanted = () => !this.disposed && turn === this.drawing;
    const art = await makeArt(this.game.textures, wish, words, wanted);
    if (art) this.raise(art);
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
    stage.chores.finish();
    this.camera.aim();
    this.isReady();
  }

  /** Follows what the table shows: a market day, a preview, or the last day's ink. */
  private follow(): void {
    const { table } = this;
    const showing = table.showing.value;
    if (showing.kind === 'marketDay') {
      this.ink = NO_INK;
      this.runner.start(showing.account);
      this.pave();
      this.stir();
      return;
    }
    this.runner.end();
    this.layInk(inkOf(inkWish(table)));
  }

  private layInk(ink: Ink): void {
    this.ink = ink;
    this.pave();
    const { stage } = this;
    if (!stage) return;
    const lineOf = stage.lines();
    stage.flows.paint(ink.streams, lineOf, ink.coming);
    const threads = ink.account ? threadsOf(ink.account, stage.art.board) : [];
    stage.flows.paintEdges(ink.changes, threads, lineOf);
    stage.flows.ink(ink.strength);
    stage.float(ink.idle);
    const slips = ink.change?.map((c) => slipOf(stage.art.locale, c)) as Triple<Slip> | undefined;
    stage.write(tagsOf(ink, stage.art.board, lineOf), slips);
    this.spot();
    this.stir();
  }

  /** The ribbons that can be pointed at; none while the lanterns walk. */
  private pave(): void {
    const { stage } = this;
    this.lanes = stage ? lanesOf(this.ink.streams, stage.art.board, stage.lines()) : [];
  }

  /** Brings out the ribbons that are pointed at, here or in the panels. */
  private spot(): void {
    const { stage } = this;
    const pointed = [this.hovered.value, ...this.highlighted.value];
    const spotted = pointed.flatMap((t) =>
      t?.type === 'stream' ? (laneOf(this.lanes, t) ?? []) : [],
    );
    this.spotted = spotted.map(({ stream }) => targetOf(stream));
    stage?.flows.isolate(
      spotted.map(({ stream }) => stream),
      stage.lines(),
    );
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
    const near = reach / (viewport.fit * viewport.zoom);
    return targetsAt(layout, this.model, this.lanes, bx, by, near);
  }

  private point(hits: readonly BoardTarget[]): void {
    const target = hits.find((t) => this.canPick(t)) ?? hits[0];
    const active = target && (this.canPick(target) || target.type === 'garden');
    this.host.style.cursor = active ? 'pointer' : '';
    if (sameTarget(target, this.hovered.peek())) return;
    this.hovered.value = target;
    this.options.onHover?.(target);
  }

  private pick(x: number, y: number, touch: boolean): void {
    this.motion.finishAll();
    const hits = this.hits(x, y, touch ? FINGER : MOUSE);
    const target = hits.find((t) => this.canPick(t));
    const [nearest] = hits;
    if (target) this.options.onPickTarget(target);
    else if (nearest?.type === 'garden') this.camera.focusGarden(nearest.seat);
    // A finger cannot hover: a tap on what cannot be picked explains it.
    else if (touch) this.point(hits);
    this.stir();
  }
}
