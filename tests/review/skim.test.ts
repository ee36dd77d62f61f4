import { describe, expect, it } from 'vitest';
import { actionByKey, actionKey } from '../../src/game/actions.ts';
import { replay } from '../../src/game/record.ts';
import { isFind } from '../../src/review/alternative.ts';
import { decisionsOf } from '../../src/review/decisions.ts';
import { isExplained } from '../../src/review/explain.ts';
import { obviousIn } from '../../src/review/obvious.ts';
import { type Skim, type SkimDepth, skimGame } from '../../src/review/skim.ts';
import { playBots, randomly } from '../support/botGame.ts';

const DEPTH: SkimDepth = { glance: 6, slips: 2, finds: 1, iterations: 12, lineIterations: 4 };

describe('a first look at a game', { timeout: 60_000 }, () => {
  const { rules, record } = playBots([randomly, randomly, randomly], 'skim');
  const own = record.actions.flatMap(({ seat }, ply) => (seat === 1 ? [ply] : []));

  function skimmed(among: readonly number[], seed = 'a'): Skim {
    const answer = skimGame(rules, record, { among, depth: DEPTH, seed });
    if (!answer.ok) throw new Error(answer.problem.code);
    return answer.skim;
  }

  const skim = skimmed(own);

  it('grades only a few of the decisions it is asked about, in the order of the game', () => {
    const { decisions } = skim;
    const plies = decisions.map(({ ply }) => ply);
    expect(plies.length).toBeGreaterThan(0);
    expect(plies.length).toBeLessThanOrEqual(DEPTH.slips + DEPTH.finds);
    expect(plies).toEqual([...plies].sort((a, b) => a - b));
    for (const { ply, seat, action } of decisions) {
      expect(own).toContain(ply);
      expect({ seat, action }).toEqual(record.actions[ply]);
    }
  });

  it('passes over what was obvious', () => {
    const made = decisionsOf(rules, record);
    if (!made.ok) throw new Error('The record does not replay');
    for (const { ply, action } of skim.decisions) {
      const decision = made.decisions[ply];
      const obvious = decision && obviousIn(rules, decision);
      expect(obvious && actionKey(obvious)).not.toBe(action);
    }
  });

  it('explains mistakes and finds, and nothing else', () => {
    const { decisions, explanations } = skim;
    const telling = decisions.filter((one) => isExplained(one) || isFind(one));
    expect(explanations.map(({ ply }) => ply)).toEqual(telling.map(({ ply }) => ply));
  });

  it('is the same for the same seed, and empty where nothing is asked about', () => {
    expect(skimmed(own)).toEqual(skim);
    expect(skimmed([])).toEqual({ decisions: [], explanations: [] });
  });

  it('is refused where the record does not replay', () => {
    const bad = { ...record, actions: [...record.actions, { seat: 0 as const, action: 'defy' }] };
    expect(replay(rules, bad).ok).toBe(false);
    expect(actionByKey(0, 'defy')).toBeDefined();
    expect(skimGame(rules, bad, { among: [], depth: DEPTH, seed: 'a' })).toMatchObject({
      ok: false,
      problem: { code: 'wrongSeat' },
    });
  });
});
