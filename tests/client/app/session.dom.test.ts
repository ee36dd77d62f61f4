import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  countOtherRules,
  createGame,
  importRecord,
  listSaves,
  openSession,
} from '../../../src/client/app/session.ts';
import { opponentSpeed } from '../../../src/client/app/settings.ts';
import type { Table } from '../../../src/client/app/table.ts';
import { standardRules } from '../../../src/content/scenarios.ts';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import type { ScenarioFile } from '../../../src/game/scenario.ts';
import { dealSeeded, setup } from '../../../src/game/setup.ts';
import { seatToMove } from '../../../src/game/state.ts';

const SEED = 'session';
const FIRST = seatToMove(setup(standardRules(), SEED)) ?? 0;
const KEY = 'walled-gardens.save.';

/** A worker that never answers: the opponents stay out of these tests. */
class SilentWorker extends EventTarget {
  onerror = null;
  postMessage(): void {}
  terminate(): void {}
}

const opened: Table[] = [];

async function sit(id: string) {
  const result = await openSession(id);
  if (!result.ok) throw new Error(result.problem.key);
  opened.push(result.table);
  return result;
}

/** A game in which the person is the first to decide. */
const begin = () =>
  createGame({
    scenario: 'standard',
    company: FIRST,
    level: 'novice',
    persona: 'plain',
    seed: SEED,
  });

const pliesOf = (table: Table): number => JSON.parse(table.exportRecord()).actions.length;

/** What the browser does in the other pages of a site when one of them has written. */
const tellOthers = (id: string): boolean =>
  dispatchEvent(new StorageEvent('storage', { key: KEY + id }));

/** Makes the browser refuse to store anything more, until the returned function is called. */
function refuseToStore(reason: string): () => void {
  const real = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => real.getItem(key),
    setItem: () => {
      throw new DOMException('refused', reason);
    },
  });
  return () => vi.stubGlobal('localStorage', real);
}

