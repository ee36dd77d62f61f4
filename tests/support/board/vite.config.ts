/** `npx vite --config tests/support/board/vite.config.ts`: the board alone, for looking at it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { trimPhaser } from '../../../src/tools/build/trimPhaser.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../../node_modules/.vite-board'),
  plugins: [trimPhaser()],
  server: {
    host: '127.0.0.1',
    port: 5199,
    strictPort: true,
    hmr: false,
    fs: { allow: [here('../../..')] },
  },
});
