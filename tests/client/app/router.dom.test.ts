import { beforeEach, describe, expect, it } from 'vitest';
import {
  followHistory,
  navigate,
  parsePath,
  pathOf,
  type Route,
  route,
} from '../../../src/client/app/router.ts';

describe('parsePath', () => {
  it.each<[string, Route]>([
    ['/', { page: 'title' }],
    ['', { page: 'title' }],
    ['/index.html', { page: 'title' }],
    ['/rules', { page: 'rules' }],
    ['/rules/', { page: 'rules' }],
    ['/play/3f9a', { page: 'play', id: '3f9a' }],
    ['/play/a%2Fb', { page: 'play', id: 'a/b' }],
    ['/play', { page: 'notFound', path: '/play' }],
    ['/play/a/b', { page: 'notFound', path: '/play/a/b' }],
    ['/play/%', { page: 'notFound', path: '/play/%' }],
    ['/rules/extra', { page: 'notFound', path: '/rules/extra' }],
    ['/study/play/3f9a', { page: 'study', source: 'play', id: '3f9a' }],
    ['/study/room/k2~3/17', { page: 'study', source: 'room', id: 'k2~3', ply: 17 }],
    ['/study/elsewhere/1', { page: 'notFound', path: '/study/elsewhere/1' }],
    ['/study/play', { page: 'notFound', path: '/study/play' }],
    ['/study/play/1/-2', { page: 'notFound', path: '/study/play/1/-2' }],
    ['/study/play/1/2/3', { page: 'notFound', path: '/study/play/1/2/3' }],
    ['/elsewhere', { page: 'notFound', path: '/elsewhere' }],
  ])('reads %s', (path, expected) => {
    expect(parsePath(path, '')).toEqual(expected);
  });

  it('knows where the app is served', () => {
    expect(parsePath('/games/wg/rules', '/games/wg')).toEqual({ page: 'rules' });
    expect(parsePath('/games/wg', '/games/wg')).toEqual({ page: 'title' });
    expect(parsePath('/games/wgx', '/games/wg').page).toBe('notFound');
  });

  it('reads back every path it writes', () => {
    for (const to of [
      { page: 'title' },
      { page: 'rules' },
      { page: 'play', id: 'ü 1/2?#' },
      { page: 'study', source: 'class', id: 'ü/2' },
      { page: 'study', source: 'room', id: 'k2~3', ply: 0 },
    ] as const) {
      expect(parsePath(pathOf(to, '/base'), '/base')).toEqual(to);
    }
  });
});

describe('navigate', () => {
  beforeEach(() => navigate({ page: 'title' }, 'replace'));

  it('changes address and route together', () => {
    navigate({ page: 'play', id: 'abc' });
    expect(location.pathname).toBe('/play/abc');
    expect(route.value).toEqual({ page: 'play', id: 'abc' });
  });

  it('follows the way back', () => {
    const stop = followHistory();
    history.replaceState(undefined, '', '/rules');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(route.value).toEqual({ page: 'rules' });
    stop();
  });
});
