// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatchHost } from '../../../../src/bgio/matchHost.ts';
import {
  answerRequest,
  type BotAnswer,
  type BotRequest,
} from '../../../../src/bots/hosts/request.ts';
import { soloTable } from '../../../../src/client/app/match/soloTable.ts';
import { opponentSpeed } from '../../../../src/client/app/settings.ts';
import type { SeatInfo, Table } from '../../../../src/client/app/table.ts';
import { standardRules } from '../../../../src/content/scenarios.ts';
import { type MatchRecord, newRecord, replay } from '../../../../src/game/record.ts';
import { SEATS, type Seat, type Triple } from '../../../../src/game/seats.ts';
import { setup } from '../../../../src/game/setup.ts';
import { seatToMove } from '../../../../src/game/state.ts';
import { viewOf } from '../../../../src/game/view.ts';

const rules = standardRules();

type Choose = (request: BotRequest) => Promise<BotAnswer>;

const answer: Choose = async (request) => answerRequest(rules, request, () => 0);

function sit(
  seed: string,
  viewer: Seat,
  choose: Choose = answer,
  record: MatchRecord = newRecord('standard', seed),
): { table: Table; host: MatchHost } {
  const opened = MatchHost.open(rules, 'match', record);
  if (!opened.ok) throw new Error(opened.problem.code);
  const seats = SEATS.map(
    (seat): SeatInfo => ({
      seat,
      company: rules.companies[seat].id,
      player: seat === viewer ? 'human' : 'novice',
      persona: 'plain',
    }),
  ) as Triple<SeatInfo>;
  const bots = { choose, dispose() {} };
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
    const { table, host } = sit('whole', 0, (request) => {
      asked.push(request);
      return answer(request);
    });
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

  it('taken up again, knows the last market day with the gates of that day', async () => {
    const { table, host } = sit('again', 0);
    for (let i = 0; i < 60 && table.state.value.month < 3; i++) {
      await untilMine(table);
      // Every gate that can be opened is: the days differ in their gates.
      const action = table.legal.value.find(({ type }) => type === 'open') ?? table.legal.value[0];
      if (action) table.confirm(action);
      await vi.advanceTimersByTimeAsync(100);
    }
    await untilMine(table);
    const { table: again } = sit('again', 0, answer, host.record);
    expect(again.lastMarket.value).toEqual(table.lastMarket.value);
    expect(again.marketGates.value).toEqual(table.marketGates.value);
    const { gates } = again.state.value;
    expect(again.marketGates.value?.some((status, id) => status !== gates[id as 0])).toBe(true);
    table.dispose();
    again.dispose();
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
    // Away from the first edict, then from the rival's thinking.
    expect(table.showing.value).toMatchObject({
      kind: 'move',
      event: { event: { type: 'monthBegan' } },
    });
    table.skip();
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

  it('lets a rival read the first edict before it answers, and a person answer at once', () => {
    const mine = firstToAct('opening');
    const { table } = sit('opening', mine);
    expect(table.showing.value.kind).toBe('ready');
    expect(table.legal.value.length).toBeGreaterThan(0);
    table.dispose();
    const { table: waiting } = sit('opening', mine === 0 ? 1 : 0);
    expect(waiting.showing.value).toMatchObject({
      kind: 'move',
      event: { event: { type: 'monthBegan' } },
    });
    waiting.dispose();
  });

  it('drops what an opponent chose for a position that was taken back meanwhile', async () => {
    const asked: { request: BotRequest; settle: (answer: BotAnswer) => void }[] = [];
    const { table, host } = sit('stale', firstToAct('stale'), (request) => {
      return new Promise((settle) => asked.push({ request, settle }));
    });
    const [first, second] = table.legal.value;
    table.confirm(first);
    await vi.advanceTimersByTimeAsync(1000);
    table.undo();
    table.confirm(second);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    const plies = host.record.actions.length;
    // The worker answers the question about the position that is no more first.
    asked[0]?.settle(await answer((asked[0] as (typeof asked)[0]).request));
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.record.actions).toHaveLength(plies);
    expect(table.thinking.value).toBe(true);
    asked[1]?.settle(await answer((asked[1] as (typeof asked)[0]).request));
    await vi.advanceTimersByTimeAsync(10);
    expect(host.record.actions).toHaveLength(plies + 1);
    table.dispose();
  });

  it('acts for nobody after it is left, however late the answer comes', async () => {
    const settles: ((answer: BotAnswer) => void)[] = [];
    const requests: BotRequest[] = [];
    const { table, host } = sit('left', firstToAct('left'), (request) => {
      requests.push(request);
      return new Promise((settle) => settles.push(settle));
    });
    table.confirm(table.legal.value[0]);
    await vi.advanceTimersByTimeAsync(1000);
    const { length } = host.record.actions;
    table.dispose();
    const [request] = requests;
    if (request) settles[0]?.(await answer(request));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.record.actions).toHaveLength(length);
  });

  it.each([
    ['fails', async () => Promise.reject(new Error('no worker'))],
    ['names what is not legal', async () => ({ key: 'acceptTreaty' }) as BotAnswer],
    ['names nothing', async () => ({}) as BotAnswer],
    ['answers nothing', async () => undefined as unknown as BotAnswer],
  ] as [string, Choose][])('goes on when the worker %s', async (_, choose) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const viewer = firstToAct('broken');
    const { table, host } = sit('broken', viewer, choose);
    table.confirm(table.legal.value[0]);
    await untilMine(table);
    expect(host.record.actions.length).toBeGreaterThan(2);
    expect(error).toHaveBeenCalled();
    error.mockRestore();
    table.dispose();
  });

  it('plays the draft that is shown although another wish was refused since', async () => {
    const { table, host } = sit('draft', firstToAct('draft'));
    const [draft] = table.legal.value;
    table.pick(draft);
    table.pick({ type: 'acceptTreaty' });
    expect(table.refusal.value).toBeDefined();
    table.confirm();
    expect(host.record.actions).toHaveLength(1);
    expect(table.refusal.value).toBeUndefined();
    table.dispose();
  });

  it('does not play the draft in the place of a wish that is refused', () => {
    const { table, host } = sit('draft', firstToAct('draft'));
    const [draft] = table.legal.value;
    table.pick(draft);
    table.confirm({ type: 'acceptTreaty' });
    expect(host.record.actions).toHaveLength(0);
    expect(table.draft.value).toEqual(draft);
    table.dispose();
  });

  it('takes up a change of speed at once', async () => {
    opponentSpeed.value = 'step';
    const viewer = firstToAct('speed');
    const { table, host } = sit('speed', viewer);
    table.confirm(table.legal.value[0]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.record.actions).toHaveLength(1);
    opponentSpeed.value = 'fast';
    await vi.advanceTimersByTimeAsync(250);
    expect(host.record.actions).toHaveLength(2);
    opponentSpeed.value = 'slow';
    await vi.advanceTimersByTimeAsync(1000);
    expect(table.showing.value.kind).toBe('move');
    table.paused.value = true;
    opponentSpeed.value = 'fast';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(table.showing.value.kind).toBe('move');
    table.paused.value = false;
    await vi.advanceTimersByTimeAsync(750);
    expect(table.showing.value.kind).toBe('ready');
    table.dispose();
  });

  it('leaves a move on the screen at the speed "step"; going on lets the next rival decide', async () => {
    opponentSpeed.value = 'step';
    const viewer = firstToAct('speed');
    const { table, host } = sit('speed', viewer);
    table.confirm(table.legal.value[0]);
    expect(table.canUndo.value).toBe(true);
    table.skip();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.record.actions).toHaveLength(2);
    expect(table.showing.value.kind).toBe('move');
    expect(table.canUndo.value).toBe(false);
    table.skip();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.record.actions).toHaveLength(3);
    table.dispose();
  });

  it('tells what a market day brought before it goes on', async () => {
    const { table } = sit('market', 1);
    while (table.showing.value.kind !== 'marketDay') {
      table.confirm(table.legal.value[0]);
      await vi.advanceTimersByTimeAsync(100);
    }
    table.skip();
    const { showing } = table;
    expect(showing.value.kind === 'move' && showing.value.event.event.type).toBe('marketDay');
    table.dispose();
  });

  it('changes nothing about a market day when the opponents change speed', async () => {
    const { table } = sit('market', 1);
    while (table.showing.value.kind !== 'marketDay') {
      table.confirm(table.legal.value[0]);
      await vi.advanceTimersByTimeAsync(100);
    }
    opponentSpeed.value = 'slow';
    opponentSpeed.value = 'step';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(table.showing.value.kind).toBe('marketDay');
    table.dispose();
  });
});

/** Who decides first in the game of a seed. */
function firstToAct(seed: string): Seat {
  return seatToMove(setup(rules, seed)) ?? 0;
}
