import { beforeAll, describe, expect, it } from 'vitest';
import '../../../support/loadTexts.ts';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { openStudyTexts } from '../../../../src/client/app/studyTexts.ts';
import {
  decisionAt,
  decisionPhrase,
  decisionTargets,
  monthStarts,
} from '../../../../src/client/pages/study/decision.ts';
import { pressStepKey, toMonth } from '../../../../src/client/pages/study/keys.ts';
import { createStudy, positionAt, type Study } from '../../../../src/client/pages/study/study.ts';
import {
  chanceSeries,
  summaryOf,
  valueSeries,
} from '../../../../src/client/pages/study/tabs/review/curve.ts';
import { lineAside } from '../../../../src/client/pages/study/tabs/review/line.ts';
import { actionByKey } from '../../../../src/game/actions.ts';
import { viewOf } from '../../../../src/game/view.ts';
import type { GradedDecision } from '../../../../src/review/grading.ts';
import { hastyReview, playedGame } from './studyGames.ts';

const game = playedGame();
const last = game.positions.length - 1;
const key = (name: string, shiftKey = false): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: name, shiftKey });

beforeAll(async () => {
  await setLocale('en');
  await openStudyTexts();
});

/** Something beside the game: the positions after the next two decisions. */
function aside(study: Study) {
  return {
    title: () => 'Elsewhere',
    from: 0,
    steps: [1, 2].map((ply) => ({
      position: positionAt(study.game, ply),
      targets: [],
      says: () => `step ${ply}`,
      does: () => `${ply}`,
    })),
  };
}

describe('a study', () => {
  it('shows the game at any point, and never before its start or after its end', () => {
    const study = createStudy(game, 3);
    expect(study.table.state.value).toBe(game.positions[3]?.state);
    study.goTo(-4);
    expect(study.ply.value).toBe(0);
    study.goTo(9999);
    expect(study.ply.value).toBe(last);
    expect(study.table.state.value.step.kind).toBe('over');
    expect(study.table.forecast.value).toBeUndefined();
    expect(createStudy(game, 9999).ply.value).toBe(last);
  });

  it('points at what the next decision touches', () => {
    const study = createStudy(game);
    for (let ply = 0; ply < last; ply++) {
      study.goTo(ply);
      const decision = decisionAt(game, ply);
      if (!decision) throw new Error('No decision');
      const { state } = positionAt(game, ply);
      expect(study.targets.value).toEqual(decisionTargets(state, decision.seat, decision.action));
    }
    study.goTo(last);
    expect(study.targets.value).toEqual([]);
  });

  it('shows something beside the game, step by step, and comes back to where it was', () => {
    const study = createStudy(game, 8);
    study.show(aside(study));
    expect(study.table.state.value).toBe(game.positions[1]?.state);
    study.step(1);
    expect(study.table.state.value).toBe(game.positions[2]?.state);
    study.step(7);
    expect(study.aside.value?.at).toBe(1);
    study.back();
    expect(study.aside.value).toBeUndefined();
    expect(study.ply.value).toBe(8);
    study.show(aside(study));
    study.visit(5);
    expect(study.aside.value).toBeUndefined();
    expect(study.ply.value).toBe(5);
    expect(study.calls.value).toBe(3);
  });

  it('comes back to the game when something is asked about the game', () => {
    const study = createStudy(game, 8);
    study.show(aside(study));
    study.look({ tab: 'review' });
    expect(study.aside.value).toBeDefined();
    study.look({ tab: 'lens' });
    expect(study.aside.value).toBeUndefined();
    expect(study.ply.value).toBe(8);
  });
});

