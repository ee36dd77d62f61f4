/** Phaser's game with the little of it that the board uses: one scene, pictures, one camera. */
import * as Phaser from 'phaser';
import type { FrameMeter } from './frames.ts';
import type { Size } from './viewport.ts';

export interface GameHooks {
  begin(scene: Phaser.Scene): void;
  tick(): void;
}

/** Device pixels of a CSS pixel; above 3 nobody sees a difference. */
export const pixelRatio = (): number => Math.min(3, window.devicePixelRatio || 1);

const inPixels = ({ width, height }: Size): Size => ({
  width: Math.round(width * pixelRatio()),
  height: Math.round(height * pixelRatio()),
});

/** `?renderer=canvas` is for machines without a GPU; otherwise WebGL, and canvas where it fails. */
export function startGame(
  host: HTMLElement,
  size: Size,
  meter: FrameMeter,
  hooks: GameHooks,
): Phaser.Game {
  const canvasWished = new URLSearchParams(location.search).get('renderer') === 'canvas';
  const game = new Phaser.Game({
    type: canvasWished ? Phaser.CANVAS : Phaser.AUTO,
    parent: host,
    ...inPixels(size),
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / pixelRatio() },
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    autoFocus: false,
    disableContextMenu: false,
    transparent: true,
    scene: {
      key: 'board',
      create(this: Phaser.Scene) {
        game.canvas.setAttribute('aria-hidden', 'true');
        game.canvas.style.display = 'block';
        hooks.begin(this);
      },
      update: () => hooks.tick(),
    },
  });
  game.events.on('prestep', () => meter.begin());
  game.events.on('postrender', () => meter.end());
  return game;
}

/** Gives the canvas the size of its host again. */
export function resizeGame(game: Phaser.Game, size: Size): void {
  const { width, height } = inPixels(size);
  game.scale.setZoom(1 / pixelRatio());
  game.scale.resize(width, height);
}

/** Takes away every picture whose texture belongs to an art that is dropped. */
export function clearPictures(scene: Phaser.Scene, artKey: string): void {
  for (const child of [...scene.children.list]) {
    if (child instanceof Phaser.GameObjects.Image && child.texture.key.startsWith(`${artKey}:`)) {
      child.destroy();
    }
  }
}
