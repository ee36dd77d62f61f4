import { describe, expect, it } from 'vitest';
import { type CompanyLedger, scoreLedger } from '../../../src/client/app/scoreLedger.ts';
import { rulesFor, SCENARIO_IDS, type ScenarioId } from '../../../src/content/scenarios.ts';
import { apply } from '../../../src/game/apply.ts';
import type { GameEvent } from '../../../src/game/events.ts';
import { legalActions } from '../../../src/game/legal.ts';
import { seededRandom } from '../../../src/game/random.ts';
import { setup } from '../../../src/game/setup.ts';
import { type GameState, seatToMove } from '../../../src/game/state.ts';
import { testGame } from '../../support/testGame.ts';

interface Played {
  scenario: ScenarioId;
  state: GameState;
  events: GameEvent[];
}

/** A whole game of random legal decisions. */
function randomGame(scenario: ScenarioId, seed: string): Played {
  const rules = rulesFor(scenario);
  const random = seededRandom(seed);
  const events: GameEvent[] = [];
  const state = setup(rules, seed, events);
  while (seatToMove(state) !== undefined) {
    const actions = legalActions(rules, state);
    const action = actions[random.below(actions.length)];
    if (!action) throw new Error('Nothing is legal');
    apply(rules, state, action, events);
  }
  return { scenario, state, events };
}

const GAMES = SCENARIO_IDS.flatMap((scenario) =>
  Array.from({ length: 12 }, (_, i) => randomGame(scenario, `ledger-${i}`)),
);

function sumOfLines(ledger: CompanyLedger): number {
  const figures = ledger.figures.reduce((sum, line) => sum + line.points, 0);
  const { cash, standing, stakes } = ledger.score;
  return (
    ledger.start +
    figures +
    ledger.awards +
    ledger.antitrust +
    ledger.fines +
    cash +
    standing +
    stakes.reduce((sum, points) => sum + points, 0)
  );
}

describe('scoreLedger', () => {
  it('adds up to the score, line by line, in whole random games', () => {
    for (const { scenario, state, events } of GAMES) {
      for (const ledger of scoreLedger(rulesFor(scenario), events, state)) {
        expect(sumOfLines(ledger)).toBe(ledger.score.total);
      }
    }
  });

  it('follows market value month by month to its final value', () => {
    for (const { scenario, state, events } of GAMES) {
      const rules = rulesFor(scenario);
      for (const ledger of scoreLedger(rules, events, state)) {
        expect(ledger.months.map(({ month }) => month)).toEqual(
          Array.from({ length: rules.scenario.months }, (_, i) => i + 1),
        );
        expect(ledger.months.at(-1)?.after).toBe(state.companies[ledger.seat].marketValue);
      }
    }
  });

  it('gives each figure its share of the market value gained, rounded to add up', () => {
    for (const { scenario, state, events } of GAMES) {
      const rules = rulesFor(scenario);
      for (const ledger of scoreLedger(rules, events, state)) {
        const points = ledger.figures.reduce((sum, line) => sum + line.points, 0);
        expect(points).toBe(ledger.gained);
        for (const { sum, points: share } of ledger.figures) {
          expect(Math.abs(share - sum / rules.numbers.figuresPerPoint)).toBeLessThan(2);
        }
      }
    }
  });

  it('names what antitrust and uncovered fines took', () => {
    const game = testGame().with({ month: 3, A: { cash: 1 } });
    const before = game.company('A').marketValue;
    game.events.push({
      type: 'monthBegan',
      month: 3,
      edict: 'rectifyLinks',
      headline: 'quietMonth',
      named: [],
    });
    game.with({ step: { kind: 'answers', queue: [0] } }).decide('defy');
    const { marketValueLost } = game.last('defied');
    expect(marketValueLost).toBeGreaterThan(0);
    const [alibaba] = scoreLedger(game.rules, game.events, game.state);
    expect(alibaba.fines).toBe(-marketValueLost);
    expect(alibaba.months.at(-1)?.after).toBe(before - marketValueLost);
  });
});
