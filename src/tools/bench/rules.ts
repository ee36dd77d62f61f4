/**
 * How fast the rules play random games, beside the same games through boardgame.io's own reducer.
 * Both sides choose from `legalActions` with the same generator; slices of both alternate, so that
 * a slow spell of the machine falls on both, and the medians of the slices count.
 */
import { isDeepStrictEqual } from 'node:util';
import { standardRules } from '../../content/scenarios.ts';
import type { Action } from '../../game/actions.ts';
import { apply } from '../../game/apply.ts';
import { legalActions } from '../../game/legal.ts';
import { marketDay, settleMarket } from '../../game/market.ts';
import type { Rules } from '../../game/rules.ts';
import { setup } from '../../game/setup.ts';
import type { GameState } from '../../game/state.ts';
import { type Benchmark, median, microsecondsPerCall, rateOver } from './benchmark.ts';
import { playBgio, playPlain } from './playout.ts';

const SLICES = 9;
const SLICE_MS = 600;
const WARM_UP_MS = 1_000;
const PROFILE_MS = 400;
const CHECKED_GAMES = 3;

/** Throws unless both sides end the same games in the same position. */
function checkSameGames(rules: Rules): void {
  for (let i = 0; i < CHECKED_GAMES; i++) {
    const plain = playPlain(rules, `check ${i}`);
    const bgio = playBgio(rules, `check ${i}`);
    if (!isDeepStrictEqual(plain, bgio)) throw new Error(`Game "check ${i}" differs by path`);
  }
}

interface Sample {
  moves: number;
  months: number;
  positions: GameState[];
  /** A position on the last decision before each market day. */
  marketPositions: GameState[];
  script: Readonly<Action>[];
}

/** One game of typical length with copies of its positions, for the profile. */
function sampleGame(rules: Rules, seed: string): Sample {
  const positions: GameState[] = [];
  const script: Readonly<Action>[] = [];
  const marketPositions: GameState[] = [];
  playPlain(rules, seed, (state, action) => {
    const copy = structuredClone(state) as GameState;
    const last = positions.at(-1);
    if (last && last.month !== copy.month) marketPositions.push(last);
    positions.push(copy);
    script.push(action);
  });
  return {
    moves: script.length,
    months: rules.scenario.months,
    positions,
    marketPositions,
    script,
  };
}

/** Shares of a plain playout's time, each part measured in a loop of its own. */
function profile(rules: Rules): Record<'legal' | 'market' | 'apply', number> {
  const seed = 'profile';
  const { months, positions, marketPositions, script } = sampleGame(rules, seed);
  const legal = microsecondsPerCall(PROFILE_MS, () => {
    for (const position of positions) legalActions(rules, position);
  });
  const market =
    (microsecondsPerCall(PROFILE_MS, () => {
      for (const position of marketPositions) settleMarket(position, marketDay(rules, position));
    }) *
      months) /
    marketPositions.length;
  const replayed = microsecondsPerCall(PROFILE_MS, () => {
    const state = setup(rules, seed);
    for (const action of script) apply(rules, state, action);
  });
  const total = legal + replayed;
  return { legal: legal / total, market: market / total, apply: (replayed - market) / total };
}

const whole = (n: number): string => Math.round(n).toLocaleString('en');
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function run(): ReturnType<Benchmark['run']> {
  const rules = standardRules();
  checkSameGames(rules);
  const seeds = { plain: 0, bgio: 0 };
  let games = 0;
  const plain = (): number => {
    games++;
    return playPlain(rules, `bench ${seeds.plain++}`).moves;
  };
  const bgio = (): number => playBgio(rules, `bench ${seeds.bgio++}`).moves;
  rateOver(WARM_UP_MS, plain);
  rateOver(WARM_UP_MS, bgio);

  const rates = { plain: [] as number[], bgio: [] as number[], games: [] as number[] };
  for (let slice = 0; slice < SLICES; slice++) {
    games = 0;
    let moves = 0;
    const rate = rateOver(SLICE_MS, () => {
      const played = plain();
      moves += played;
      return played;
    });
    rates.plain.push(rate);
    rates.games.push((rate * games) / moves);
    rates.bgio.push(rateOver(SLICE_MS, bgio));
  }
  const movesPerSecond = Math.round(median(rates.plain));
  const bgioMovesPerSecond = Math.round(median(rates.bgio));
  const gamesPerSecond = Math.round(median(rates.games));
  const ratio = Math.round((movesPerSecond / bgioMovesPerSecond) * 10) / 10;
  const shares = profile(rules);
  return {
    figures: { movesPerSecond, bgioMovesPerSecond, ratio, gamesPerSecond },
    lines: [
      `plain rules    ${whole(movesPerSecond)} moves/s, ${whole(gamesPerSecond)} games/s`,
      `boardgame.io   ${whole(bgioMovesPerSecond)} moves/s`,
      `ratio          ${ratio} (medians of ${SLICES} slices of ${SLICE_MS} ms each, alternating)`,
      `a plain playout: legal actions ${percent(shares.legal)}, market day ${percent(shares.market)}, ` +
        `apply and the rest ${percent(shares.apply)}`,
    ],
  };
}

export const rules: Benchmark = {
  about: "random games on the plain rules and through boardgame.io's reducer",
  run,
};
