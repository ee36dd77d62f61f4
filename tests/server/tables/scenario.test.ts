/** Tables by a scenario file and with an experiment: made, played, let go and loaded again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MatchHost } from '../../../src/bgio/matchHost.ts';
import { choose } from '../../../src/bots/hosts/choose.ts';
import { withExperiment } from '../../../src/content/experiments.ts';
import { rulesOf } from '../../../src/content/rulesOf.ts';
import { newRecord } from '../../../src/game/record.ts';
import type { ScenarioFile, ScenarioRef } from '../../../src/game/scenario.ts';
import { seatToMove } from '../../../src/game/state.ts';
import { DamagedRecord } from '../../../src/server/storage/errors.ts';
import { openStore } from '../../../src/server/storage/open.ts';
import type { Store } from '../../../src/server/storage/store.ts';
import { Refused } from '../../../src/server/tables/refused.ts';
import { TABLE_DEFAULTS } from '../../../src/server/tables/settings.ts';
import type { Table } from '../../../src/server/tables/table.ts';
import { Tables } from '../../../src/server/tables/tables.ts';

const mine: ScenarioFile = {
  format: 'walled-gardens-scenario',
  version: 1,
  id: 'mine',
  extends: 'quick',
  months: 3,
  awardMonths: [3],
  edicts: { fixed: { 3: 'sixMonthDeadline' } },
};

let folder: string;
let store: Store;
let tables: Tables;

function openTables(): Tables {
  return new Tables({
    store,
    settings: { ...TABLE_DEFAULTS, botPauseMs: 0 },
    bots: { choose: async (request) => choose(request) },
    now: () => Date.now(),
    tell: () => undefined,
    onStored: () => undefined,
    onProblem: (error) => {
      throw error;
    },
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'walled-gardens-scenario-'));
  store = await openStore({ dataDir: folder, databaseUrl: '' });
  tables = openTables();
});
afterEach(async () => {
  await tables.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const make = async (ref: ScenarioRef): Promise<string> =>
  (await tables.create({ name: 'Ada', seat: 0, clock: 0, ...ref })).table;

const begin = (table: Table): Promise<void> =>
  table.update((setting) => ({ ...setting, status: 'playing' }));

/** The month-by-month numbers that tell the scenarios of this test apart. */
const REFS: [string, ScenarioRef, number, number][] = [
  ['a built-in id', { scenario: 'quick' }, 4, 3],
  ['an id with an experiment', { scenario: 'quick~noForcedOpening' }, 4, 0],
  ['a file', { scenario: 'mine', scenarioFile: mine }, 3, 3],
  [
    'a file with an experiment',
    withExperiment({ scenario: 'mine', scenarioFile: mine }, 'cheapDefiance'),
    3,
    1,
  ],
];

describe('a table that is made by', () => {
  it.each(REFS)('%s is played and loaded again by its rules', async (_, ref, months, fine) => {
    const id = await make(ref);
    const table = await tables.open(id);
    await begin(table);
    const { match } = (await tables.open(id)).game ?? {};
    if (!match) throw new Error('The game has not begun');
    expect(match.rules.scenario.months).toBe(months);
    expect(match.rules.numbers.defy.fine).toBe(fine);
    expect(table.info().scenario).toBe(ref.scenario);
    for (let i = 0; i < 12; i++) {
      const seat = seatToMove(match.state);
      if (seat === undefined) break;
      const view = match.view();
      const { key } = choose({ ...ref, view, level: 'novice', persona: 'plain', seed: `${i}` });
      await table.decide(seat, match.length, key, { bot: true });
    }
    await tables.close();
    tables = openTables();
    const again = (await tables.open(id)).game?.match;
    expect(again?.view()).toEqual(match.view());

    // Whoever gets the course can play it again with nothing else at hand.
    const { course } = match.course();
    const sent = JSON.parse(JSON.stringify(course)) as typeof course;
    const found = rulesOf(sent);
    if (!found.ok) throw new Error(found.problem.code);
    const record = { ...newRecord(sent, ''), deal: sent.deal, actions: sent.actions };
    const opened = MatchHost.open(found.rules, id, record);
    expect(opened.ok && opened.host.view()).toEqual(match.view());
  });

  it('a scenario that there is not, or a faulty file, is refused', async () => {
    await expect(make({ scenario: 'quick~nothing' })).rejects.toThrow(Refused);
    const faulty = { ...mine, months: 60 };
    await expect(make({ scenario: 'mine', scenarioFile: faulty })).rejects.toThrow(Refused);
  });
});

describe('a stored table whose scenario is no more one', () => {
  it.each([[7], [{ id: 'mine', months: 'ten' }], ['gone']])('fails alone: %j', async (scenario) => {
    const id = await make({ scenario: 'quick' });
    const table = await tables.open(id);
    await begin(table);
    await table.settled();
    await tables.close();
    const { version } = (await store.readMatch(id)) ?? { version: 0 };
    expect(await store.updateMatch(id, version, { scenario })).toBe('stored');
    tables = openTables();
    await expect(tables.open(id)).rejects.toThrow(DamagedRecord);
    await expect(tables.open(await make({ scenario: 'quick' }))).resolves.toBeDefined();
  });
});
