/** One moon gate: badge on the owner's side, circle = state, arrow on the far side. */
import type { GameObjects } from 'phaser';
import type { Gate, GateStatus } from '../../../game/gates.ts';
import { CORD_STEPS } from '../art/lamps.ts';
import { DEPTH } from '../depths.ts';
import type { Emphasis } from '../emphasis.ts';
import type { BoardLayout } from '../layout.ts';
import { MARKS } from '../marks.ts';
import type { GateModel } from '../model.ts';
import type { Motion } from '../motion.ts';
import { GATE_CHANGE, type GatePose, gatePose } from '../pose.ts';
import type { Pictures } from './pictures.ts';

export class GateView {
  readonly gate: Gate;
  /** What is shown, for tests. */
  shown: GateModel;
  emphasis: Emphasis = 'none';
  private lifted = false;
  private readonly pictures: Pictures;
  private readonly motion: Motion;
  private readonly parts: Record<Part, GameObjects.Image>;

  constructor(pictures: Pictures, motion: Motion, gate: Gate, model: GateModel) {
    this.gate = gate;
    this.pictures = pictures;
    this.motion = motion;
    this.shown = model;
    this.parts = partsOf(pictures, gate);
    this.settle(model);
  }

  /** Shows a new state; `animate` lets the doors swing and the seal fall: true if they do. */
  show(model: GateModel, animate: boolean): boolean {
    const before = this.shown;
    if (before.status === model.status && before.until === model.until) return false;
    this.shown = model;
    if (!animate || before.status === model.status) {
      this.settle(model);
      return false;
    }
    this.dressArrow(model.status);
    this.dressKnot(model.until || before.until);
    this.motion.run(this.name('change'), GATE_CHANGE, (t) => {
      this.pose(gatePose(before.status, model.status, t));
      if (t === 1) this.settle(model);
    });
    return true;
  }

  emphasise(emphasis: Emphasis): void {
    if (emphasis === this.emphasis) return;
    this.emphasis = emphasis;
    const { chosen, pick, call } = this.parts;
    chosen.setVisible(emphasis === 'chosen');
    pick.setVisible(emphasis === 'offered' || emphasis === 'ordered' || emphasis === 'hovered');
    pick.setAlpha(emphasis === 'offered' ? 0.85 : 1);
    call.setVisible(emphasis === 'ordered' || emphasis === 'chosen');
  }

  /** A short swell of the rings, so that the eye finds what can be picked. */
  beat(): void {
    const { pick, call, chosen } = this.parts;
    const unit = this.pictures.unit;
    this.motion.run(this.name('beat'), 900, (t) => {
      const swell = 1 + 0.22 * Math.sin(Math.PI * Math.min(1, t * 1.6)) * (1 - t);
      for (const part of [pick, chosen]) part.setScale(unit * swell);
      call.setScale(unit * (1 + (swell - 1) * 2));
    });
  }

  /** Lets the light of an open gate shine above the dusk, or lie under the ribbons again. */
  lift(above: boolean): void {
    if (above === this.lifted) return;
    this.lifted = above;
    const { passage, glow, room } = this.parts;
    passage.setDepth(above ? DEPTH.dusk + 0.1 : DEPTH.passage);
    glow.setDepth(above ? DEPTH.dusk + 0.2 : DEPTH.glow);
    room.setDepth(above ? DEPTH.dusk + 0.3 : DEPTH.room);
  }

  private name(what: string): string {
    return `gate${this.gate.id}:${what}`;
  }

  private settle(model: GateModel): void {
    this.motion.finish(this.name('change'));
    this.dressArrow(model.status);
    this.dressKnot(model.until);
    this.pose(gatePose(model.status, model.status, 1));
  }

  private dressArrow(status: GateStatus): void {
    const way = status === 'blocked' ? 'shut' : 'open';
    const { arrow, ring } = this.parts;
    this.pictures.dress(arrow, `arrow:${MARKS[this.gate.owner]}:${way}`);
    const { board } = this.pictures.art;
    const [nx, ny] = board.gates[this.gate.id]?.leads ?? [0, 0];
    const front = arrowAt(board, status);
    arrow.setPosition(ring.x + nx * front, ring.y + ny * front);
  }

  private dressKnot(until: number): void {
    if (until >= 2 && until <= 13) this.pictures.dress(this.parts.knot, `knot:${until}`);
  }

