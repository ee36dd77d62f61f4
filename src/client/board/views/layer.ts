/** A sheet as large as the board that is painted with the 2D canvas and shown as one picture. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Art } from '../art/studio.ts';

let made = 0;

export class Layer {
  readonly image: GameObjects.Image;
  private readonly texture: Textures.CanvasTexture;
  private readonly density: number;
  private clean = true;

  constructor(scene: Scene, art: Art, depth: number) {
    this.density = art.density;
    const key = `layer${made++}`;
    const width = Math.round(art.board.width * art.density);
    const height = Math.round(art.board.height * art.density);
    const texture = scene.textures.createCanvas(key, width, height);
    if (!texture) throw new Error('No canvas for a layer of the board');
    this.texture = texture;
    this.image = scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / art.density);
    this.image.setDepth(depth).setVisible(false);
  }

  /** Clears and paints in board pixels. Without a painter the layer is hidden. */
  paint(painter: ((pen: CanvasRenderingContext2D) => void) | undefined): void {
    const pen = this.texture.context;
    if (!this.clean) pen.clearRect(0, 0, this.texture.width, this.texture.height);
    this.clean = !painter;
    this.image.setVisible(!!painter);
    if (!painter) return;
    pen.save();
    pen.scale(this.density, this.density);
    painter(pen);
    pen.restore();
    this.texture.refresh();
  }

  destroy(): void {
    this.image.destroy();
    this.texture.destroy();
  }
}
