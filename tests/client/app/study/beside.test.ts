import { describe, expect, it } from 'vitest';
import {
  type Beside,
  besideIn,
  NOTHING_BESIDE,
  searchFor,
  type WhatIfPlan,
} from '../../../../src/client/app/study/beside.ts';
import { gateId } from '../../../../src/game/gates.ts';
import type { Change } from '../../../../src/review/change.ts';

const beside = (of: Partial<Beside>): Beside => ({ ...NOTHING_BESIDE, ...of });
const plan = (change?: Change): WhatIfPlan => ({
  ply: 12,
  games: 200,
  cards: 'drawn',
  ...(change ? { change } : {}),
});

const CHANGES: Change[] = [
  { what: 'gate', gate: gateId(2, 0, 'pay'), status: 'ordered' },
  { what: 'level', seat: 1, district: 'wallet', level: 6 },
  { what: 'cash', seat: 0, coins: 0 },
  { what: 'edict', month: 4, card: 'inspection' },
  { what: 'headline', month: 5, card: 'quietMonth' },
];

describe('what is open beside the board', () => {
  it('is nothing in a plain address', () => {
    expect(searchFor(NOTHING_BESIDE)).toBe('');
    expect(besideIn('')).toEqual(NOTHING_BESIDE);
  });

  it.each([
    beside({ tab: 'lens', pair: [1, 2], kind: 'mini' }),
    beside({ tab: 'lens', full: true }),
    beside({ tab: 'whatIf', plan: undefined }),
    beside({ tab: 'whatIf', plan: plan() }),
    ...CHANGES.map((change) => beside({ tab: 'whatIf', full: true, plan: plan(change) })),
  ])('comes back from its address %#', (shown) => {
    expect(besideIn(searchFor(shown))).toEqual(shown);
  });

  it('leaves alone what else the address says', () => {
    expect(searchFor(beside({ tab: 'lens' }), '?test&tab=whatIf&from=3')).toBe(
      '?test&tab=lens&pair=01&gate=links',
    );
    expect(searchFor(NOTHING_BESIDE, '?test&tab=lens&full')).toBe('?test');
  });

  it.each([
    '?tab=nothing',
    '?tab=review&full',
    '?pair=10&gate=doors',
    '?pair=001',
    '?from=12&games=7&cards=drawn',
    '?from=12&games=200&cards=drawn&change=gate.00.pay.open',
    '?from=12&games=200&cards=drawn&change=level.0.feed.high',
    '?from=12&games=200&cards=drawn&change=cash.9.1',
    '?from=-1&games=200&cards=drawn',
  ])('takes %s for not said', (search) => {
    expect(besideIn(search)).toEqual(NOTHING_BESIDE);
  });
});
