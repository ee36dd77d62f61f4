/** Drops the .woff twins that @fontsource lists after each .woff2: every browser we serve reads woff2. */
import type { Plugin } from 'vite';

const WOFF_TWIN = /,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g;

export function woff2Only(): Plugin {
  return {
    name: 'woff2-only',
    enforce: 'pre',
    transform: {
      filter: { id: /@fontsource[^?]*\.css/ },
      handler: (css) => ({ code: css.replace(WOFF_TWIN, ''), map: null }),
    },
  };
}
