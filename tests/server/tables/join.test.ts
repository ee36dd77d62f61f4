import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawCredential } from '../../../src/client/app/net/credentials.ts';
import { makeTable, Page, post } from '../../support/server/page.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

it('a join whose answer was lost gives the same seat when it is asked again', async () => {
  const { table } = await makeTable(server.url);
  const credential = drawCredential();
  const ask = (seat: number, name: string) =>
    post(server.url, `/api/tables/${table}/seats/${seat}`, { name, credential });
  const first = await ask(1, 'Ben');
  expect(await first.json()).toEqual({ table, seat: 1, credential });
  for (const seat of [1, 2]) {
    const again = await ask(seat, 'Ben');
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual({ table, seat: 1, credential });
  }
  const page = await new Page(server.url, table, credential).ready();
  expect(page.seat).toBe(1);
  expect(page.info?.seats[2]).toMatchObject({ kind: 'open' });
  page.close();
  const other = await post(server.url, `/api/tables/${table}/seats/1`, { name: 'Eve' });
  expect(other.status).toBe(409);
});
