/** Everything on show for one art: built anew when theme, language, board or density change. */
import type { GameObjects, Scene } from 'phaser';
import { GATES } from '../../../game/gates.ts';
import type { Seat, Triple } from '../../../game/seats.ts';
import { duskSize, paintDusk } from '../art/dusk.ts';
import type { Art } from '../art/studio.ts';
import { Chores } from '../chores.ts';
import { cordsOf } from '../cords.ts';
import { DEPTH } from '../depths.ts';
import type { Mark } from '../emphasis.ts';
import { linesOn } from '../lines.ts';
import { type BoardModel, heapOf } from '../model.ts';
import type { Motion } from '../motion.ts';
import { paintCords } from '../paint/cords.ts';
import { paintForeseen, type Slip } from '../paint/foreseen.ts';
import { paintLabels, paintTags, type Tag } from '../paint/labels.ts';
import { paintMarks } from '../paint/marks.ts';
import type { LineOf } from '../paint/ribbons.ts';
import { GATE_CHANGE } from '../pose.ts';
import { afloat } from '../rests.ts';
import { targetKey } from '../target.ts';
import type { Bond } from '../treaties.ts';
import { FlowsView } from './flows.ts';
import { GardensView } from './gardens.ts';
import { GateView } from './gate.ts';
import { Layer } from './layer.ts';
import { Pictures } from './pictures.ts';

/** How deep the dusk round a gate that changes is. */
const SPOT = 0.42;
/** Length of the cord that is drawn on the sheet. */
const TIE = 13;

export class Stage {
  /** Layers that are to be painted anew, a few each frame. */
  readonly chores = new Chores();
  readonly art: Art;
  readonly pictures: Pictures;
  readonly gates: readonly GateView[];
  readonly gardens: GardensView;
  readonly flows: FlowsView;
  private readonly ground: GameObjects.Image;
  /** Cords between gates of a kind that are both open. */
  private readonly ties: GameObjects.Image[] = [];
  /** Cords between the two gates of a treaty; made when there is the first. */
  private cords: Layer | undefined;
  /** The bonds whose cords are shown. */
  bonds: readonly Bond[] = [];
  private readonly scene: Scene;
  private readonly footing: Layer;
  private readonly labels: Layer;
  private readonly floating: GameObjects.Image[] = [];
  private readonly shade: GameObjects.Image;
  private readonly shadeKey: string;
  /** Heaps as they are while a market day adds to them. */
  private readonly heaps: [number, number, number];
  private readonly viewer: Seat | undefined;
  private readonly motion: Motion;
  private model: BoardModel;
  /** The numbers of streams that are written now. */
  tags: readonly Tag[] = [];
  /** What a draft would bring each company. */
  slips: Triple<Slip> | undefined;
  private marksKey = '';
  private labelsKey = '';
  private pairsKey = '';

  constructor(scene: Scene, art: Art, motion: Motion, model: BoardModel, viewer: Seat | undefined) {
    this.art = art;
    this.scene = scene;
    this.model = model;
    this.viewer = viewer;
    this.motion = motion;
    this.pictures = new Pictures(scene, art);
    this.ground = scene.add.image(0, 0, `${art.key}:ground`).setOrigin(0, 0);
    this.ground.setScale(1 / art.density).setDepth(DEPTH.ground);
    this.flows = new FlowsView(scene, art, this.chores);
    this.footing = new Layer(scene, art, DEPTH.pavilion - 1);
    this.gates = GATES.map(
      (gate) =>
        new GateView(
          this.pictures,
          motion,
          gate,
          model.gates[gate.id] ?? { status: 'blocked', until: 0 },
        ),
    );
    this.gardens = new GardensView(this.pictures, motion);
    this.labels = new Layer(scene, art, DEPTH.labels);
    this.heaps = [...model.heaps];
    this.shadeKey = `${art.key}:shade`;
    this.shade = this.makeShade(scene);
    this.gardens.show(model, false);
    this.paintPairs();
    this.tie(false);
    this.paintLabels();
  }

  /** The position that is on show. */
  get shown(): BoardModel {
    return this.model;
  }

  lines(): LineOf {
    return linesOn(this.art.board, this.model);
  }

  show(model: BoardModel, animate: boolean): void {
    this.model = model;
    let changes = false;
    for (const view of this.gates) {
      const gate = model.gates[view.gate.id];
      if (gate && view.show(gate, animate)) changes = true;
    }
    if (changes) this.spotlight();
    this.gardens.show(model, animate);
    this.heaps.splice(0, 3, ...model.heaps);
    this.paintPairs();
    this.tie(animate);
    this.paintLabels();
  }

  /** Dims everything but the gates for as long as one of them changes. */
  private spotlight(): void {
    this.motion.run('spotlight', GATE_CHANGE + 250, (t) => {
      this.dusk(t === 1 ? 0 : SPOT * Math.min(1, t * 6, (1 - t) * 4));
    });
  }

  /** Rings and footings; gates that are newly to be opened beat once if `beat`. */
  mark(marks: readonly Mark[], beat: boolean): void {
    const byKey = new Map(marks.map((m) => [targetKey(m.target), m]));
    for (const view of this.gates) {
      const { owner, guest, kind } = view.gate;
      const key = targetKey({ type: 'gate', owner, guest, kind });
      const before = view.emphasis;
      view.emphasise(byKey.get(key)?.emphasis ?? 'none');
      const calls = view.emphasis === 'ordered' || view.emphasis === 'chosen';
      if (beat && calls && before !== view.emphasis) view.beat();
    }
    const others = marks.filter((m) => m.target.type !== 'gate' && m.emphasis !== 'none');
    const key = others.map((m) => `${targetKey(m.target)}=${m.emphasis}`).join();
    if (key === this.marksKey) return;
    this.marksKey = key;
    const { board, palette } = this.art;
    const { model } = this;
    this.footing.paint(
      others.length > 0 ? (pen) => paintMarks(pen, others, board, model, palette) : undefined,
    );
  }

