import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SecretSchema, TableIdSchema } from '../../../src/protocol/table.ts';
import { fits, hashSecret, newSecret, newTableId } from '../../../src/server/tables/secrets.ts';

const many = <T>(make: () => T): T[] => Array.from({ length: 2_000 }, make);

describe('ids and credentials', () => {
  it('have the shape that the wire asks for, and are never the same', () => {
    const ids = many(newTableId);
    const secrets = many(newSecret);
    for (const id of ids) expect(v.is(TableIdSchema, id)).toBe(true);
    for (const secret of secrets) expect(v.is(SecretSchema, secret)).toBe(true);
    expect(new Set([...ids, ...secrets]).size).toBe(4_000);
  });

  it('use every letter at every place', () => {
    const ids = many(newTableId);
    for (let place = 0; place < 16; place++) {
      expect(new Set(ids.map((id) => id[place])).size).toBe(32);
    }
  });
});

describe('a credential', () => {
  it('fits its own hash alone', () => {
    const secret = newSecret();
    const hash = hashSecret(secret);
    expect(hash).not.toContain(secret);
    expect(fits(secret, hash)).toBe(true);
    for (const other of [newSecret(), '', hash, `${secret} `, secret.toLowerCase().toUpperCase()]) {
      expect(fits(other, hash)).toBe(false);
    }
    for (const other of ['', 'x', hash.slice(1), hashSecret('')]) {
      expect(fits(secret, other)).toBe(false);
    }
  });
});
