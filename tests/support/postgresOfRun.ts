/**
 * One PostgreSQL server for a whole test run, started when the first suite asks for a database: a
 * POST to the provided address answers with the address of an empty one. Says so where none is found.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { findPostgres, HOW_TO_INSTALL, PrivatePostgres } from '../../src/tools/privatePostgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for a database; empty where no PostgreSQL was found. */
    postgresOfRun: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const bin = findPostgres();
  if (bin === undefined) {
    console.log(HOW_TO_INSTALL);
    provide('postgresOfRun', '');
    return async () => undefined;
  }
  let postgres: Promise<PrivatePostgres> | undefined;
  const desk = createServer(async (_request, response) => {
    try {
      postgres ??= PrivatePostgres.create(bin);
      response.end(await (await postgres).createDatabase());
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  desk.listen(0, '127.0.0.1').unref();
  await once(desk, 'listening');
  provide('postgresOfRun', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.close();
    await (await postgres)?.remove();
  };
}