describe('saved games', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', SilentWorker);
    localStorage.clear();
    opponentSpeed.value = 'step';
  });
  afterEach(() => {
    for (const table of opened.splice(0)) table.dispose();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('go on where they were left', async () => {
    const id = await begin();
    const first = await sit(id);
    expect(first.kept.value).toBe(true);
    first.table.confirm(first.table.legal.value[0]);
    const { value: state } = first.table.state;
    first.table.dispose();
    const { table } = await sit(id);
    expect(table.state.value).toEqual(state);
    expect(pliesOf(table)).toBe(1);
  });

  it('are not lost where the browser’s storage is full, and the page is told', async () => {
    const id = await begin();
    const { table, kept } = await sit(id);
    const makeRoom = refuseToStore('QuotaExceededError');
    table.confirm(table.legal.value[0]);
    expect(kept.value).toBe(false);
    table.dispose();
    const again = await sit(id);
    expect(pliesOf(again.table)).toBe(1);
    expect(again.kept.value).toBe(false);
    again.table.undo();
    expect(again.kept.value).toBe(false);
    again.table.confirm(again.table.legal.value[1]);
    // Another page's older entry must not take the place of what only this page knows.
    tellOthers(id);
    expect(pliesOf(again.table)).toBe(1);
    makeRoom();
    again.table.undo();
    expect(again.kept.value).toBe(true);
    again.table.dispose();
    expect(pliesOf((await sit(id)).table)).toBe(0);
  });

  it('can be begun where nothing can be stored at all', async () => {
    const allow = refuseToStore('SecurityError');
    const id = await begin();
    const { kept, table } = await sit(id);
    expect(kept.value).toBe(false);
    expect(table.legal.value.length).toBeGreaterThan(0);
    allow();
  });

  it.each([
    ['no JSON', '{"status":'],
    ['null', 'null'],
    ['no status', (record: string) => JSON.stringify({ record, status: null })],
    ['an empty status', (record: string) => JSON.stringify({ record, status: {} })],
    [
      'scores that are none',
      (record: string) =>
        JSON.stringify({
          record,
          status: { month: 1, finished: false, scores: [1, 'x'], savedAt: '2021-08-01' },
        }),
    ],
    [
      'a date that is none',
      (record: string) =>
        JSON.stringify({
          record,
          status: { month: 1, finished: false, scores: [1, 2, 3], savedAt: 'yesterday' },
        }),
    ],
    ['no record', JSON.stringify({ status: {}, record: 7 })],
  ] as [string, string | ((record: string) => string)][])(
    'are listed beside an entry with %s',
    async (_, entry) => {
      const id = await begin();
      const { record } = JSON.parse(localStorage.getItem(KEY + id) ?? '{}');
      const text = typeof entry === 'string' ? entry : entry(record);
      localStorage.setItem(`${KEY}broken`, text);
      expect((await listSaves()).map((save) => save.id)).toEqual([id]);
    },
  );

  it('say what is wrong where an entry is missing or damaged', async () => {
    expect(await openSession('nowhere')).toMatchObject({ problem: { key: 'record.missing' } });
    const record = '{"format":"walled-gardens-record","version":1}';
    localStorage.setItem(`${KEY}bad`, JSON.stringify({ record, status: {} }));
    expect(await openSession('bad')).toMatchObject({ problem: { key: 'record.damaged' } });
  });

  it('of earlier rules are kept, not listed, counted, and say why they do not open', async () => {
    const id = await begin();
    const entry = JSON.parse(localStorage.getItem(KEY + id) ?? '{}');
    const old = {
      ...entry,
      record: entry.record.replace(/"rulesVersion": \d+/, '"rulesVersion": 1'),
    };
    localStorage.setItem(`${KEY}old`, JSON.stringify(old));
    expect(await openSession('old')).toMatchObject({
      problem: { key: 'record.otherRules', params: { version: 1, known: RULES_VERSION } },
    });
    expect((await listSaves()).map((save) => save.id)).toEqual([id]);
    expect(countOtherRules()).toBe(1);
    expect(localStorage.getItem(`${KEY}old`)).toBe(JSON.stringify(old));
  });

  it('follow what another page of the browser plays in the same game', async () => {
    const id = await begin();
    const here = await sit(id);
    const there = await sit(id);
    const [a, b] = there.table.legal.value;
    there.table.confirm(a);
    tellOthers(id);
    expect(here.table.state.value).toEqual(there.table.state.value);
    expect(pliesOf(here.table)).toBe(1);
    // A step back and another choice there: as long as before, but not the same.
    there.table.undo();
    there.table.confirm(b);
    tellOthers(id);
    expect(here.table.state.value).toEqual(there.table.state.value);
    expect(here.table.exportRecord()).toBe(there.table.exportRecord());
    there.table.undo();
    tellOthers(id);
    expect(pliesOf(here.table)).toBe(0);
    expect(here.table.legal.value).toHaveLength(there.table.legal.value.length);
  });

  it('stay as they are when another page stores something else or nonsense', async () => {
    const id = await begin();
    const { table } = await sit(id);
    table.confirm(table.legal.value[0]);
    const saved = localStorage.getItem(KEY + id) ?? '';
    const { state } = table;
    const before = state.value;
    tellOthers('another');
    localStorage.setItem(KEY + id, 'nonsense');
    tellOthers(id);
    localStorage.setItem(KEY + id, saved.replaceAll(SEED, 'another seed'));
    tellOthers(id);
    localStorage.setItem(KEY + id, saved.replace(/comply:\d:links|defy/, 'raiseCash'));
    tellOthers(id);
    localStorage.removeItem(KEY + id);
    tellOthers(id);
    expect(state.value).toBe(before);
    table.undo();
    expect((await listSaves()).map((save) => save.id)).toEqual([id]);
  });

  it('stop listening to other pages when they are left', async () => {
    const add = vi.spyOn(window, 'addEventListener');
    const remove = vi.spyOn(window, 'removeEventListener');
    const { table } = await sit(await begin());
    const added = add.mock.calls.map(([type]) => type).sort();
    table.dispose();
    expect(remove.mock.calls.map(([type]) => type).sort()).toEqual(added);
  });

  it('of a scenario file carry it: exported and opened elsewhere they go on', async () => {
    const scenarioFile: ScenarioFile = {
      format: 'walled-gardens-scenario',
      version: 1,
      id: 'mine',
      extends: 'standard',
      numbers: { raiseCash: 9 },
    };
    const asked = { company: FIRST, level: 'novice', persona: 'plain', seed: SEED } as const;
    const id = await createGame({ ...asked, scenario: 'mine', scenarioFile });
    const { table } = await sit(id);
    expect(table.rules.numbers.raiseCash).toBe(9);
    table.confirm(table.legal.value[0]);
    const text = table.exportRecord();
    localStorage.clear();
    const imported = await importRecord(text);
    expect(imported.ok).toBe(true);
    const again = await sit(imported.ok ? imported.id : '');
    expect(again.table.rules.numbers.raiseCash).toBe(9);
    expect(again.table.state.value).toEqual(table.state.value);
    expect((await listSaves()).map(({ scenario, months }) => [scenario, months])).toEqual([
      ['mine', 6],
    ]);
    const damaged = text.replace('"raiseCash": 9', '"raiseCash": -9');
    expect(await importRecord(damaged)).toEqual({
      ok: false,
      problem: { key: 'record.damaged', params: { path: 'scenarioFile.numbers.raiseCash' } },
    });
  });
});

