import { beforeAll, describe, expect, it } from 'vitest';
import { EDICTS } from '../../src/content/edicts.ts';
import { HEADLINES } from '../../src/content/headlines.ts';
import { ACTION_FAMILIES, ALL_ACTIONS } from '../../src/game/actions.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { GATE_STATUSES } from '../../src/game/gates.ts';
import { REFUSALS, type RefusalCode, refusal } from '../../src/game/legal.ts';
import { SEATS } from '../../src/game/seats.ts';
import type { Step } from '../../src/game/state.ts';
import { type Decision, type PlayedGame, playGame, playMany } from '../support/randomGame.ts';

const GAMES = 250;

/** Complete because the compiler asks for every type of event. */
const EVENT_TYPES: Record<GameEvent['type'], true> = {
  monthBegan: true,
  inspectionFined: true,
  shareSold: true,
  complied: true,
  defied: true,
  declined: true,
  acted: true,
  gateOpened: true,
  gateBlocked: true,
  treatyOffered: true,
  treatyAccepted: true,
  treatyRefused: true,
  marketDay: true,
  awardsGiven: true,
  treatyEnded: true,
  monthEnded: true,
  gameOver: true,
};

const STEPS: Record<Step['kind'], true> = {
  edict: true,
  answers: true,
  action: true,
  treaty: true,
  market: true,
  over: true,
};

/** Kuaishou sells ads in every built-in scenario. */
const UNREACHABLE: readonly RefusalCode[] = ['noAdsSold'];

const seen = new Set<string>();

function lookAt({ rules, state, random }: Decision): void {
  seen.add(`step ${state.step.kind}`);
  for (const status of state.gates) seen.add(`gate ${status}`);
  if (random.below(20) !== 0) return;
  for (const seat of SEATS) {
    for (const owner of SEATS) {
      for (const action of ALL_ACTIONS[owner]) {
        seen.add(`refusal ${refusal(rules, state, seat, action)}`);
      }
    }
  }
}

function lookBack({ rules, record, state, events }: PlayedGame): void {
  seen.add(`step ${state.step.kind}`);
  seen.add(`refusal ${refusal(rules, state, 0, { type: 'raiseCash' })}`);
  for (const event of events) {
    seen.add(`event ${event.type}`);
    if (event.type === 'gateOpened') seen.add(`opened by ${event.by}`);
    if (event.type === 'monthBegan') {
      seen.add(`edict ${event.edict}`);
      seen.add(`headline ${event.headline}`);
    }
    if (event.type === 'treatyAccepted') seen.add(`accepted ${event.offer.deal}`);
    if (event.type === 'treatyRefused') seen.add(`refused ${event.offer.deal}`);
  }
  for (const { seat, action } of record.actions) {
    seen.add(`action ${action.split(':')[0]}`);
    seen.add(`key ${seat} ${action}`);
  }
}

function missing(kind: string, wanted: readonly string[]): string[] {
  return wanted.filter((name) => !seen.has(`${kind} ${name}`));
}

describe('a set of random games reaches everything at least once', { timeout: 120_000 }, () => {
  beforeAll(() => {
    playMany(GAMES, 'exhaustive', lookAt, lookBack);
    // Cards that only these have.
    for (const id of ['noRegulator', 'bytedanceOpens'] as const) {
      playGame(id, 'exhaustive', lookAt, lookBack);
    }
  }, 120_000);

  it.each([
    ['edict', EDICTS.map((c) => c.id)],
    ['headline', HEADLINES.map((c) => c.id)],
    ['action', ACTION_FAMILIES],
    ['action', ['comply', 'complyAll', 'defy', 'decline', 'acceptTreaty', 'refuseTreaty']],
    ['accepted', ['swap', 'buy', 'sell']],
    ['refused', ['swap', 'buy', 'sell']],
    ['opened by', ['will', 'treaty', 'order']],
    ['gate', GATE_STATUSES],
    ['event', Object.keys(EVENT_TYPES)],
    // The automatic steps are passed within a decision and never wait for one.
    ['step', Object.keys(STEPS).filter((k) => k !== 'edict' && k !== 'market')],
    ['refusal', REFUSALS.filter((code) => !UNREACHABLE.includes(code))],
  ])('each %s: %j', (kind, wanted) => {
    expect(missing(kind, wanted)).toEqual([]);
  });

  it('each district is built, each feed advertised in, each gate opened and blocked', () => {
    const wanted = SEATS.flatMap((seat) => [
      ...['feed', 'ads', 'mini', 'market', 'wallet'].map((d) => `${seat} build:${d}`),
      ...[0, 1, 2, 3].map((feed) => `${seat} campaign:${feed}`),
      ...[0, 1, 2].map((i) => `${seat} stake:${i}`),
      ...SEATS.filter((to) => to !== seat).flatMap((to) => [
        `${seat} miniProgram:${to}`,
        ...['links', 'ads', 'mini', 'pay'].flatMap((k) => [
          `${seat} open:${to}:${k}`,
          `${seat} block:${to}:${k}`,
          `${seat} comply:${to}:${k}`,
        ]),
      ]),
    ]);
    expect(missing('key', wanted)).toEqual([]);
  });
});
