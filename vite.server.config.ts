/**
 * The server as plain JavaScript, which starts in a third of the processor time that reading its
 * TypeScript and a thousand small modules takes. Threads are files of their own beside it, under the
 * names by which the sources look for them.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  publicDir: false,
  // boardgame.io checks far more of every move outside production.
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: {
    noExternal: true,
    // Both look for files of their own package when they run.
    external: ['libsql', 'piscina'],
  },
  build: {
    ssr: true,
    // As deep as src/server, so that the built client is at the same place from both.
    outDir: here('./build/server'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        main: here('./src/server/main.ts'),
        sqliteThread: here('./src/server/storage/sqliteConnection.ts'),
        nodeWorker: here('./src/bots/hosts/choose.ts'),
      },
      output: {
        format: 'es',
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
      },
    },
  },
});
