/**
 * Builds Phaser from those of its sources that the board uses: 162 KB compressed instead of 357.
 * Only for the build; the development server takes the whole package.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ID = '\0phaser-trimmed';
const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');

/** Modules that register themselves. The renderer comes first: its parts import each other. */
const REGISTERED = [
  'renderer/index.js',
  'events/EventEmitter.js',
  'cameras/2d/CameraManager.js',
  'gameobjects/DisplayList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/UpdateList.js',
  'gameobjects/image/ImageFactory.js',
  'scene/ScenePlugin.js',
];

const from = (path: string): string => JSON.stringify(join(SOURCES, path));

/** What `import * as Phaser from 'phaser'` finds; the board uses no more than this. */
const ENTRY = `
${REGISTERED.map((path) => `import ${from(path)};`).join('\n')}
import constants from ${from('const.js')};
import Game from ${from('core/Game.js')};
import Image from ${from('gameobjects/image/Image.js')};
import modes from ${from('scale/const/SCALE_MODE_CONST.js')};
export { Game };
export const { AUTO, CANVAS, WEBGL } = constants;
export const Scale = { NONE: modes.NONE };
export const GameObjects = { Image };
`;

export function trimPhaser(): Plugin {
  return {
    name: 'trim-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'phaser' ? ID : undefined),
    load: (id) => (id === ID ? ENTRY : undefined),
    transform(code, id) {
      if (!id.startsWith(SOURCES)) return undefined;
      // The flags that Phaser's own build fills in.
      return code
        .replace(/typeof (CANVAS_RENDERER|WEBGL_RENDERER)\b/g, 'true')
        .replace(/typeof (WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_\w+)\b/g, 'false');
    },
  };
}