  /** Numbers of streams, on top of the names; below the tablets what a draft would bring. */
  write(tags: readonly Tag[], slips?: Triple<Slip>): void {
    if (tags.length === 0 && this.tags.length === 0 && slips === this.slips) return;
    this.tags = tags;
    this.slips = slips;
    this.paintLabels();
  }

  /** How far dusk has fallen over the ground and the pavilions, 0..1. */
  dusk(strength: number): void {
    const alpha = Math.max(0, Math.min(1, strength));
    if (this.shade.alpha === alpha) return;
    this.shade.setVisible(alpha > 0).setAlpha(alpha);
    for (const gate of this.gates) gate.lift(alpha > 0);
  }

  /** Coins that a market day has brought to a wallet so far, onto its heap. */
  pile(seat: Seat, earned: number): void {
    const heap = heapOf(this.model.cash[seat] + earned);
    if (heap === this.heaps[seat]) return;
    this.heaps[seat] = heap;
    this.gardens.show({ ...this.model, heaps: [...this.heaps] }, false);
  }

  /** Lanterns of those who stayed, afloat on their pond. */
  float(idle: readonly number[]): void {
    for (const image of this.floating.splice(0)) image.destroy();
    const { board } = this.art;
    for (const [seat, count] of idle.entries()) {
      for (let i = 0; i < Math.min(count, 20); i++) {
        const [x, y] = afloat(board, seat as Seat, i);
        for (const frame of ['shine', `lamp:${seat}`]) {
          const image = this.pictures.put(frame, x, y, DEPTH.idle + (frame === 'shine' ? 0 : 0.5));
          image.setScale(this.pictures.unit * 0.62);
          this.floating.push(image);
        }
      }
    }
  }

  destroy(): void {
    this.float([]);
    for (const image of this.ties.splice(0)) image.destroy();
    for (const layer of [this.footing, this.labels]) layer.destroy();
    this.cords?.destroy();
    this.flows.destroy();
    this.ground.destroy();
    this.shade.destroy();
    this.pictures.scene.textures.remove(this.shadeKey);
  }

  /** The light of dusk, multiplied over ground and pavilions. */
  private makeShade(scene: Scene): GameObjects.Image {
    const { board, palette } = this.art;
    const [width, height] = duskSize(board);
    const texture = scene.textures.createCanvas(this.shadeKey, width, height);
    if (!texture) throw new Error('No canvas for the dusk');
    paintDusk(texture.context, board, palette);
    texture.refresh();
    const image = scene.add.image(0, 0, this.shadeKey).setOrigin(0, 0);
    image.setScale(board.width / width, board.height / height).setDepth(DEPTH.dusk);
    return image.setBlendMode('MULTIPLY').setVisible(false).setAlpha(0);
  }

  private paintPairs(): void {
    const { pairs } = this.model;
    const key = pairs.join();
    if (key === this.pairsKey) return;
    this.pairsKey = key;
    for (const image of this.ties.splice(0)) image.destroy();
    const { gates, gateRadius } = this.art.board;
    for (const [a, b] of pairs) {
      const [ax, ay] = gates[a]?.at ?? [0, 0];
      const [bx, by] = gates[b]?.at ?? [0, 0];
      const image = this.pictures.put('tie', (ax + bx) / 2, (ay + by) / 2, DEPTH.tie);
      // As long as the gap between the rings, which differs from wall to wall.
      const gap = Math.hypot(bx - ax, by - ay) - 1.76 * gateRadius;
      const stretch = Math.max(0.4, gap / (TIE * this.art.board.scale.gate));
      image.setRotation(Math.atan2(by - ay, bx - ax));
      image.setScale(this.pictures.unit * stretch, this.pictures.unit);
      this.ties.push(image);
    }
  }

  /** Lays the treaties' cords; a new one appears as the ropes of its gates are tied. */
  private tie(animate: boolean): void {
    const { bonds } = this.model;
    if (bonds.join(';') === this.bonds.join(';')) return;
    const grows = bonds.length > this.bonds.length;
    this.bonds = bonds;
    if (bonds.length === 0) {
      this.cords?.paint(undefined);
      return;
    }
    const { board, palette } = this.art;
    this.cords ??= new Layer(this.scene, this.art, DEPTH.cord);
    const { image } = this.cords;
    this.cords.paint((pen) => paintCords(pen, cordsOf(board, bonds), board, palette));
    if (!animate || !grows) return;
    this.motion.run('cords', GATE_CHANGE, (t) => image.setAlpha(Math.max(0, (t - 0.5) * 2)));
  }

  /** The sheet is as large as the board: it is painted anew only where something on it differs. */
  private paintLabels(): void {
    const key = JSON.stringify([this.model.districts, this.tags, this.slips]);
    if (key === this.labelsKey) return;
    this.labelsKey = key;
    const { board, palette, words } = this.art;
    this.chores.add('labels', () =>
      this.labels.paint((pen) => {
        const paper = { pen, layout: board, palette, words };
        paintLabels(paper, this.model, this.viewer);
        paintTags(paper, this.tags);
        if (this.slips) paintForeseen(pen, this.slips, board, palette);
      }),
    );
  }
}
