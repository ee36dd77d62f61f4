/** A blunder and a brilliant move planted in hand-made positions: the right label and the right reason. */
import { describe, expect, it } from 'vitest';
import { actionByKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seatToMove } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import type { MadeDecision } from '../../src/review/decisions.ts';
import { type Explanation, explain } from '../../src/review/explain.ts';
import { type GradedDecision, gradeDecision } from '../../src/review/grading.ts';
import { T } from '../support/names.ts';
import { type Position, type TestGame, testGame } from '../support/testGame.ts';

const EFFORT = { iterations: 300, seed: 'planted' };

function made({ rules, state }: TestGame, key: string): MadeDecision {
  const seat = seatToMove(state);
  const action = seat === undefined ? undefined : actionByKey(seat, key);
  if (seat === undefined || !action) throw new Error(`Nobody can do ${key}`);
  const choices = legalActions(rules, state).length;
  return { ply: 0, seat, view: viewOf(state), action, choices };
}

function judged(
  game: TestGame,
  key: string,
): { decision: GradedDecision; explanation: Explanation | undefined } {
  const decided = made(game, key);
  const decision = gradeDecision(game.rules, decided, EFFORT, 'close');
  return {
    decision,
    explanation: explain(game.rules, decided, decision, 20),
  };
}

/** Tencent's last action: only a campaign in ByteDance's feed makes it win. */
const ONLY_CAMPAIGN: Position = {
  allGates: 'open',
  headline: 'holidayTravel',
  A: { marketValue: 28 },
  T: { marketValue: 9, cash: 8, levels: { feed: 1, ads: 1, mini: 3, market: 4, wallet: 4 } },
  B: { marketValue: 17 },
};

const lastOfTencent = (position: Position): TestGame =>
  testGame()
    .with({ month: 6, order: 'BAT', ...position })
    .turnOf('T', 3);

describe('the last action of the game', { timeout: 30_000 }, () => {
  it('is a blunder where it throws the win away, and the review says for what', () => {
    const { decision, explanation } = judged(lastOfTencent(ONLY_CAMPAIGN), 'raiseCash');
    expect(decision.label).toBe('blunder');
    expect(decision.best).toBe('campaign:2');
    expect(decision.lost.chance).toBe(1);
    const [why] = explanation?.sentences ?? [];
    expect(why?.key).toMatch(/^review\.why\.(mixed|costs)\.down$/);
    expect(why?.params.n).toBe(100);
    expect(why?.params.costs?.map(({ key }) => key)).toContain('review.term.orders.less');
    expect(explanation?.concept).toBe('bottlenecks');
  });

  it('is brilliant where it is all that wins and looks like nothing at first sight', () => {
    const { decision, explanation } = judged(lastOfTencent(ONLY_CAMPAIGN), 'campaign:2');
    expect(decision.label).toBe('brilliant');
    expect(decision.margin).toBe(1);
    expect(decision.seat).toBe(T);
    expect(explanation?.sentences[0]?.key).toMatch(/\.up$/);
  });

  it('is the best, and no more, where all that wins is plain to see', () => {
    const game = testGame()
      .with({
        month: 6,
        order: 'ATB',
        allGates: 'open',
        A: { marketValue: 14 },
        B: {
          marketValue: 23,
          cash: 4,
          levels: { feed: 3, ads: 4, mini: 1, market: 1, wallet: 3 },
        },
      })
      .turnOf('B', 3);
    const { decision, explanation } = judged(game, 'block:1:links');
    expect(decision.label).toBe('best');
    expect(decision.margin).toBe(1);
    expect(explanation?.concept).toBe('networkEffects');
  });
});
