/** Samples for the outlook: positions of bots' games against themselves, and how these ended. */
import { featuresOf } from '../../bots/features.ts';
import { decideAs } from '../../bots/levels.ts';
import { apply } from '../../game/apply.ts';
import { randomLegalAction } from '../../game/legal.ts';
import type { BotLevel } from '../../game/players.ts';
import { seededRandom } from '../../game/random.ts';
import type { Rules } from '../../game/rules.ts';
import { scoreOf } from '../../game/scoring.ts';
import { SEATS, type Triple } from '../../game/seats.ts';
import { setup } from '../../game/setup.ts';
import { seatToMove } from '../../game/state.ts';
import { viewOf } from '../../game/view.ts';
import type { Sample } from './regression.ts';

/** Shares of random moves, one after another by game, so that odd positions occur too. */
const STRAYING = [0.03, 0.1, 0.25];
/** One in so many positions is kept; neighbours tell the same story. */
const KEEP_ONE_IN = 3;

function centred(values: Readonly<Triple<number[]>>): Triple<number[]> {
  const mean = values[0].map(
    (_, i) => ((values[0][i] ?? 0) + (values[1][i] ?? 0) + (values[2][i] ?? 0)) / 3,
  );
  return values.map((vector) => vector.map((v, i) => v - (mean[i] ?? 0))) as Triple<number[]>;
}

/** Iterations of a level that searches: few, because many games teach more than good ones. */
const ITERATIONS = 30;

/** Plays a game and adds its samples to the rows, which are by months to come. */
export function sampleGame(rules: Rules, level: BotLevel, game: number, rows: Sample[][]): void {
  const random = seededRandom(`fit ${game}`);
  const straying = (STRAYING[game % STRAYING.length] ?? 0) * 1000;
  const state = setup(rules, `fit ${game}`);
  const seen: { monthsAfter: number; features: Triple<number[]> }[] = [];
  for (let ply = 0; seatToMove(state) !== undefined; ply++) {
    if (state.step.kind === 'action' && random.below(KEEP_ONE_IN) === 0) {
      const monthsAfter = rules.scenario.months - state.month;
      seen.push({ monthsAfter, features: centred(featuresOf(rules, state)) });
    }
    const astray = random.below(1000) < straying;
    const action = astray
      ? randomLegalAction(rules, state, random)
      : decideAs(
          rules,
          viewOf(state),
          { level, persona: 'plain' },
          { seed: `${game}:${ply}`, iterations: ITERATIONS },
        ).action;
    apply(rules, state, action);
  }
  const scores = SEATS.map((s) => scoreOf(rules, state, s).total);
  const mean = scores.reduce((sum, s) => sum + s, 0) / SEATS.length;
  for (const { monthsAfter, features } of seen) {
    for (const seat of SEATS) {
      rows[monthsAfter]?.push({ features: features[seat], target: (scores[seat] ?? 0) - mean });
    }
  }
}