describe('the keys', () => {
  it('step through the game, by decision and by month', () => {
    const study = createStudy(game);
    expect(pressStepKey(study, key('ArrowRight'))).toBe(true);
    expect(study.ply.value).toBe(1);
    const starts = monthStarts(game);
    expect(starts).toHaveLength(game.rules.scenario.months);
    pressStepKey(study, key('ArrowRight', true));
    expect(study.ply.value).toBe(starts[1]);
    pressStepKey(study, key('ArrowLeft', true));
    expect(study.ply.value).toBe(0);
    for (const _ of [...starts, 0]) toMonth(study, 1);
    expect(study.ply.value).toBe(last);
    expect(pressStepKey(study, key('a'))).toBe(false);
  });

  it('step through what is beside the game, and Escape leaves it', () => {
    const study = createStudy(game, 4);
    expect(pressStepKey(study, key('Escape'))).toBe(false);
    study.show(aside(study));
    pressStepKey(study, key('ArrowRight'));
    expect(study.aside.value?.at).toBe(1);
    pressStepKey(study, key('ArrowRight', true));
    expect(study.aside.value?.at).toBe(1);
    expect(pressStepKey(study, key('Escape'))).toBe(true);
    expect(study.ply.value).toBe(4);
  });
});

describe('a decision', () => {
  it('is named for whoever made it, and at the level that it leads to', () => {
    const { table } = createStudy(game);
    const { state } = positionAt(game, 0);
    const say = (seat: 0 | 1 | 2, of: string): string => {
      const action = actionByKey(seat, of);
      if (!action) throw new Error(of);
      return decisionPhrase(table, state, seat, action);
    };
    expect(say(0, 'build:feed')).toBe(`Build Feed to level ${state.companies[0].levels.feed + 1}`);
    expect(say(2, 'build:feed')).toBe(`Build Feed to level ${state.companies[2].levels.feed + 1}`);
    expect(say(2, 'open:0:pay')).toBe('Open Payments to Alibaba');
    expect(say(1, 'offer:swap:2:links:pay')).toBe('Offer ByteDance Links for its Payments');
  });
});

describe('the curves', () => {
  it('of market value have a number for every position', () => {
    const values = valueSeries(game);
    for (const seat of [0, 1, 2] as const) {
      expect(values[seat]).toEqual(
        game.positions.map(({ state }) => state.companies[seat].marketValue),
      );
    }
  });

  it('of chance go as far as decisions are known, and end with what the last one left', () => {
    const graded = (chance: number): GradedDecision => {
      const prospect = { worth: [0, 0, 0], chance: [chance, 0, 0], lead: [0, 0, 0] };
      return { before: prospect, after: { ...prospect, chance: [chance / 2, 0, 0] } } as never;
    };
    expect(chanceSeries([])[0]).toEqual([]);
    expect(chanceSeries([graded(0.4), graded(0.6)])[0]).toEqual([0.4, 0.6, 0.3]);
    const holed: GradedDecision[] = [graded(0.4)];
    holed[2] = graded(0.8);
    expect(chanceSeries(holed)[0]).toEqual([0.4, 0.2]);
  });

  it('are said in a sentence', () => {
    expect(summaryOf([3, 1, 4])).toEqual({ first: 3, last: 4, low: 1, high: 4 });
    expect(summaryOf([])).toBeUndefined();
  });
});

describe('the line that could have come', { timeout: 60_000 }, () => {
  it('leads on the board from the decision to its market day, as the review expects it', () => {
    const study = createStudy(game);
    const { explanations } = hastyReview(game);
    expect(explanations.length).toBeGreaterThan(0);
    for (const { ply, other } of explanations) {
      const { steps } = lineAside(study, ply, other);
      expect(steps).toHaveLength(other.actions.length);
      const market = steps[other.untilMarket - 1]?.position;
      expect(market?.lastMarket).toEqual(other.outcome.account);
      expect(market?.state).toEqual(viewOf(other.outcome.state));
      expect(steps[0]?.says()).toMatch(/in place of what was played/);
      expect(steps[other.untilMarket - 1]?.says()).toMatch(/Market day/i);
    }
  });
});