describe('a record file', () => {
  beforeEach(() => localStorage.clear());

  it('becomes a saved game of its own', async () => {
    const { table } = await sit(await begin());
    const imported = await importRecord(table.exportRecord());
    expect(imported.ok).toBe(true);
    expect(await listSaves()).toHaveLength(2);
    table.dispose();
  });

  it('of a game with other people is played on by bots in their places', async () => {
    const { table } = await sit(await begin());
    const record = JSON.parse(table.exportRecord());
    table.dispose();
    localStorage.clear();
    const rules = standardRules();
    const { schedule, secret } = dealSeeded(rules, record.seed);
    const cards = (deck: 'edicts' | 'headlines') => [...schedule[deck], ...(secret?.[deck] ?? [])];
    const { order } = dealSeeded(rules, record.seed);
    const deal = { order, edicts: cards('edicts'), headlines: cards('headlines') };
    const people = { ...record, seed: 'a name', players: ['human', 'human', 'human'] };
    const imported = await importRecord(JSON.stringify({ ...people, deal }));
    if (!imported.ok) throw new Error(imported.problem.key);
    const again = await sit(imported.id);
    const players = again.table.seats.map(({ player }) => player);
    expect(players.filter((player) => player === 'human')).toHaveLength(1);
    expect(players[record.viewer]).toBe('human');
    again.table.dispose();
  });

  it('without the cards to come is refused unless it is over', async () => {
    const { table } = await sit(await begin());
    const record = JSON.parse(table.exportRecord());
    table.dispose();
    const { order, schedule } = dealSeeded(standardRules(), record.seed);
    const text = JSON.stringify({ ...record, deal: { order, ...schedule } });
    expect(await importRecord(text)).toMatchObject({ problem: { key: 'record.unfinished' } });
  });

  it('is refused whole, and nothing is saved', async () => {
    const { table } = await sit(await begin());
    const record = JSON.parse(table.exportRecord());
    table.dispose();
    localStorage.clear();
    const keyOf = async (change: object): Promise<string> => {
      const result = await importRecord(JSON.stringify({ ...record, ...change }));
      return result.ok ? 'opened' : result.problem.key;
    };
    expect(await keyOf({ scenario: 'toString' })).toBe('record.unknownScenario');
    expect(await keyOf({ scenario: '__proto__' })).toBe('record.unknownScenario');
    for (const rulesVersion of [1, RULES_VERSION + 1]) {
      expect(await keyOf({ rulesVersion })).toBe('record.otherRules');
    }
    expect(await keyOf({ actions: [{ seat: FIRST, action: 'raiseCash' }] })).toBe('record.illegal');
    expect(await keyOf({ actions: [{ seat: 0, action: '__proto__' }] })).toBe('record.illegal');
    expect(await keyOf({ players: ['human', 'human', 'human'] })).toBe('record.damaged');
    expect(await listSaves()).toEqual([]);
  });
});
