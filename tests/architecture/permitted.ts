/** Which part of the project may import which (docs: the layout table of the README). */
import { builtinModules } from 'node:module';
import type { Import } from './importsOf.ts';

export interface Permission {
  /** Parts and packages whose values it may import; a part includes the folders inside it. */
  values: readonly string[];
  /** Those of which it may import types only. */
  types?: readonly string[];
  /** Those that it may import only when they are needed. */
  lazy?: readonly string[];
}

const FONTS = [
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/source-sans-3',
  '@fontsource/alegreya',
  '@fontsource/ma-shan-zheng',
];

const UI = ['preact', '@preact/signals', 'src/client/styles'];

/** The game's names and tables: seats, gates and actions, without any rule. */
const NAMES = [
  'src/game/seats.ts',
  'src/game/gates.ts',
  'src/game/actions.ts',
  'src/game/players.ts',
];

/** What reads a position without changing it. Nothing on the screen plays: that is the match's. */
const READERS = [
  ...NAMES,
  'src/game/state.ts',
  'src/game/rules.ts',
  'src/game/legal.ts',
  'src/game/market.ts',
  'src/game/scoring.ts',
  'src/game/forecast.ts',
];

/** Which places an action touches: the one file of the board that draws nothing, so it brings no Phaser. */
const TARGETS = 'src/client/board/targets.ts';

/** The longest part that a file lies in counts. `node` stands for Node's own modules. */
export const PERMITTED: Readonly<Record<string, Permission>> = {
  'src/game': { values: [] },
  'src/content': { values: ['src/game'] },
  'src/bots/search': { values: [] },
  'src/bots': { values: ['src/game', 'src/content', 'src/bots/search'] },
  'src/bots/hosts': {
    values: [
      'src/game',
      'src/content',
      'src/bots',
      'src/bots/search',
      'comlink',
      'piscina',
      'tsx',
      'node',
    ],
  },
  'src/review': { values: ['src/game', 'src/content', 'src/bots', 'src/bots/search'] },
  'src/learning': { values: ['src/game', 'src/review/concepts.ts'] },
  'src/debrief': { values: ['src/game', 'src/content', 'src/learning/statistics.ts'] },
  'src/i18n': { values: [] },
  'src/protocol': {
    values: [
      'valibot',
      'src/game/rules.ts',
      'src/game/players.ts',
      'src/game/scenario.ts',
      'src/learning/quiz.ts',
    ],
    types: ['src/game'],
  },
  'src/bgio': { values: ['src/game', 'src/content', '#bgio', 'boardgame.io'] },
  'src/server': {
    values: [
      'src/game',
      'src/content',
      'src/bots',
      'src/review',
      'src/learning',
      'src/i18n',
      'src/protocol',
      'src/bgio',
      'src/server/storage',
      'node',
      'fastify',
      'jsonc-parser',
      '@fastify/helmet',
      '@fastify/static',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
      'socket.io',
      'csv-stringify',
      'fflate',
      'valibot',
    ],
  },
  'src/server/storage': {
    values: ['src/server/config.ts', 'node', 'libsql', 'pg', 'tsx', 'valibot'],
    types: ['src/game'],
  },
  'src/client': {
    values: ['src/client/app', 'src/client/pages', 'src/client/panels', 'src/client/styles', ...UI],
  },
  'src/client/app': {
    values: [
      'src/game',
      'src/content',
      'src/bots',
      'src/review',
      'src/learning',
      'src/debrief',
      'src/i18n',
      'src/protocol',
      'src/bgio',
      '#bgio',
      'boardgame.io',
      'comlink',
      'csv-stringify',
      'idb-keyval',
      'socket.io-client',
      'uqr',
      ...UI,
      ...FONTS,
    ],
  },
  'src/client/board': {
    values: [
      ...NAMES,
      'src/game/market.ts',
      'src/game/rules.ts',
      'src/client/app',
      'src/i18n',
      'assets',
      'phaser',
      '@preact/signals',
    ],
    types: ['src/game'],
  },
  'src/client/panels': {
    values: [
      ...READERS,
      'src/client/app',
      TARGETS,
      'src/content',
      'src/review',
      'src/i18n',
      'assets',
      ...UI,
    ],
    types: ['src/game', 'src/bots/reason.ts', 'src/client/board'],
    lazy: ['src/client/board'],
  },
  'src/client/charts': {
    values: ['src/client/app', 'src/client/pages/parts/WideTable.tsx', 'echarts', ...UI],
  },
  'src/client/pages': {
    values: [
      ...READERS,
      'src/client/app',
      TARGETS,
      'src/client/charts',
      'src/debrief',
      'src/client/panels',
      'src/content',
      'src/review',
      'src/learning',
      'src/i18n',
      'assets',
      ...UI,
    ],
    types: ['src/game', 'src/client/board'],
  },
  'src/client/styles': { values: [] },
  'src/tools': {
    values: [
      'src/game',
      'src/content',
      'src/bots',
      'src/review',
      'src/learning',
      'src/i18n',
      'src/protocol',
      'src/bgio',
      '#bgio',
      'boardgame.io',
      'src/server/storage',
      'src/server/tables/secrets.ts',
      'node',
      '@playwright/test',
      'pg',
      'socket.io-client',
      'valibot',
      'vite',
    ],
    types: ['src/server/tables/config.ts'],
  },
};

const within = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** The part that a file belongs to. */
export function partOf(path: string): string | undefined {
  return Object.keys(PERMITTED)
    .filter((part) => within(path, part))
    .sort((a, b) => b.length - a.length)[0];
}

function isNodeModule(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target);
}

/** What an import reaches, in the table's words: a part, a package, `node`, or a plain path. */
export function reached(target: string): string {
  if (isNodeModule(target)) return 'node';
  return partOf(target) ?? target;
}

export function isPermitted(path: string, { target, typeOnly, lazy: isLazy }: Import): boolean {
  const part = partOf(path);
  const permission = part === undefined ? undefined : PERMITTED[part];
  if (part === undefined || permission === undefined) return false;
  const to = reached(target);
  if (to === part) return true;
  const { values, types = [], lazy = [] } = permission;
  const allowed = [...values, ...(typeOnly ? types : []), ...(isLazy ? lazy : [])];
  return allowed.some((entry) => within(to, entry) || target === entry);
}
