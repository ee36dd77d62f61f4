import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../src/server/sockets.ts';
import { DamagedRecord, NoSuchMatch, StorageUnavailable } from '../../src/server/storage/errors.ts';
import { Refused } from '../../src/server/tables/refused.ts';

describe('what a page is told of an error', () => {
  it.each([
    ['its own refusal', new Refused('seatTaken'), 'seatTaken', 0],
    ['storage that is away for a while', new StorageUnavailable('stopped'), 'unavailable', 0],
    ['a match that is gone', new NoSuchMatch('a'), 'noTable', 0],
    [
      'a table that cannot be read, which waiting does not mend',
      new DamagedRecord('a', 1, 'x'),
      'damaged',
      1,
    ],
    ['a fault of the server', new TypeError('x'), 'internal', 1],
  ] as const)('%s', (_, error, code, logged) => {
    const problems: unknown[] = [];
    expect(refusalOf(error, (problem) => problems.push(problem)).code).toBe(code);
    expect(problems).toHaveLength(logged);
  });
});