  private pose(p: GatePose): void {
    const { parts } = this;
    const unit = this.pictures.unit;
    const open = p.doors < 1;
    for (const part of [parts.passage, parts.room]) part.setVisible(open);
    for (const [part, alpha] of [
      [parts.glow, 1],
      [parts.afterglow, 0.4],
    ] as const) {
      part.setVisible(p.light > 0).setAlpha(p.light * alpha);
    }
    for (const leaf of [parts.left, parts.right]) {
      leaf.setVisible(p.doors > 0.02).setScale(unit * p.doors, unit);
    }
    parts.bar
      .setVisible(p.bar > 0)
      .setAlpha(p.bar)
      .setScale(unit * (0.4 + 0.6 * p.bar), unit);
    parts.seal
      .setVisible(p.seal.shown > 0)
      .setAlpha(p.seal.shown)
      .setScale(unit * p.seal.scale);
    parts.knot
      .setVisible(p.rope.shown > 0)
      .setAlpha(p.rope.shown)
      .setScale(unit * p.rope.scale);
    const tied = p.laid === 1;
    parts.rope.setVisible(tied && p.rope.shown > 0).setAlpha(p.rope.shown);
    const step = Math.ceil(p.laid * CORD_STEPS);
    parts.cord.setVisible(!tied && step > 0);
    if (!tied && step > 0) this.pictures.dress(parts.cord, `cord:${step}`);
    parts.pulse
      .setVisible(p.pulse > 0 && p.pulse < 1)
      .setAlpha(1 - p.pulse)
      .setScale(unit * (0.9 + 1.3 * p.pulse));
    parts.dust
      .setVisible(p.dust > 0)
      .setAlpha(p.dust * 0.8)
      .setScale(unit * (2.2 + 2.4 * (1 - p.dust)));
  }
}

type Part =
  | 'passage'
  | 'glow'
  | 'room'
  | 'afterglow'
  | 'left'
  | 'right'
  | 'bar'
  | 'ring'
  | 'badge'
  | 'arrow'
  | 'rope'
  | 'knot'
  | 'seal'
  | 'dust'
  | 'call'
  | 'pick'
  | 'chosen'
  | 'cord'
  | 'pulse';

/** Distance of the arrow from the gate's middle; a seal or a knot pushes it out. */
function arrowAt(board: BoardLayout, status: GateStatus): number {
  const out = { blocked: 0.46, open: 0.46, ordered: 0.98, treaty: 1.4 }[status];
  return board.wallThickness / 2 + board.stagger + board.gateRadius * out;
}

function partsOf(pictures: Pictures, gate: Gate): Record<Part, GameObjects.Image> {
  const { board } = pictures.art;
  const place = board.gates[gate.id];
  if (!place) throw new Error(`The layout has no gate ${gate.id}`);
  const owner = MARKS[gate.owner];
  const guest = MARKS[gate.guest];
  const r = board.gateRadius;
  const x = pictures.snap(place.at[0]);
  const y = pictures.snap(place.at[1]);
  const [nx, ny] = place.leads;
  const turn = Math.atan2(ny, nx);
  const put = (frame: string, depth: number, dx = 0, dy = 0): GameObjects.Image =>
    pictures.put(frame, x + dx, y + dy, depth);
  const back = board.wallThickness / 2 + r * 0.78;
  const front = arrowAt(board, 'blocked');
  // Seal and knot lie on the coping where one comes out: clear of the gates on both sides.
  const over = board.wallThickness / 2 + board.stagger - r * 0.06;
  // A leaf folds toward its hinge, at the edge of the opening.
  const hinge = r * 0.84;
  const leaf = (frame: string, side: 1 | -1): GameObjects.Image => {
    const image = put(frame, DEPTH.gate, side * hinge);
    const cut = pictures.art.cuts.get(frame);
    const half = cut ? (hinge * pictures.art.density) / cut.width : 0;
    return image.setOrigin(image.originX + side * half, image.originY);
  };
  const knot = pictures.art.cuts.has('knot:2') ? 'knot:2' : 'seal';
  return {
    passage: put('passage', DEPTH.passage).setRotation(turn),
    glow: put('glow', DEPTH.glow),
    room: put(`room:${guest}`, DEPTH.room),
    afterglow: put('glow', DEPTH.afterglow),
    left: leaf('door:left', -1),
    right: leaf('door:right', 1),
    bar: put('bar', DEPTH.gate + 0.5),
    ring: put(`ring:${owner}`, DEPTH.gate + 1),
    badge: put(`badge:${owner}:${gate.kind}`, DEPTH.badge, -nx * back, -ny * back),
    arrow: put(`arrow:${owner}:shut`, DEPTH.badge, nx * front, ny * front).setRotation(turn),
    rope: put('rope', DEPTH.rope),
    knot: put(knot, DEPTH.rope + 0.5, nx * (over + r * 0.24), ny * (over + r * 0.24)),
    seal: put('seal', DEPTH.seal, nx * over, ny * over),
    dust: put('halo', DEPTH.seal - 0.5).setVisible(false),
    call: put('call', DEPTH.glow - 0.5).setVisible(false),
    pick: put('pick', DEPTH.mark).setVisible(false),
    chosen: put('chosen', DEPTH.mark).setVisible(false),
    cord: put('cord:1', DEPTH.rope).setVisible(false),
    pulse: put('chosen', DEPTH.mark).setVisible(false),
  };
}
