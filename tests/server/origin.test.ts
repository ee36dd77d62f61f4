import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressOf, isOwnOrigin } from '../../src/server/origin.ts';

describe('isOwnOrigin', () => {
  const own = (origin: string | undefined, host: string | undefined, allowed: string[] = []) =>
    isOwnOrigin({ headers: { ...(origin && { origin }), ...(host && { host }) } }, allowed);

  it.each([
    ['http://play.example', 'play.example', true],
    ['https://play.example', 'PLAY.example', true],
    ['http://play.example:8000', 'play.example:8000', true],
    ['http://[::1]:8000', '[::1]:8000', true],
    [undefined, 'play.example', true],
    ['http://play.example:8000', 'play.example', false],
    ['http://evil.example', 'play.example', false],
    ['http://play.example.evil.example', 'play.example', false],
    ['http://play.example@evil.example', 'play.example', false],
    ['null', 'play.example', false],
    ['', undefined, true],
    ['file://', 'play.example', false],
    ['nonsense', 'play.example', false],
    ['http://play.example', undefined, false],
  ])('%s at %s: %s', (origin, host, is) => {
    expect(own(origin, host)).toBe(is);
  });

  it('takes the origins that whoever runs the server allows, as they are written', () => {
    const allowed = ['https://school.example'];
    expect(own('https://school.example', '127.0.0.1:8000', allowed)).toBe(true);
    expect(own('http://school.example', '127.0.0.1:8000', allowed)).toBe(false);
    expect(own('https://school.example.evil.example', '127.0.0.1:8000', allowed)).toBe(false);
  });
});

describe('addressOf', () => {
  const from = (remoteAddress: string | undefined, forwarded?: string) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    const socket = { remoteAddress } as IncomingMessage['socket'];
    return (proxies: number) => addressOf({ headers, socket }, proxies);
  };

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::1', '::1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:DB8::9', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:192.0.2.7', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    [undefined, ''],
  ])('%s counts as %s', (address, expected) => {
    expect(from(address)(0)).toBe(expected);
  });

  it('believes the header of as many proxies as there are, from the end', () => {
    const made = from('127.0.0.1', '6.6.6.6, 192.0.2.7, 10.0.0.1');
    expect(made(0)).toBe('127.0.0.1');
    expect(made(1)).toBe('10.0.0.1');
    expect(made(2)).toBe('192.0.2.7');
    expect(from('127.0.0.1', '2001:db8::1')(1)).toBe('2001:db8:0:0::/64');
  });

  it('falls back on the connection where the header is missing, short or empty', () => {
    expect(from('10.0.0.1')(1)).toBe('10.0.0.1');
    expect(from('10.0.0.1', '192.0.2.7')(2)).toBe('10.0.0.1');
    expect(from('10.0.0.1', '192.0.2.7,')(1)).toBe('10.0.0.1');
  });
});
