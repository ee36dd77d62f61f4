/** POST /api/scenarios/check, and rooms that are made with a file. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RoomGrantSchema, ScenarioCheckSchema } from '../../../src/protocol/room.ts';
import { type TestServer, testServer } from '../../support/server/testServer.ts';

const GOOD = readFileSync(
  new URL('../../../src/content/scenarios/bytedanceOpens.json', import.meta.url),
  'utf8',
).replace('"bytedanceOpens"', '"mine"');
const FAULTY = GOOD.replace('"cash"', '"csah"');

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ VISITS_PER_MINUTE: '12' });
});
afterAll(async () => {
  await server.close();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const checkFile = async (file: string) => {
  const response = await post('/api/scenarios/check', { file });
  expect(response.status).toBe(200);
  return v.parse(ScenarioCheckSchema, await response.json());
};

const settings = {
  title: 'A lesson',
  scenario: 'file',
  language: 'en',
  clock: 45,
  botLevel: 'novice',
  anonymous: false,
  quiz: false,
  experiment: 'noAntitrust',
  together: false,
  share: 1,
};

describe('the check of a scenario file over HTTP', () => {
  it('gives the file that can be played, or what is wrong in which line', async () => {
    expect(await checkFile(GOOD)).toEqual({ ok: true, file: JSON.parse(GOOD) });
    const line = FAULTY.split('\n').findIndex((said) => said.includes('csah')) + 1;
    expect(await checkFile(FAULTY)).toMatchObject({
      ok: false,
      problems: [{ code: 'missingKey' }, { code: 'unknownKeyNear', line }],
    });
  });

  it('refuses what is no question, or one from elsewhere', async () => {
    expect((await post('/api/scenarios/check', { text: GOOD })).status).toBe(400);
    const tooLong = { file: ' '.repeat(70_000) };
    expect((await post('/api/scenarios/check', tooLong)).status).toBe(400);
    const elsewhere = { origin: 'https://example.org' };
    expect((await post('/api/scenarios/check', { file: GOOD }, elsewhere)).status).toBe(403);
  });

  it('makes a room with a good file, in both arms of an experiment, and with no other', async () => {
    const made = await post('/api/rooms', { settings, file: GOOD });
    expect(made.status).toBe(201);
    expect(v.parse(RoomGrantSchema, await made.json()).code).toMatch(/^\w{6}$/);
    for (const file of [FAULTY, undefined]) {
      const refused = await post('/api/rooms', { settings, file });
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ error: { code: 'badScenario' } });
    }
  });

  it('answers one address only so often', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      statuses.push((await post('/api/scenarios/check', { file: '' })).status);
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    expect(statuses[0]).toBe(200);
  });
});
