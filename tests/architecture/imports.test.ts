import { describe, expect, it } from 'vitest';
import { importsOf } from './importsOf.ts';
import { isPermitted, partOf, reached } from './permitted.ts';
import { filesUnder, isScript } from './sources.ts';

const scripts = filesUnder('src').filter(isScript);

describe('the table of permitted imports', () => {
  it('has every source file in one of its parts', () => {
    expect(scripts.filter((path) => partOf(path) === undefined)).toEqual([]);
  });

  it('is kept by every import', () => {
    const forbidden = scripts.flatMap((path) =>
      importsOf(path)
        .filter((found) => !isPermitted(path, found))
        .map(({ target, typeOnly }) => `${path} → ${target}${typeOnly ? ' (type)' : ''}`),
    );
    expect(forbidden).toEqual([]);
  });
});

describe('reading imports', () => {
  const read = (text: string) =>
    importsOf('src/bots/x.ts', text).map(({ target, typeOnly }) => [target, typeOnly]);

  it('finds static and dynamic imports, re-exports and workers', () => {
    expect(
      read(`
        import { a } from '../game/a.ts';
        import 'phaser';
        export * from './b.ts';
        export { c } from './c.ts';
        const d = () => import('../client/d.ts');
        new Worker(new URL('./w.ts', import.meta.url), { type: 'module' });
      `),
    ).toEqual([
      ['src/game/a.ts', false],
      ['phaser', false],
      ['src/bots/b.ts', false],
      ['src/bots/c.ts', false],
      ['src/client/d.ts', false],
      ['src/bots/w.ts', false],
    ]);
  });

  it('tells types from values', () => {
    expect(
      read(`
        import type { A } from './a.ts';
        import { type B } from './b.ts';
        import { type C, c } from './c.ts';
        let d: import('./d.ts').D;
        export type { E } from './e.ts';
        export { c };
      `).map(([, typeOnly]) => typeOnly),
    ).toEqual([true, true, false, true, true]);
  });
});

describe('the rules of the table', () => {
  const permits = (path: string, target: string, typeOnly = false) =>
    isPermitted(path, { specifier: target, target, typeOnly, lazy: false });

  it('lets the board read the types of the game but not its rules', () => {
    expect(permits('src/client/board/scene.ts', 'src/game/state.ts', true)).toBe(true);
    expect(permits('src/client/board/scene.ts', 'src/game/apply.ts')).toBe(false);
  });

  it('keeps packages out of the game and Phaser out of the panels', () => {
    expect(permits('src/game/x.ts', 'valibot')).toBe(false);
    expect(permits('src/game/x.ts', 'node:fs')).toBe(false);
    expect(permits('src/client/panels/x.tsx', 'phaser')).toBe(false);
  });

  it('takes the innermost folder for the part', () => {
    expect(partOf('src/bots/search/tree.ts')).toBe('src/bots/search');
    expect(permits('src/bots/search/tree.ts', 'src/game/apply.ts')).toBe(false);
    expect(permits('src/bots/level.ts', 'src/game/apply.ts')).toBe(true);
  });

  it('knows Node by both of its names', () => {
    expect(reached('node:fs')).toBe('node');
    expect(reached('fs')).toBe('node');
  });
});
