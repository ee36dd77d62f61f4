import { describe, expect, it } from 'vitest';
import { testGame } from '../../support/testGame.ts';

describe('5 edicts that order gates open', () => {
  it('5 Rectify link-blocking: every company, one Links gate', () => {
    const game = testGame().with({ edict: 'rectifyLinks' }).turnUp();
    game.play('comply:1:links', 'comply:2:links', 'comply:0:links');
    expect(game.all('complied').map((e) => [e.seat, e.gates])).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect([game.gate('links A→T'), game.gate('links T→B'), game.gate('links B→A')]).toEqual([
      'ordered',
      'ordered',
      'ordered',
    ]);
    expect(game.gate('links A→B')).toBe('blocked');
  });

  it('5 Six-month deadline: all blocked Links gates', () => {
    const game = testGame().with({ month: 6, edict: 'sixMonthDeadline' }).turnUp();
    expect(game.legal()).toEqual(['complyAll', 'defy']);
    expect(game.refusal('comply:1:links')).toBe('mustOpenAll');
    game.play('complyAll');
    expect([game.gate('links A→T'), game.gate('links A→B')]).toEqual(['ordered', 'ordered']);
    expect(game.company('A').standing).toBe(0);
    expect(game.last('complied').gates).toBe(2);
  });

  it('5 Six-month deadline: defying costs 3 for each such gate and 1 standing in all', () => {
    const game = testGame().with({
      month: 6,
      edict: 'sixMonthDeadline',
      gates: { 'links T→A': 'open' },
    });
    game.turnUp().play('defy', 'defy', 'defy');
    // A has two blocked: 6 of its 10. T has one: 3 of 8. B has two: 6 of 12.
    expect(game.each((c) => c.cash)).toEqual([4, 5, 6]);
    expect(game.each((c) => c.standing)).toEqual([-1, -1, -1]);
  });

  it('5 Six-month deadline: what is missing of 6 coins costs 1 market value for each 2', () => {
    const game = testGame().with({
      month: 6,
      edict: 'sixMonthDeadline',
      A: { cash: 3, marketValue: 13 },
    });
    game.turnUp().play('defy');
    // 3 missing: 2 market value (rounded up).
    expect(game.company('A').cash).toBe(0);
    expect(game.company('A').marketValue).toBe(11);
  });

  it('5 Six-month deadline: complying leaves gates that are already passable as they are', () => {
    const game = testGame().with({
      month: 6,
      edict: 'sixMonthDeadline',
      gates: { 'links A→T': 'open' },
    });
    game.turnUp().play('complyAll');
    expect([game.gate('links A→T'), game.gate('links A→B')]).toEqual(['open', 'ordered']);
  });

  it('5 Payments interconnection: every company, one Pay gate', () => {
    const game = testGame().with({ edict: 'paymentsInterconnection' }).turnUp();
    expect(game.state.step).toEqual({ kind: 'answers', queue: [0, 1, 2] });
    expect(game.legal()).toEqual(['comply:1:pay', 'comply:2:pay', 'defy']);
    game.play('comply:1:pay');
    expect(game.gate('pay A→T')).toBe('ordered');
  });

  it('5 Mini-program neutrality: highest Mini, all its blocked Mini gates', () => {
    const game = testGame().with({ edict: 'miniProgramNeutrality' }).turnUp();
    // T's Mini is 2, the others' 1. Its gate to A is open, the one to B blocked.
    expect(game.state.step).toEqual({ kind: 'answers', queue: [1] });
    expect(game.legal()).toEqual(['complyAll', 'defy']);
    game.play('complyAll');
    expect([game.gate('mini T→A'), game.gate('mini T→B')]).toEqual(['open', 'ordered']);
  });

  it('5 Fair ad access: highest Ads, all its blocked Ads gates', () => {
    const game = testGame()
      .with({ edict: 'fairAdAccess', B: { levels: { ads: 4 } } })
      .turnUp();
    expect(game.state.step).toEqual({ kind: 'answers', queue: [2] });
    game.play('complyAll');
    expect([game.gate('ads B→A'), game.gate('ads B→T')]).toEqual(['open', 'ordered']);
  });

  it('5 Fair ad access: a fine is due once, even for two gates', () => {
    const game = testGame().with({ edict: 'fairAdAccess' }).turnUp();
    expect(game.state.step).toEqual({ kind: 'answers', queue: [0] });
    game.play('defy');
    expect(game.company('A').cash).toBe(7);
  });

  it('5 Choose-one-of-two: highest Market, one gate of any kind', () => {
    const game = testGame().with({ edict: 'chooseOneOfTwo' }).turnUp();
    expect(game.state.step).toEqual({ kind: 'answers', queue: [0] });
    expect(game.legal()).toEqual([
      'comply:1:links',
      'comply:1:ads',
      'comply:1:mini',
      'comply:1:pay',
      'comply:2:links',
      'comply:2:ads',
      'comply:2:mini',
      'comply:2:pay',
      'defy',
    ]);
    game.play('comply:2:mini');
    expect(game.gate('mini A→B')).toBe('ordered');
  });

  it('5 Unfair competition: most blocked gates, one of any kind', () => {
    const game = testGame().with({ edict: 'unfairCompetition' }).turnUp();
    // A 8, T 7, B 7.
    expect(game.state.step).toEqual({ kind: 'answers', queue: [0] });
    const other = testGame().with({
      edict: 'unfairCompetition',
      gates: { 'pay A→T': 'ordered', 'pay A→B': 'treaty', 'links T→A': 'open' },
    });
    // A 6, T 6, B 7.
    expect(other.turnUp().state.step).toEqual({ kind: 'answers', queue: [2] });
  });

  it('5 Hearing: every company may open one gate of any kind as ordered for +2 standing', () => {
    const game = testGame().with({ edict: 'hearing' }).turnUp();
    expect(game.legal()).toHaveLength(8 + 1);
    expect(game.refusal('defy')).toBe('cannotDefy');
    game.play('comply:1:ads', 'decline', 'comply:1:pay');
    expect(game.gate('ads A→T')).toBe('ordered');
    expect(game.gate('pay B→T')).toBe('ordered');
    // +2 for the hearing, no +1 for the gate.
    expect(game.each((c) => c.standing)).toEqual([2, 0, 2]);
    expect(game.each((c) => c.cash)).toEqual([10, 8, 12]);
    expect(game.last('declined')).toEqual({ type: 'declined', seat: 1 });
  });
});
