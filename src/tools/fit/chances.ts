/**
 * `npm run fit:chances [-- --games N]`: fits the map from the outlook to chances to win, a
 * multinomial logistic with one number for each month to come, to games of strategists against
 * themselves, and writes src/review/chances.json. To be run again after `npm run fit`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rankAs } from '../../bots/levels.ts';
import { outlook } from '../../bots/outlook.ts';
import { winChances } from '../../bots/worth.ts';
import { standardRules } from '../../content/scenarios.ts';
import { apply } from '../../game/apply.ts';
import type { Rules } from '../../game/rules.ts';
import { standings } from '../../game/scoring.ts';
import type { Seat, Triple } from '../../game/seats.ts';
import { setup } from '../../game/setup.ts';
import { seatToMove } from '../../game/state.ts';
import { viewOf } from '../../game/view.ts';
import { fitRisingSpreads, loss, type Outcome, reliability } from './logistic.ts';

/** Iterations of the strategists: few, because many games teach more than good ones. */
const ITERATIONS = 30;
/** One game in so many is not fitted to; the figures that are printed come from these. */
const HELD_OUT_ONE_IN = 5;
const FILE = new URL('../../review/chances.json', import.meta.url);

const { values } = parseArgs({ options: { games: { type: 'string', default: '300' } } });
const games = Number(values.games);
if (!Number.isInteger(games) || games < 50) {
  console.error('--games is at least 50.');
  process.exit(1);
}

/** The outlook at each turn of a game, by months to come, with who won in the end. */
function playGame(rules: Rules, seed: string): { monthsAfter: number; outcome: Outcome }[] {
  const state = setup(rules, seed);
  const seen: { monthsAfter: number; scores: Triple<number> }[] = [];
  for (let ply = 0; ; ply++) {
    const seat = seatToMove(state);
    if (seat === undefined) break;
    if (state.step.kind === 'action' && !state.step.offered) {
      seen.push({
        monthsAfter: rules.scenario.months - state.month,
        scores: outlook(rules, state),
      });
    }
    const bot = { level: 'strategist', persona: 'plain' } as const;
    const options = { seed: `${seed} ${ply}`, iterations: ITERATIONS };
    const [best] = rankAs(rules, viewOf(state), seat, bot, options);
    if (!best) throw new Error('No legal action');
    apply(rules, state, best.action);
  }
  const winner: Seat = standings(rules, state)[0]?.seat ?? 0;
  return seen.map(({ monthsAfter, scores }) => ({ monthsAfter, outcome: { scores, winner } }));
}

const rules = standardRules();
const rows = Array.from({ length: rules.scenario.months }, () => ({
  fitted: [] as Outcome[],
  heldOut: [] as Outcome[],
}));
for (let game = 0; game < games; game++) {
  const part = game % HELD_OUT_ONE_IN === 0 ? 'heldOut' : 'fitted';
  for (const { monthsAfter, outcome } of playGame(rules, `chances ${game}`)) {
    rows[monthsAfter]?.[part].push(outcome);
  }
}
const spreads = fitRisingSpreads(rows.map(({ fitted }) => fitted)).map(
  (spread) => Math.round(spread * 10) / 10,
);
for (const [monthsAfter, { heldOut }] of rows.entries()) {
  const spread = spreads[monthsAfter] ?? 1;
  console.log(
    `${monthsAfter} months to come: spread ${spread}, log loss ${loss(heldOut, spread).toFixed(3)} on held-out games`,
  );
}
const all = rows.flatMap(({ heldOut }, monthsAfter) =>
  heldOut.flatMap(({ scores, winner }) =>
    winChances(scores, spreads[monthsAfter] ?? 1).map((chance, seat) => ({
      chance,
      won: seat === winner,
    })),
  ),
);
for (const { from, to, mean, won, n } of reliability(all)) {
  const percent = (x: number): string => `${Math.round(100 * x)} %`;
  console.log(
    `chance ${percent(from)}-${percent(to)}: on average ${percent(mean)}, won ${percent(won)} (${n})`,
  );
}
const note = `Fitted by npm run fit:chances -- --games ${games}. Points of outlook that multiply the odds to win by e, by months to come after the current one.`;
writeFileSync(
  FILE,
  `{\n  "note": ${JSON.stringify(note)},\n  "spreads": [${spreads.join(', ')}]\n}\n`,
);
