/**
 * What may be done now, written a second time from rulebook 3 and 5 and with its numbers, as a
 * list of action keys in no particular order. Property tests compare it with `legalActions`.
 */
import { type GateId, gateId } from '../../src/game/gates.ts';
import type { District, GateKind, Seat } from '../../src/game/seats.ts';
import type { ReadonlyState } from '../../src/game/state.ts';

const COMPANIES: readonly Seat[] = [0, 1, 2];
const KINDS: readonly GateKind[] = ['links', 'ads', 'mini', 'pay'];
const CORE: readonly (readonly District[])[] = [
  ['ads', 'market', 'wallet'],
  ['feed', 'mini', 'wallet'],
  ['feed', 'ads'],
];
const ANY_ONE = ['chooseOneOfTwo', 'inspection', 'unfairCompetition', 'hearing'];

export function legalOracle(state: ReadonlyState): string[] {
  const { step } = state;
  switch (step.kind) {
    case 'answers':
      return answers(state, step.queue[0] ?? 0);
    case 'treaty':
      return ['acceptTreaty', 'refuseTreaty'];
    case 'action':
      return turn(state, state.order[step.turn] ?? 0, step.offered);
    default:
      return [];
  }
}

function statusOf(state: ReadonlyState, owner: Seat, guest: Seat, kind: GateKind): string {
  const id: GateId = gateId(owner, guest, kind);
  return state.gates[id];
}

function answers(state: ReadonlyState, seat: Seat): string[] {
  const edict = state.schedule.edicts[state.month - 1] ?? '';
  const blocked = (kinds: readonly GateKind[]) =>
    COMPANIES.filter((g) => g !== seat).flatMap((to) =>
      kinds
        .filter((k) => statusOf(state, seat, to, k) === 'blocked')
        .map((k) => `comply:${to}:${k}`),
    );
  if (edict === 'hearing') return [...blocked(KINDS), 'decline'];
  if (ANY_ONE.includes(edict)) return [...blocked(KINDS), 'defy'];
  if (edict === 'rectifyLinks') return [...blocked(['links']), 'defy'];
  if (edict === 'paymentsInterconnection') return [...blocked(['pay']), 'defy'];
  return ['complyAll', 'defy'];
}

function turn(state: ReadonlyState, seat: Seat, offered: boolean): string[] {
  const news = state.schedule.headlines[state.month - 1];
  const me = state.companies[seat];
  const rivals = COMPANIES.filter((g) => g !== seat);
  const keys = ['raiseCash'];
  const price = (key: string, cost: number) => {
    if (me.cash >= cost) keys.push(key);
  };

  const dearer = news === 'fundingWinter' ? 2 : news === 'cheapCapital' ? -2 : 0;
  for (const district of ['feed', 'ads', 'mini', 'market', 'wallet'] as const) {
    const core = CORE[seat]?.includes(district) ?? false;
    const next = me.levels[district] + 1;
    if (next <= (core ? 6 : 4)) price(`build:${district}`, (core ? 3 : 5) * next + dearer);
  }
  if (me.campaigns[seat] < 2) price(`campaign:${seat}`, 3);
  if (me.campaigns[3] < 2) price('campaign:3', 3);
  if (!me.redPackets) price('redPackets', news === 'redPacketNewYear' ? 0 : 4);
  const mine = me.stakes[0] + me.stakes[1] + me.stakes[2];
  for (const i of [0, 1, 2] as const) {
    const held = state.companies.reduce((n, c) => n + c.stakes[i], 0);
    if (held < 3) price(`stake:${i}`, 3 + mine);
  }
  for (const host of rivals) {
    const { levels } = state.companies[host];
    if (statusOf(state, host, seat, 'ads') !== 'blocked' && me.campaigns[host] < 2) {
      price(`campaign:${host}`, 3 + levels.ads);
    }
    const taken = state.companies.reduce((n, c) => n + c.miniPrograms[host], 0);
    if (statusOf(state, host, seat, 'mini') !== 'blocked' && taken < levels.mini) {
      price(`miniProgram:${host}`, 4);
    }
    for (const kind of KINDS) {
      const status = statusOf(state, seat, host, kind);
      if (status === 'blocked') keys.push(`open:${host}:${kind}`);
      if (status === 'open' && me.blocksThisMonth === 0) keys.push(`block:${host}:${kind}`);
    }
    if (!offered) offers(state, seat, host, keys);
  }
  return keys;
}

function offers(state: ReadonlyState, seat: Seat, rival: Seat, keys: string[]): void {
  const mine = KINDS.filter((k) => statusOf(state, seat, rival, k) === 'blocked');
  const yours = KINDS.filter((k) => statusOf(state, rival, seat, k) === 'blocked');
  for (const m of mine) for (const y of yours) keys.push(`offer:swap:${rival}:${m}:${y}`);
  if (state.companies[seat].cash >= 6)
    for (const y of yours) keys.push(`offer:buy:${rival}:-:${y}`);
  if (state.companies[rival].cash >= 6) {
    for (const m of mine) keys.push(`offer:sell:${rival}:${m}:-`);
  }
}
