/** Habits of the whole repository that no compiler or linter holds. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, isScript, parse, ROOT, read, walk } from './sources.ts';

const NUL = '\0';
/** Files that git keeps and that are there; a copy without git has no list to check. */
const tracked = existsSync(join(ROOT, '.git'))
  ? execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
      .split(NUL)
      .filter((path) => path !== '' && existsSync(join(ROOT, path)))
  : [...filesUnder('src'), ...filesUnder('tests'), 'README.md', 'package-lock.json', '.npmrc'];

const TEXT = /(\.(ts|tsx|js|json|md|html|css|svg|yml|toml|webmanifest)|^\.npmrc|^\.ci\/run)$/;
const texts = tracked.filter((path) => TEXT.test(path));
const scripts = tracked.filter(isScript);

/** `path:line` of every line that matches. */
function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
}

describe('source', () => {
  const sources = scripts.filter((path) => path.startsWith('src/'));

  it('has no any', () => {
    const found = sources.filter((path) => {
      let any = false;
      walk(parse(path), (node) => {
        any ||= node.type === 'TSAnyKeyword';
      });
      return any;
    });
    expect(found).toEqual([]);
  });

  it('silences no check', () => {
    const marks = [
      '@ts-' + '(ignore|nocheck|expect-error)',
      'biome-' + 'ignore(-all|-start)? lint',
      'eslint-' + 'disable',
    ];
    expect(linesWith(scripts, new RegExp(marks.join('|')))).toEqual([]);
  });

  it('leaves nothing to be done later', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'not imple' + 'mented'].join('|'),
    );
    expect(linesWith(sources, marks)).toEqual([]);
  });
});

describe('tests', () => {
  it('are never skipped, singled out or expected to fail', () => {
    const pattern = /\b(it|test|describe|suite)\.(skip|only|todo|fixme|fails|skipIf|runIf)\b/;
    const others = scripts.filter(
      (path) => path.startsWith('tests/') && !path.startsWith('tests/architecture/'),
    );
    expect(linesWith(others, pattern)).toEqual([]);
  });

  it('mirror the parts of the source', () => {
    const parts = new Set(filesUnder('src').map((path) => path.split('/')[1]));
    const own = new Set(['architecture', 'browser', 'support', 'records']);
    const folders = new Set(filesUnder('tests').map((path) => path.split('/')[1] ?? ''));
    expect([...folders].filter((folder) => !parts.has(folder) && !own.has(folder))).toEqual([]);
  });
});

describe('the repository', () => {
  it('names no path of a machine', () => {
    const places = [homedir(), ROOT.replace(/\/$/, '')].filter((path) => path.length > 1);
    const escaped = places.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const usual = ['/(home|Users)/[a-z]'];
    const pattern = new RegExp(`(^|[\\s"'\`(=:])(${[...escaped, ...usual].join('|')})`);
    const others = texts.filter((path) => !path.startsWith('tests/architecture/'));
    expect(linesWith(others, pattern)).toEqual([]);
  });

  it('names no download address in its lock file', () => {
    const lock = read('package-lock.json');
    expect(lock).not.toContain('"resolved"');
    expect(read('.npmrc')).not.toMatch(/registry\s*=/);
  });

  it('keeps no generated or large file', () => {
    expect(
      tracked.filter((path) => /^(dist|build|node_modules|data|test-results)\//.test(path)),
    ).toEqual([]);
    const large = tracked.filter((path) => statSync(join(ROOT, path)).size > 1_500_000);
    expect(large).toEqual([]);
  });

  it('has the two lines of the README, and in it only commands that exist', () => {
    const readme = read('README.md');
    expect(readme).toContain('npm ci && npm start');
    expect(readme).toContain('npm ci && npm test');
    const manifest: unknown = JSON.parse(read('package.json'));
    const scriptsOf = manifest as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scriptsOf.scripts))).toEqual([]);
  });

  it('links only to files that are there from the README', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)];
    const missing = links
      .map((match) => match[1] ?? '')
      .filter((path) => !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
  });

  it('runs only files that are there from its scripts', () => {
    const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const files = Object.values(manifest.scripts).flatMap(
      (line) => line.match(/\bsrc\/\S+\.ts\b/g) ?? [],
    );
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('has a continuous integration script that can be run', () => {
    expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).not.toBe(0);
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });
});
