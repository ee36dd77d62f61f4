// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatchHost } from '../../../../src/bgio/matchHost.ts';
import { answerRequest, type BotRequest } from '../../../../src/bots/hosts/request.ts';
import { soloTable } from '../../../../src/client/app/match/soloTable.ts';
import { opponentSpeed } from '../../../../src/client/app/settings.ts';
import type { SeatInfo, Table } from '../../../../src/client/app/table.ts';
import { standardRules } from '../../../../src/content/scenarios.ts';
import { newRecord, replay } from '../../../../src/game/record.ts';
import { SEATS, type Seat, type Triple } from '../../../../src/game/seats.ts';
import { seatToMove } from '../../../../src/game/state.ts';
import { viewOf } from '../../../../src/game/view.ts';

const rules = standardRules();

function sit(
  seed: string,
  viewer: Seat,
  asked: BotRequest[] = [],
): { table: Table; host: MatchHost } {
  const opened = MatchHost.open(rules, 'match', newRecord('standard', seed));
  if (!opened.ok) throw new Error(opened.problem.code);
  const seats = SEATS.map(
    (seat): SeatInfo => ({
      seat,
      company: rules.companies[seat].id,
      player: seat === viewer ? 'human' : 'novice',
      persona: 'plain',
    }),
  ) as Triple<SeatInfo>;
  const bots = {
    async choose(request: BotRequest) {
      asked.push(request);
      return answerRequest(rules, request, () => 0);
    },
    dispose() {},
  };
  const table = soloTable({ rules, host: opened.host, seats, viewer, botSeed: seed, bots });
  return { table, host: opened.host };
}

/** Lets everything that waits for time happen until the person must decide or it is over. */
async function untilMine(table: Table): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (table.legal.value.length > 0 || table.state.value.step.kind === 'over') return;
    if (table.showing.value.kind === 'marketDay') table.skip();
    await vi.advanceTimersByTimeAsync(100);
  }
  throw new Error('The table is stuck');
}

describe('solo table', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    opponentSpeed.value = 'fast';
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('plays a whole game; what was shown is what a replay of the record tells', async () => {
    const asked: BotRequest[] = [];
    const { table, host } = sit('whole', 0, asked);
    while (table.state.value.step.kind !== 'over') {
      await untilMine(table);
      const [action] = table.legal.value;
      if (action) table.confirm(action);
    }
    const replayed = replay(rules, host.record);
    expect(replayed.ok && viewOf(replayed.state)).toEqual(table.state.value);
    const events = replayed.ok ? replayed.events.flat() : [];
    expect(table.events.value.map((e) => e.event)).toEqual(events);
    expect(table.events.value.map((e) => e.index)).toEqual(events.map((_, i) => i));
    expect(asked.every((r) => r.view.secret === undefined)).toBe(true);
    table.dispose();
  });

  it('shows a market day before its result is booked', async () => {
    const { table } = sit('market', 1);
    const seen: number[] = [];
    while (table.showing.value.kind !== 'marketDay') {
      const [action] = table.legal.value;
      if (action) table.confirm(action);
      await vi.advanceTimersByTimeAsync(100);
    }
    seen.push(table.state.value.month);
    expect(table.lastMarket.value).toBeUndefined();
    const { showing } = table;
    const account = showing.value.kind === 'marketDay' ? showing.value.account : undefined;
    table.skip();
    expect(table.lastMarket.value).toEqual(account);
    expect(seen).toEqual([1]);
    table.dispose();
  });

  it('refuses an impossible wish in the rules own words and keeps the draft', async () => {
    const { table } = sit('refuse', 2);
    await untilMine(table);
    const [draft] = table.legal.value;
    table.pick(draft);
    table.pick({ type: 'acceptTreaty' });
    expect(table.refusal.value?.code).toMatch(/answerEdictFirst|noTreatyToAnswer/);
    expect(table.draft.value).toEqual(draft);
    table.pick(undefined);
    expect(table.refusal.value).toBeUndefined();
    table.dispose();
  });

  it('takes a decision back until an opponent has decided', async () => {
    opponentSpeed.value = 'slow';
    const { table } = sit('undo', 0);
    await untilMine(table);
    const before = table.state.value;
    const [action] = table.legal.value;
    table.confirm(action);
    expect(table.canUndo.value).toBe(true);
    await vi.advanceTimersByTimeAsync(50);
    table.undo();
    expect(table.state.value).toEqual(before);
    expect(table.legal.value.length).toBeGreaterThan(0);
    table.confirm(action);
    await vi.advanceTimersByTimeAsync(5000);
    expect(table.canUndo.value).toBe(false);
    table.dispose();
  });

  it('waits for the person at the speed "step", and stands still while paused', async () => {
    opponentSpeed.value = 'step';
    const first = sit('step', 1).table;
    const start = seatToMove(first.state.value);
    first.dispose();
    const { table } = sit('step', start === 0 ? 2 : 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seatToMove(table.state.value)).toBe(start);
    opponentSpeed.value = 'fast';
    table.skip();
    await vi.advanceTimersByTimeAsync(10);
    expect(table.events.value.length).toBeGreaterThan(1);
    table.paused.value = true;
    const shown = table.events.value.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(table.events.value.length).toBe(shown);
    table.paused.value = false;
    await untilMine(table);
    table.dispose();
  });
});
