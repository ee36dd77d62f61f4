import { describe, expect, it } from 'vitest';
import { seatToMove } from '../../src/game/state.ts';
import { testGame } from '../support/testGame.ts';

const RAISE = Array.from({ length: 9 }, () => 'raiseCash');

describe('2 a month', () => {
  it('2.2 has three rounds in which each company acts once in turn order', () => {
    const game = testGame().with({ order: 'TBA' });
    const seats: (number | undefined)[] = [];
    for (const key of RAISE.slice(0, 8)) {
      seats.push(seatToMove(game.state));
      game.play(key);
    }
    seats.push(seatToMove(game.state));
    expect(seats).toEqual([1, 2, 0, 1, 2, 0, 1, 2, 0]);
    expect(game.state.month).toBe(1);
    game.play('raiseCash');
    expect(game.state.month).toBe(2);
  });

  it('2.5 sends the first company to the end of the order', () => {
    const game = testGame().with({ nextEdict: 'screenTime' });
    game.play(...RAISE);
    expect(game.state.order).toEqual([1, 2, 0]);
    expect(game.last('monthEnded')).toEqual({ type: 'monthEnded', month: 1, order: [1, 2, 0] });
    expect(game.state.step).toEqual({ kind: 'action', round: 1, turn: 0, offered: false });
    expect(seatToMove(game.state)).toBe(1);
  });

  it('2.5 removes campaigns and red packets, and keeps mini-programs, levels and stakes', () => {
    const game = testGame().with({
      nextEdict: 'screenTime',
      A: { campaigns: [1, 0, 2, 1], redPackets: true, levels: { ads: 5 }, stakes: [1, 0, 2] },
    });
    game.play(...RAISE);
    const alibaba = game.company('A');
    expect(alibaba.campaigns).toEqual([0, 0, 0, 0]);
    expect(alibaba.redPackets).toBe(false);
    expect(alibaba.miniPrograms).toEqual([0, 2, 0]);
    expect(alibaba.levels.ads).toBe(5);
    expect(alibaba.stakes).toEqual([1, 0, 2]);
  });

  it('2.4 gives awards at the end of months 3 and 6 only', () => {
    for (const month of [1, 2, 3, 4, 5, 6]) {
      const game = testGame().with({ month }).endMonth();
      expect(game.all('awardsGiven')).toHaveLength(month === 3 || month === 6 ? 1 : 0);
    }
  });

  it('8 takes the steps in order: market, awards, treaties lapse, order, next card', () => {
    const game = testGame().with({
      month: 3,
      nextEdict: 'hearing',
      gates: { 'links A→T': 'treaty' },
    });
    game.endMonth().turnUp();
    expect(game.events.map((e) => e.type)).toEqual([
      'marketDay',
      'awardsGiven',
      'treatyEnded',
      'monthEnded',
      'monthBegan',
    ]);
  });

  it('2 ends the game after month 6, when nobody can act any more', () => {
    const game = testGame().with({ month: 6 }).turnOf('B', 3).play('raiseCash');
    expect(game.state.step).toEqual({ kind: 'over' });
    expect(seatToMove(game.state)).toBeUndefined();
    expect(game.legal()).toEqual([]);
    expect(game.refusal('raiseCash')).toBe('gameOver');
    expect(game.last('gameOver').standings).toHaveLength(3);
    expect(() => game.play('raiseCash')).toThrow();
  });

  it('1 turns up one more edict and headline at each new month', () => {
    const game = testGame().with({ nextEdict: 'screenTime' });
    game.state.secret = { edicts: ['hearing', 'inspection'], headlines: ['sale618', 'singlesDay'] };
    game.play(...RAISE);
    expect(game.state.schedule.edicts).toEqual(['rectifyLinks', 'screenTime', 'hearing']);
    expect(game.state.schedule.headlines).toEqual(['quietMonth', 'quietMonth', 'sale618']);
    expect(game.state.secret).toEqual({ edicts: ['inspection'], headlines: ['singlesDay'] });
  });
});
