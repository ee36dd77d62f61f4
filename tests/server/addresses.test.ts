import { expect, it } from 'vitest';
import { addressesOf } from '../../src/server/addresses.ts';

const network = ['192.168.1.5', '10.0.0.7'];

it('calls loopback localhost', () => {
  expect(addressesOf('127.0.0.1', 8000, network)).toEqual(['http://localhost:8000']);
  expect(addressesOf('::1', 80, network)).toEqual(['http://localhost:80']);
});

it('names every address where it listens on all', () => {
  const all = ['http://localhost:8000', 'http://192.168.1.5:8000', 'http://10.0.0.7:8000'];
  expect(addressesOf('0.0.0.0', 8000, network)).toEqual(all);
  expect(addressesOf('::', 8000, network)).toEqual(all);
});

it('names one address as it was given', () => {
  expect(addressesOf('192.168.1.5', 8000, network)).toEqual(['http://192.168.1.5:8000']);
  expect(addressesOf('fe80::1', 8000, network)).toEqual(['http://[fe80::1]:8000']);
});
