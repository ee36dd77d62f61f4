import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/game/record.ts';
import { standings } from '../../../src/game/scoring.ts';
import { GAMES, type PlayedGame, playGame, playMany } from '../../support/randomGame.ts';

describe('random games', { timeout: 600_000 }, () => {
  it('2 and 7 end after the scenario’s last month, in bounded time, with a full ranking', () => {
    playMany(GAMES, 'end', undefined, (game) => {
      const { rules, state, events } = game;
      expect(state.month).toBe(rules.scenario.months);
      expect(events.filter((e) => e.type === 'marketDay')).toHaveLength(rules.scenario.months);
      const awards = events.filter((e) => e.type === 'awardsGiven').map((e) => e.month);
      expect(awards).toEqual(rules.scenario.awardMonths);
      expect(events.at(-1)).toEqual({ type: 'gameOver', standings: standings(rules, state) });
      checkTurns(game);
      checkRanking(game);
    });
  });

  it('replay from their record to the same state and events', () => {
    playMany(GAMES, 'replay', undefined, ({ rules, record, state, events }) => {
      const replayed = replay(rules, JSON.parse(JSON.stringify(record)));
      if (!replayed.ok) throw new Error(`${replayed.problem.code} at ${replayed.problem.ply}`);
      expect(JSON.stringify(replayed.state)).toBe(JSON.stringify(state));
      expect(JSON.stringify(replayed.events.flat())).toBe(JSON.stringify(events));
    });
  });

  it('are the same for the same seed', () => {
    playMany(100, 'same', undefined, ({ record, state }) => {
      const again = playGame('standard', `${record.seed} twice`);
      const third = playGame('standard', `${record.seed} twice`);
      expect(JSON.stringify(third)).toBe(JSON.stringify(again));
      expect(JSON.stringify(again.state)).not.toBe(JSON.stringify(state));
    });
  });
});

/** 2.2: each company takes its action in each round of each month, in that month's order. */
function checkTurns({ rules, events }: PlayedGame): void {
  const turns = events.flatMap((e) =>
    e.type === 'acted' || e.type === 'treatyAccepted' ? [e.seat] : [],
  );
  expect(turns).toHaveLength(3 * rules.numbers.roundsPerMonth * rules.scenario.months);
  const perMonth = 3 * rules.numbers.roundsPerMonth;
  let expected = turns.slice(0, 3);
  for (let from = 0; from < turns.length; from += perMonth) {
    const month = turns.slice(from, from + perMonth);
    expect(month).toEqual([...expected, ...expected, ...expected]);
    const [first, second, third] = expected;
    expected = [second ?? 0, third ?? 0, first ?? 0];
  }
}

/** 7: score by its four parts, ties by blocked gates, cash and seat. */
function checkRanking({ rules, state }: PlayedGame): void {
  const ranks = standings(rules, state).map(({ seat, score }) => {
    const { marketValue, cash, standing, stakes } = state.companies[seat];
    const shares = stakes.reduce((n, held, i) => n + held * (state.visits[i] ?? 0), 0);
    const total = marketValue + Math.floor(cash / 10) + standing + shares;
    expect(score.total).toBe(total);
    const blocked = state.gates.slice(8 * seat, 8 * seat + 8).filter((g) => g === 'blocked').length;
    return [total, -blocked, cash, -seat];
  });
  const sorted = [...ranks].sort((x, y) => {
    const at = x.findIndex((n, i) => n !== y[i]);
    return (y[at] ?? 0) - (x[at] ?? 0);
  });
  expect(ranks).toEqual(sorted);
}
