import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { candidates, findBrowser } from '../../../src/tools/test/browser.ts';
import { type Machine, waysFor } from '../../../src/tools/test/installBrowser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that ends with the given code, in a folder of its own. */
function program(place: string, name: string, code: number): string {
  const path = join(folder, place, name);
  mkdirSync(join(folder, place), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  const real = program('real', 'chromium', 0);
  const standIn = program('stand-in', 'chromium', 1);
  const chrome = program('other', 'google-chrome', 0);
  const path = (...places: string[]) => places.map((place) => join(folder, place)).join(delimiter);

  it('goes by CHROMIUM_PATH before all', () => {
    expect(findBrowser({ CHROMIUM_PATH: chrome, PATH: path('real') })).toBe(chrome);
  });

  it('does not take another where CHROMIUM_PATH is wrong', () => {
    expect(() => findBrowser({ CHROMIUM_PATH: standIn, PATH: path('real') })).toThrow(
      'CHROMIUM_PATH',
    );
    expect(() => findBrowser({ CHROMIUM_PATH: join(folder, 'none') })).toThrow('CHROMIUM_PATH');
  });

  it('takes the first on PATH that starts', () => {
    expect(findBrowser({ PATH: path('real', 'other') })).toBe(real);
    expect(findBrowser({ PATH: path('stand-in', 'other') })).toBe(chrome);
  });

  it("looks at Playwright's own last", () => {
    expect(candidates({ PATH: path('real') }).at(-1)).toMatch(/ms-playwright|playwright/);
  });
});

describe('waysFor', () => {
  const machine = (over: Partial<Machine>): Machine => ({
    platform: 'linux',
    root: false,
    has: (command) => ['apt-get', 'sudo'].includes(command),
    sudo: () => false,
    ...over,
  });
  const names = (over: Partial<Machine>) => waysFor(machine(over)).map((way) => way.name);

  it('installs from packages as root, or with sudo that asks nothing', () => {
    expect(names({ root: true })[0]).toBe('apt-get');
    expect(names({ sudo: () => true })[0]).toBe('apt-get');
    expect(waysFor(machine({ sudo: () => true }))[0]?.commands[0]?.slice(0, 3)).toEqual([
      'sudo',
      '-n',
      'apt-get',
    ]);
  });

  it('downloads where packages cannot be installed', () => {
    expect(names({})).toEqual(["Playwright's download"]);
    expect(names({ root: true, has: () => false })).toEqual(["Playwright's download"]);
    expect(names({ platform: 'darwin', root: true })).toEqual(["Playwright's download"]);
  });
});
