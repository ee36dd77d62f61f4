/** Puts pictures of the sheet on the board, at the pixels they were rasterised for. */
import type { GameObjects, Scene } from 'phaser';
import type { Art } from '../art/studio.ts';

export interface Picture {
  readonly image: GameObjects.Image;
  /** Device pixels to board pixels; multiply for another size. */
  readonly unit: number;
}

export class Pictures {
  readonly scene: Scene;
  readonly art: Art;
  readonly unit: number;

  constructor(scene: Scene, art: Art) {
    this.scene = scene;
    this.art = art;
    this.unit = 1 / art.density;
  }

  /** Nearest place that falls on whole device pixels: unmoved pictures stay crisp. */
  snap(v: number): number {
    return Math.round(v * this.art.density) / this.art.density;
  }

  put(frame: string, x: number, y: number, depth: number): GameObjects.Image {
    const image = this.scene.add.image(x, y, `${this.art.key}:sheet`, frame);
    this.dress(image, frame);
    return image.setDepth(depth).setScale(this.unit);
  }

  /** Changes the picture of an image, with its origin. */
  dress(image: GameObjects.Image, frame: string): void {
    const cut = this.art.cuts.get(frame);
    if (!cut) throw new Error(`No picture ${frame} on the sheet`);
    image.setFrame(frame, false, false);
    image.setOrigin(cut.originX, cut.originY);
  }
}
