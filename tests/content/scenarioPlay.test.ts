/** Whatever scenario file passes the check can be played to its end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAs } from '../../src/bots/levels.ts';
import { EDICTS } from '../../src/content/edicts.ts';
import { HEADLINES } from '../../src/content/headlines.ts';
import { checkScenario } from '../../src/content/scenarioCheck.ts';
import schema from '../../src/content/scenarios/scenario.schema.json' with { type: 'json' };
import { advance, decide, isAutomatic } from '../../src/game/apply.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seededRandom } from '../../src/game/random.ts';
import type { Rules } from '../../src/game/rules.ts';
import type { Scenario } from '../../src/game/scenario.ts';
import { standings } from '../../src/game/scoring.ts';
import { DISTRICTS, GATE_KINDS, SEATS } from '../../src/game/seats.ts';
import { dealSeeded } from '../../src/game/setup.ts';
import { seatToMove } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import { standardCopy } from './scenarioProblems.ts';

interface NumberSchema {
  type?: string;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, NumberSchema>;
}

/** Any value that the schema lets a number have, the least and the greatest ones often. */
function anyOf({
  type,
  minimum = 0,
  maximum = 0,
  properties = {},
}: NumberSchema): fc.Arbitrary<unknown> {
  if (type === 'integer') {
    const ends = fc.constantFrom(minimum, Math.min(minimum + 1, maximum), maximum);
    return fc.oneof(fc.integer({ min: minimum, max: maximum }), ends);
  }
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, anyOf(inner)])),
  );
}

const COMPANIES = standardCopy().companies.map(({ id }) => id);
const numbers = anyOf(schema.$defs.numbers as NumberSchema) as fc.Arbitrary<Scenario['numbers']>;
const company = schema.$defs.company.properties;
const cash = anyOf(company.cash);
const marketValue = anyOf(company.marketValue);
const standing = anyOf(company.standing);
const few = <T>(of: readonly T[]) => fc.subarray([...of]);
const deckOf = (cards: readonly { id: string }[]) => few(cards.map(({ id }) => id));

const scenarios = fc
  .record({
    numbers: fc.oneof(numbers, fc.constant(standardCopy().numbers)),
    months: fc.integer({ min: 1, max: 6 }),
    awards: fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
    edicts: deckOf(EDICTS),
    headlines: deckOf(HEADLINES),
    gates: few(
      COMPANIES.flatMap((owner) =>
        COMPANIES.filter((guest) => guest !== owner).flatMap((guest) =>
          GATE_KINDS.map((kind) => ({ owner, guest, kind })),
        ),
      ),
    ),
    starts: fc.array(
      fc.record({
        cash,
        marketValue,
        standing,
        levels: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 }),
        core: few(DISTRICTS),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    pulls: fc.array(fc.constantFrom(0, 1, 100), { minLength: 9, maxLength: 9 }),
    seller: fc.option(fc.record({ ads: fc.nat(12), stay: fc.nat(100) }), { nil: undefined }),
  })
  .map((wish) => {
    const scenario = standardCopy();
    const { maxLevel, stake } = wish.numbers;
    Object.assign(scenario, { id: 'any', months: wish.months, numbers: wish.numbers });
    scenario.awardMonths = wish.awards.filter((month) => month <= wish.months);
    scenario.edicts = { fixed: {}, pool: wish.edicts };
    scenario.headlines = { fixed: {}, pool: wish.headlines };
    // A fixed card may come again and again; the pool need not reach.
    for (let m = 1; m <= wish.months; m++) {
      if (wish.edicts.length < wish.months) scenario.edicts.fixed[m] = wish.edicts[0] ?? 'noEdict';
      if (wish.headlines.length < wish.months) scenario.headlines.fixed[m] = 'quietMonth';
    }
    scenario.openGates = wish.gates;
    scenario.miniPrograms = [];
    for (const seat of SEATS) {
      const start = wish.starts[seat];
      if (!start) continue;
      const { levels, core, ...plain } = start;
      Object.assign(scenario.companies[seat], plain, { core });
      for (const [i, district] of DISTRICTS.entries()) {
        const most = core.includes(district) ? maxLevel.core : maxLevel.clone;
        scenario.companies[seat].levels[district] = Math.min(levels[i] ?? 1, most);
      }
      const { stakes } = scenario.companies[seat];
      if (stake.shares === 0) scenario.companies[seat].stakes = {};
      else expect(Object.values(stakes).every((n) => n <= stake.shares)).toBe(true);
    }
    for (const [i, independent] of scenario.independents.entries()) {
      for (const [j, id] of COMPANIES.entries()) independent.pulls[id] = wish.pulls[3 * i + j] ?? 0;
      delete independent.feed;
      if (i === 0 && wish.seller) independent.feed = wish.seller;
    }
    return scenario;
  });

function play(rules: Rules, seed: string): void {
  const random = seededRandom(seed);
  const state = dealSeeded(rules, seed);
  for (;;) {
    while (isAutomatic(state)) advance(rules, state);
    const seat = seatToMove(state);
    if (seat === undefined) break;
    const legal = legalActions(rules, state);
    // Now and then a bot looks at it too, which works out every market ahead.
    const [best] =
      random.below(20) === 0
        ? rankAs(rules, viewOf(state), seat, { level: 'steward', persona: 'plain' }, { seed })
        : [];
    const action = best?.action ?? legal[random.below(legal.length)];
    if (!action) throw new Error('There is always something to do');
    decide(rules, state, action);
  }
  for (const { score } of standings(rules, state))
    expect(Number.isSafeInteger(score.total)).toBe(true);
}

describe('a scenario file that passes the check', () => {
  it('is played to its end in any game, with scores that are numbers', () => {
    let played = 0;
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const checked = checkScenario(JSON.parse(JSON.stringify(scenario)));
        if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
        for (let game = 0; game < 3; game++) play(checked.rules, `${game}`);
        played++;
      }),
      { numRuns: 100 },
    );
    expect(played).toBe(100);
  });
});
