import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compress } from './src/tools/build/compress.ts';
import { trimPhaser } from './src/tools/build/trimPhaser.ts';
import { woff2Only } from './src/tools/build/woff2Only.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The Chinese faces: a hundred small files each, fetched as the text needs them. */
const CHINESE_FONTS = ['**/noto-sans-sc-*.woff2', '**/ma-shan-zheng-*.woff2'];

const BOARDGAME_IO = ['client', 'core', 'internal'].map(
  (name) => `boardgame.io/dist/esm/${name}.js`,
);

export default defineConfig({
  root: here('./src/client'),
  publicDir: here('./assets/public'),
  cacheDir: here('./node_modules/.vite'),
  plugins: [
    preact(),
    woff2Only(),
    trimPhaser(),
    VitePWA({
      // A new version waits until every tab of the old one is closed: no game is reloaded under a
      // player's hands, and an old page still finds its lazily loaded chunks.
      registerType: 'prompt',
      injectRegister: 'script',
      manifest: {
        id: '/',
        name: 'Walled Gardens 围墙花园',
        short_name: 'Walled Gardens',
        description:
          "A board game about the months in which China's platforms were told to take down their walls. 拆墙：关于互联互通的策略桌游。",
        lang: 'en',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f4ede0',
        theme_color: '#b3352b',
        categories: ['games', 'education'],
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: '/icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png,webp,woff2,json}'],
        // Charts are shown only where the server is, which has the games that they are of.
        globIgnores: [...CHINESE_FONTS, '**/echarts-*.js'],
        // Phaser alone is 1.4 MB.
        maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
        // The first visit already caches the Chinese fonts it shows.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        navigateFallbackDenylist: [/^\/healthz/, /^\/api\//, /\/[^/]+\.[^/]+$/],
        runtimeCaching: [
          {
            urlPattern: /\/assets\/(noto-sans-sc|ma-shan-zheng)-.*\.woff2$/,
            handler: 'CacheFirst',
            options: {
              cacheName: 'chinese-fonts',
              expiration: { maxEntries: 300 },
              cacheableResponse: { statuses: [200] },
            },
          },
        ],
      },
    }),
    compress(),
  ],
  worker: { format: 'es' },
  // Not found by looking ahead, because of the `#bgio` imports; found late, they would reload the
  // page under the first game of a fresh checkout.
  optimizeDeps: { include: BOARDGAME_IO },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    // Tables and rooms need the server of `npm start` beside this one.
    proxy: {
      '/api': 'http://127.0.0.1:8000',
      '/socket': { target: 'http://127.0.0.1:8000', ws: true },
    },
  },
});
