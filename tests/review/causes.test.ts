/** What a decision does by itself is told apart from what its company does later because of it. */
import { describe, expect, it } from 'vitest';
import type { District } from '../../src/game/seats.ts';
import { type Causes, causesOf } from '../../src/review/causes.ts';
import type { Line } from '../../src/review/lines.ts';
import { borneOut, type Term, termsBetween } from '../../src/review/terms.ts';
import { lineOf } from '../support/lines.ts';
import { A } from '../support/names.ts';
import { type Position, type TestGame, testGame } from '../support/testGame.ts';

/** Alibaba's second turn of the month, and all that follows until the market day. */
const secondOfAlibaba = (position: Position): TestGame =>
  testGame()
    .with({ allGates: 'open', A: { cash: 13 }, T: { cash: 9 }, B: { cash: 9 }, ...position })
    .turnOf('A', 2);

interface Told {
  causes: Causes;
  own: Term[];
  whole: Term[];
}

function told(
  game: TestGame,
  takenKeys: string[],
  otherKeys: string[],
  leads: 'taken' | 'other',
): Told {
  const { rules, state } = game;
  const lines = { taken: lineOf(game, takenKeys), other: lineOf(game, otherKeys) };
  const causes = causesOf(rules, state, lines, leads);
  const ends = ({ outcome }: Line) => outcome;
  return {
    causes,
    own: termsBetween(rules, A, causes.taken, causes.other),
    whole: termsBetween(rules, A, ends(lines.taken), ends(lines.other)),
  };
}

const of = (terms: readonly Term[], kind: string): number | undefined =>
  terms.find(({ difference }) => difference.kind === kind)?.difference.amount;

const RIVALS = ['raiseCash', 'raiseCash'] as const;

describe('what a decision does by itself', () => {
  it('is all that differs where everyone goes on alike', () => {
    const { causes, own, whole } = told(
      secondOfAlibaba({}),
      ['block:1:links', ...RIVALS, 'raiseCash', ...RIVALS],
      ['redPackets', ...RIVALS, 'raiseCash', ...RIVALS],
      'other',
    );
    expect(causes.parting).toBeUndefined();
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(whole);
  });

  it('is not what its company builds later with the coins that the other one left', () => {
    const { causes, own, whole } = told(
      secondOfAlibaba({}),
      ['stake:0', ...RIVALS, 'raiseCash', ...RIVALS],
      ['block:1:ads', ...RIVALS, 'build:market', ...RIVALS],
      'other',
    );
    expect(of(whole, 'level')).toBe(-1);
    expect(of(own, 'level')).toBeUndefined();
    expect(of(own, 'shares')).toBe(1);
    expect(causes.parting).toEqual({
      ...{ kind: 'coins', company: A, taken: 'raiseCash', other: 'build:market' },
    });
  });

  it('is not told where the month as a whole goes the other way', () => {
    const orders = (amount: number): Term => ({
      difference: { kind: 'orders', amount },
      points: 1,
    });
    const level = (district: District): Term => ({
      difference: { kind: 'level', district, amount: 1 },
      points: 1,
    });
    expect(borneOut([orders(2)], [orders(5)])).toEqual([orders(2)]);
    expect(borneOut([orders(2)], [orders(-1)])).toEqual([]);
    expect(borneOut([orders(2)], [])).toEqual([]);
    expect(borneOut([level('ads')], [level('market')])).toEqual([]);
  });

  it('leaves out the other decision where that follows later anyway', () => {
    const { causes, own, whole } = told(
      secondOfAlibaba({}),
      ['block:1:ads', ...RIVALS, 'redPackets', ...RIVALS],
      ['redPackets', ...RIVALS, 'raiseCash', ...RIVALS],
      'other',
    );
    const bySooner = of(own, 'payments') ?? 0;
    expect(bySooner).toBe(of(whole, 'payments') ?? 0);
    expect(Math.abs(bySooner)).toBeLessThan(3);
    expect(causes.parting).toEqual({
      ...{ kind: 'otherLater', company: A, taken: 'redPackets', other: 'raiseCash' },
    });
  });

  it('is nothing where both come either way and only their order differs', () => {
    const { causes, own } = told(
      secondOfAlibaba({}),
      ['block:1:ads', ...RIVALS, 'redPackets', ...RIVALS],
      ['redPackets', ...RIVALS, 'block:1:ads', ...RIVALS],
      'taken',
    );
    expect(own).toEqual([]);
    expect(causes.parting?.kind).toBe('order');
  });

  it('is also what it makes a rival do, who is named', () => {
    const { causes, own } = told(
      secondOfAlibaba({}),
      ['block:1:ads', 'raiseCash', 'raiseCash', 'raiseCash', ...RIVALS],
      ['raiseCash', 'campaign:0', 'raiseCash', 'raiseCash', ...RIVALS],
      'other',
    );
    expect(of(own, 'cash')).toBeLessThan(0);
    expect(causes.parting).toEqual({
      ...{ kind: 'rival', company: 1, taken: 'raiseCash', other: 'campaign:0' },
    });
  });

  it('does not care for an offer that is refused on the way', () => {
    const { causes, own, whole } = told(
      secondOfAlibaba({ gates: { 'pay A→T': 'blocked' } }),
      ['block:1:ads', ...RIVALS, 'raiseCash', ...RIVALS],
      ['redPackets', ...RIVALS, 'offer:sell:1:pay:-', 'refuseTreaty', 'raiseCash', ...RIVALS],
      'taken',
    );
    expect(causes.parting).toBeUndefined();
    expect(own).toEqual(whole);
  });

  it('reads the same whichever of the lines leads', () => {
    const keys = [
      ['block:1:ads', ...RIVALS, 'redPackets', ...RIVALS],
      ['redPackets', ...RIVALS, 'raiseCash', ...RIVALS],
    ] as const;
    const one = told(secondOfAlibaba({}), [...keys[0]], [...keys[1]], 'taken');
    const two = told(secondOfAlibaba({}), [...keys[0]], [...keys[1]], 'other');
    expect(one.causes.parting).toEqual(two.causes.parting);
    expect(one.own).toEqual(two.own);
  });
});
