/** What a review says is true: every number and direction, recomputed from replays. */
import { describe, expect, it } from 'vitest';
import { type GameReview, reviewGame } from '../../src/review/review.ts';
import type { Sentence, SentenceKey } from '../../src/review/sentences.ts';
import type { MarketOf } from '../../src/tools/bench/review/monthEnd.ts';
import { sentenceErrors } from '../../src/tools/bench/review/truth.ts';
import { compareTurns, partingErrors } from '../../src/tools/bench/review/turns.ts';
import { type BotGame, bot, playBots, randomly } from '../support/botGame.ts';
import { lineOf } from '../support/lines.ts';
import { marketOracle } from '../support/marketOracle.ts';
import { A } from '../support/names.ts';
import { testGame } from '../support/testGame.ts';

/** The market day by the tests' own reckoning. */
const byOracle: MarketOf = (state) => {
  const { companies, visits, went } = marketOracle(state);
  return {
    visits,
    went,
    companies: companies.map(([idle = 0, orders = 0, seen = 0, hosted = 0, paid = 0, ads = 0]) => [
      idle,
      orders,
      seen,
      hosted,
      paid,
      ads,
    ]),
  };
};

function review({ rules, record }: BotGame): GameReview {
  const depth = {
    ...{ iterations: 10, close: 2, closeIterations: 20, last: 1, lastIterations: 30 },
    ...{ finds: 1, lineIterations: 6 },
  };
  const reviewing = reviewGame(rules, record, { depth, seed: 'truth' });
  if (!reviewing.ok) throw new Error(reviewing.problem.code);
  let next = reviewing.events.next();
  while (!next.done) next = reviewing.events.next();
  return next.value;
}

describe('the sentences of a review', { timeout: 60_000 }, () => {
  const games = Array.from({ length: 4 }, (_, i) =>
    playBots([bot('steward'), randomly, bot('novice')], `truth ${i}`),
  );
  const reviews = games.map((game) => ({ game, found: review(game) }));

  it('are true', () => {
    let checked = 0;
    for (const { game, found } of reviews) {
      for (const explanation of found.explanations) {
        const decision = found.decisions[explanation.ply];
        if (!decision) throw new Error('No such decision');
        const { rules, record } = game;
        for (const errors of sentenceErrors(rules, record, decision, explanation, byOracle)) {
          checked++;
          expect(errors, `${record.seed} ${explanation.ply}`).toEqual([]);
        }
      }
    }
    expect(checked).toBeGreaterThan(60);
  });

  it('would be found false if one number or direction were', () => {
    for (const { game, found } of reviews) {
      const { rules, record } = game;
      const explanation = found.explanations.find(({ sentences }) => sentences[0]?.params.costs);
      const decision = explanation && found.decisions[explanation.ply];
      if (!explanation || !decision) throw new Error('Nothing cost anything');
      const wrong = structuredClone(explanation);
      const [clause] = wrong.sentences[0]?.params.costs ?? [];
      if (!clause) throw new Error('Nothing cost anything');
      clause.params.n++;
      const [first = []] = sentenceErrors(rules, record, decision, wrong, byOracle);
      expect(first).toHaveLength(1);
      const swapped = { ...explanation, taken: explanation.other, other: explanation.taken };
      const [errors = []] = sentenceErrors(rules, record, decision, swapped, byOracle);
      expect(errors.length).toBeGreaterThan(0);
    }
  });

  it('would be found false if something done later were told as the decision’s own', () => {
    const game = testGame()
      .with({ allGates: 'open', A: { cash: 13 }, T: { cash: 9 }, B: { cash: 9 } })
      .turnOf('A', 2);
    const rivals = ['raiseCash', 'raiseCash'];
    const start = game.state;
    const lines = {
      taken: lineOf(game, ['stake:0', ...rivals, 'raiseCash', ...rivals]).actions,
      other: lineOf(game, ['block:1:ads', ...rivals, 'build:market', ...rivals]).actions,
    };
    const { byItself, partings } = compareTurns(game.rules, start, lines, false);
    const marketLevels = [byItself.taken, byItself.other].map(
      ({ companies }) => companies[A].levels.market,
    );
    expect(marketLevels[0]).toBe(marketLevels[1]);
    const said = (key: SentenceKey, next: string, instead: string): Sentence => ({
      key,
      params: {
        n: 0,
        ...{ doing: { seat: A, action: 'stake:0' }, other: { seat: A, action: 'block:1:ads' } },
        ...{ next: { seat: A, action: next }, instead: { seat: A, action: instead } },
      },
    });
    const errors = (...of: Parameters<typeof said>) => partingErrors(said(...of), partings).length;
    expect(errors('review.then.coins.less', 'raiseCash', 'build:market')).toBe(0);
    expect(errors('review.then.coins.more', 'raiseCash', 'build:market')).toBe(1);
    expect(errors('review.then.coins.less', 'build:market', 'raiseCash')).toBe(1);
    expect(errors('review.then.otherLater', 'raiseCash', 'build:market')).toBe(1);
    expect(errors('review.then.rival', 'raiseCash', 'build:market')).toBe(1);
  });
});
