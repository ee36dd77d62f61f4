import { rmSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlFor, createApp } from '../../src/server/app.ts';
import { buildFolder, SCRIPT, SCRIPT_TEXT } from './buildFolder.ts';

const dist = buildFolder();
let app: FastifyInstance;
beforeAll(async () => {
  app = await createApp({ dist, logLevel: 'silent' });
});
afterAll(async () => {
  await app.close();
  rmSync(dist, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('the built client', () => {
  it('is the page at /, asked for anew each time', async () => {
    const { statusCode, headers, body } = await get('/');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).toContain('<title>Walled Gardens</title>');
  });

  it('may be kept for ever where its name carries a hash', async () => {
    const { headers, body } = await get(`/${SCRIPT}`);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/javascript/);
    expect(body).toBe(SCRIPT_TEXT);
  });

  it('goes out compressed to who can read that', async () => {
    const { headers, rawPayload } = await get(`/${SCRIPT}`, { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(rawPayload).toString()).toBe(SCRIPT_TEXT);
  });

  it('has a service worker and a manifest that are never stale', async () => {
    expect((await get('/sw.js')).headers['cache-control']).toBe('no-cache');
    const manifest = await get('/manifest.webmanifest');
    expect(manifest.headers['content-type']).toMatch(/^application\/manifest\+json/);
    expect(manifest.headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['/d/assets/phaser-C831z-fk.js', true],
    ['/d/assets/phaser-C831z-fk.js.br', true],
    ['/d/assets/index.js', false],
    ['/d/index.html', false],
    ['/d/icon-maskable-512.png', false],
  ])('keeps %s for ever: %s', (path, forEver) => {
    expect(cacheControlFor(path).includes('immutable')).toBe(forEver);
  });
});

describe('paths without a file', () => {
  it.each(['/play', '/room/ABC123', '/rules/', '/room/ABC123?seat=1'])(
    '%s is the app',
    async (url) => {
      const { statusCode, headers, body } = await get(url);
      expect(statusCode).toBe(200);
      expect(headers['cache-control']).toBe('no-cache');
      expect(body).toContain('Walled Gardens');
    },
  );

  it.each(['/none.js', '/assets/none-12345678.js', '/.env', '/api/none', '/healthz/none'])(
    '%s is not found',
    async (url) => {
      const { statusCode, headers, body } = await get(url);
      expect(statusCode).toBe(404);
      expect(headers['cache-control']).toBeUndefined();
      expect(JSON.parse(body)).toEqual({ error: 'notFound' });
    },
  );

  it('says so in a page to a person', async () => {
    const { statusCode, headers, body } = await get('/none.png', { accept: 'text/html,*/*' });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('nothing at this address');
  });

  it('are not found by other methods', async () => {
    expect((await app.inject({ method: 'POST', url: '/play' })).statusCode).toBe(404);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cx.y',
  ])('%s does not leave the build', async (url) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('dependencies');
  });
});

describe('every answer', () => {
  it.each(['/', '/none.js', '/api/none'])('%s carries the strict policy', async (url) => {
    const { headers } = await get(url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("img-src 'self' data: blob:");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|upgrade-insecure/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('an address that cannot be decoded', () => {
  it.each(['/play/%E0%A4%A', '/%', '/assets/%zz.js'])('%s is a 404 in words', async (url) => {
    const { statusCode, body } = await get(url, { accept: 'text/html' });
    expect(statusCode).toBe(404);
    expect(body).toContain('There is nothing at this address.');
    expect(body).not.toContain(dist);
    expect((await get(url)).json()).toEqual({ error: 'notFound' });
  });
});
