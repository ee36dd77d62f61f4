/** The server's pool: right answers, whatever becomes of its threads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type BotPool, createBotPool } from '../../../src/bots/hosts/nodePool.ts';
import { answerRequest, type BotRequest } from '../../../src/bots/hosts/request.ts';
import { standardRules } from '../../../src/content/scenarios.ts';
import { setup } from '../../../src/game/setup.ts';
import { viewOf } from '../../../src/game/view.ts';

const rules = standardRules();
const unreliable = new URL('./unreliableWorker.mjs', import.meta.url);
const notes = mkdtempSync(join(tmpdir(), 'bots-'));
afterAll(() => rmSync(notes, { recursive: true }));

let pool: BotPool | undefined;
afterEach(() => pool?.close());

function open(options: Parameters<typeof createBotPool>[0]): BotPool {
  pool = createBotPool(options);
  return pool;
}

function request(seed: string, level: BotRequest['level'] = 'steward'): BotRequest {
  return {
    scenario: 'standard',
    view: viewOf(setup(rules, seed)),
    level,
    persona: 'plain',
    seed,
  };
}

describe('a pool of bots', { timeout: 30_000 }, () => {
  it('answers many requests at once as the bots do in one thread', async () => {
    const { choose } = open({ size: 2 });
    const requests = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => request(seed));
    const answers = await Promise.all(requests.map((r) => choose(r)));
    expect(answers).toEqual(requests.map((r) => answerRequest(rules, r, () => 0)));
  });

  // That no level thinks longer than it may is tested where the clock is given (request.test.ts).
  it('lets the strongest level think for its time', async () => {
    const { choose } = open({ size: 1 });
    const { key } = await choose(request('long', 'grandmaster'));
    expect(key).not.toBe('');
  });

  it('replaces a thread that dies, and the decision is made', async () => {
    const { choose } = open({ size: 1, worker: unreliable });
    const dying = request(`die ${join(notes, 'died')}`);
    expect(await choose(dying)).toEqual(answerRequest(rules, dying, () => 0));
    const next = request('next');
    expect(await choose(next)).toEqual(answerRequest(rules, next, () => 0));
  });

  it('replaces a thread that hangs, and the decision is made', async () => {
    const { choose } = open({ size: 1, patience: 3000, worker: unreliable });
    await choose(request('warm'));
    const hanging = request(`hang ${join(notes, 'hung')}`);
    const waiting = request('waiting');
    const [first, second] = await Promise.all([choose(hanging), choose(waiting)]);
    expect(first).toEqual(answerRequest(rules, hanging, () => 0));
    expect(second).toEqual(answerRequest(rules, waiting, () => 0));
  });

  it('gives up on what fails thrice, and lives on', async () => {
    const { choose } = open({ size: 1, worker: unreliable });
    await expect(choose(request('die always'))).rejects.toThrow('exited');
    await expect(choose({ ...request('x'), scenario: 'nowhere' })).rejects.toThrow('nowhere');
    expect((await choose(request('after'))).key).not.toBe('');
  });

  it('once closed answers nobody', async () => {
    const { choose, close } = open({ size: 1 });
    const pending = choose(request('p', 'grandmaster'));
    const failing = expect(pending).rejects.toThrow();
    await close();
    await failing;
    await expect(choose(request('q'))).rejects.toThrow('sent home');
  });
});
