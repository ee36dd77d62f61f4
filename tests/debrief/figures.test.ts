/** The few sums of a debrief by hand, and what it says where there is too little to say. */
import { describe, expect, it } from 'vitest';
import { AFTERWARDS, FORECASTS } from '../../src/content/epilogue.ts';
import { contrastOf } from '../../src/debrief/contrast.ts';
import { correlationWithin, type Grouped } from '../../src/debrief/correlation.ts';
import { bestDecisions, instructiveDecisions } from '../../src/debrief/decisions.ts';
import { factsOf } from '../../src/debrief/facts.ts';
import { monthFlows } from '../../src/debrief/flows.ts';
import { PHASES, QUESTIONS, questionsOf, WITH_FIGURES } from '../../src/debrief/questions.ts';
import { newRecord } from '../../src/game/record.ts';
import { ALL_MESSAGES } from '../../src/i18n/all.ts';

const points = (values: readonly (readonly [number, number, number])[]): Grouped[] =>
  values.map(([group, x, y]) => ({ group, x, y }));

describe('a correlation', () => {
  it('is that of the textbook where there is one group', () => {
    const found = correlationWithin(
      points([
        [0, 1, 2],
        [0, 2, 1],
        [0, 3, 4],
        [0, 4, 3],
        [0, 5, 5],
      ]),
    );
    expect(found?.r).toBeCloseTo(0.8, 10);
    // Fisher: tanh(atanh 0.8 ± 1.96 / √2).
    expect(found?.low).toBeCloseTo(-0.2797, 3);
    expect(found?.high).toBeCloseTo(0.986, 3);
    expect(found?.n).toBe(5);
  });

  it('does not see that one group has more of both', () => {
    const apart = points([
      [0, 1, 1],
      [0, 2, 1],
      [0, 1, 2],
      [0, 2, 2],
      [1, 8, 8],
      [1, 9, 8],
      [1, 8, 9],
      [1, 9, 9],
    ]);
    expect(correlationWithin(apart)?.r).toBeCloseTo(0, 10);
  });

  it('is not given for too few points, or where nothing varies', () => {
    expect(
      correlationWithin(
        points([
          [0, 1, 1],
          [0, 2, 2],
          [0, 3, 3],
        ]),
      ),
    ).toBeUndefined();
    expect(
      correlationWithin(
        points([
          [0, 1, 1],
          [0, 1, 2],
          [0, 1, 3],
          [0, 1, 4],
          [0, 1, 5],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe('a room without games', () => {
  it('has no flows, no contrast, and questions without figures', () => {
    expect(monthFlows([], 1)).toBeUndefined();
    expect(contrastOf([])).toBeUndefined();
    for (const phase of PHASES) {
      for (const { id, params } of questionsOf(phase, [])) {
        expect(params, id).toEqual(WITH_FIGURES.includes(id) ? false : {});
      }
    }
  });

  it('leaves out a game that these rules do not replay', () => {
    const record = { ...newRecord('standard', 'x'), actions: [{ seat: 0 as const, action: 'no' }] };
    const game = { table: 1, arm: 0 as const, stage: 'over' as const, byBot: [false] };
    expect(factsOf({ ...game, record })).toBeUndefined();
    expect(factsOf({ ...game, record: newRecord('nowhere', 'x') })).toBeUndefined();
  });
});

describe('decisions to talk about', () => {
  const found = (label: string, chance: number, beaten: number, concept: string, table = 1) => ({
    game: { table },
    decision: { label, seat: 0, obvious: { chance: beaten }, lost: { chance } },
    explanation: { concept },
  });

  it('are the dearest mistakes, one of each concept', () => {
    const chosen = instructiveDecisions([
      found('mistake', 0.11, 0, 'bottlenecks'),
      found('blunder', 0.4, 0, 'coopetition', 2),
      found('blunder', 0.3, 0, 'coopetition', 3),
      found('inaccuracy', 0.07, 0, 'envelopment'),
      found('brilliant', 0, 0.3, 'multiHoming'),
    ]);
    expect(chosen.map(({ decision }) => decision.lost.chance)).toEqual([0.4, 0.11]);
  });

  it('are the brilliant before the finds, and these by how far they beat the obvious', () => {
    const chosen = bestDecisions([
      found('best', 0, 0.03, 'multiHoming'),
      found('best', 0, 0.08, 'bottlenecks'),
      found('brilliant', 0, 0.02, 'coopetition'),
      found('good', 0.02, 0.4, 'envelopment'),
    ]);
    const concepts = chosen.map(({ explanation }) => explanation.concept);
    expect(concepts).toEqual(['coopetition', 'bottlenecks', 'multiHoming']);
  });

  it('are not those that were obvious', () => {
    expect(bestDecisions([found('best', 0, 0, 'bottlenecks')])).toEqual([]);
  });
});

describe('texts', () => {
  it('are there in both languages for every question, forecast and event afterwards', () => {
    const keys = [
      ...PHASES.flatMap((phase) =>
        QUESTIONS[phase].flatMap((id) => [
          `debrief.ask.${phase}.${id}`,
          ...((WITH_FIGURES as string[]).includes(id) ? [`debrief.ask.${phase}.${id}.plain`] : []),
        ]),
      ),
      ...FORECASTS.flatMap(({ id }) => [
        `debrief.forecast.${id}`,
        `debrief.forecast.${id}.outcome`,
      ]),
      ...AFTERWARDS.map(({ id }) => `debrief.after.${id}`),
    ].sort();
    const asked = /^debrief\.(ask|forecast|after)\./;
    for (const texts of Object.values(ALL_MESSAGES)) {
      expect(
        Object.keys(texts)
          .filter((key) => asked.test(key))
          .sort(),
      ).toEqual(keys);
    }
  });

  it('have a source each for what happened, over an address that can be opened', () => {
    for (const { sources } of [...FORECASTS, ...AFTERWARDS]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { url } of sources) expect(new URL(url).protocol).toMatch(/^https?:$/);
    }
  });
});
