/** Phaser's game with the little of it that the board uses: one scene, pictures, one camera. */
import * as Phaser from 'phaser';
import type { FrameMeter } from './frames.ts';
import { addressSwitch } from './query.ts';
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

/**
 * WebGL, and canvas where WebGL is missing or only imitated by the processor (there the canvas is
 * ten times as fast). `?renderer=canvas` or `?renderer=webgl` decides otherwise.
 */
function rendererType(): number {
  const wished = addressSwitch('renderer');
  if (wished === 'canvas') return Phaser.CANVAS;
  if (wished === 'webgl') return Phaser.WEBGL;
  return imitated() ? Phaser.CANVAS : Phaser.AUTO;
}

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** True where WebGL is missing or done in software. */
function imitated(): boolean {
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(String(name));
}

export function startGame(
  host: HTMLElement,
  size: Size,
  meter: FrameMeter,
  hooks: GameHooks,
): Phaser.Game {
  const game = new Phaser.Game({
    type: rendererType(),
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
        knowBlending(game);
        hooks.begin(this);
      },
      update: () => hooks.tick(),
    },
  });
  game.events.on('prestep', () => meter.begin());
  game.events.on('postrender', () => meter.end());
  return game;
}

/** Phaser's numbers of the two ways in which the board lays ink and light over what is there. */
const BLENDING = { 2: 'multiply', 3: 'screen' } as const;

/**
 * Phaser asks a picture that is still loading whether canvas can blend, and takes no for an answer
 * if the game is quicker. Every browser that this page runs in can.
 */
function knowBlending({ renderer }: Phaser.Game): void {
  if (renderer.type === Phaser.CANVAS) Object.assign(renderer.blendModes, BLENDING);
}

/** True where ink multiplies: the dusk would be a lid otherwise. */
export const blends = ({ renderer }: Phaser.Game): boolean =>
  renderer.type === Phaser.WEBGL || renderer.blendModes[2] === BLENDING[2];

/** Gives the canvas the size of its host again. */
export function resizeGame(game: Phaser.Game, size: Size): void {
  const { width, height } = inPixels(size);
  game.scale.setZoom(1 / pixelRatio());
  game.scale.resize(width, height);
  // Where a CSS pixel is a device pixel, Phaser leaves the canvas as large on the page as it was.
  game.canvas.style.width = `${width / pixelRatio()}px`;
  game.canvas.style.height = `${height / pixelRatio()}px`;
}

/** Takes away every picture whose texture belongs to an art that is dropped. */
export function clearPictures(scene: Phaser.Scene, artKey: string): void {
  for (const child of [...scene.children.list]) {
    if (child instanceof Phaser.GameObjects.Image && child.texture.key.startsWith(`${artKey}:`)) {
      child.destroy();
    }
  }
}

export const rendererOf = (game: Phaser.Game): 'webgl' | 'canvas' =>
  game.renderer.type === Phaser.CANVAS ? 'canvas' : 'webgl';
