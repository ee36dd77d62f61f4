/**
 * `npm run fit [-- --games N --level L]`: fits the outlook's weights to self-play and writes
 * src/bots/weights.json. To be run again after every change of rules or numbers; the fit improves
 * when repeated, because better bots make better games.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../bots/features.ts';
import { standardRules } from '../../content/scenarios.ts';
import { BOT_LEVELS } from '../../game/players.ts';
import { explained, fitWeights, type Sample } from './regression.ts';
import { sampleGame } from './selfPlay.ts';

/** How much the weights of the last month are pulled towards 0. */
const RIDGE = 20;
/**
 * How much those of an earlier month are pulled towards the month's after it: its games say less of
 * how they end.
 */
const EARLIER_RIDGE = 2000;
const FILE = new URL('../../bots/weights.json', import.meta.url);

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '2000' },
    level: { type: 'string', default: 'strategist' },
  },
});
const level = BOT_LEVELS.find((l) => l === values.level);
const games = Number(values.games);
if (!level || !Number.isInteger(games) || games < 10) {
  console.error(`--level is one of ${BOT_LEVELS.join(', ')}; --games is at least 10.`);
  process.exit(1);
}

const rules = standardRules();
const rows: Sample[][] = Array.from({ length: rules.scenario.months }, () => []);
for (let game = 0; game < games; game++) sampleGame(rules, level, game, rows);
const weights: number[][] = [];
for (const samples of rows) {
  const later = weights.at(-1);
  weights.push(fitWeights(samples, later ? EARLIER_RIDGE : RIDGE, later));
}
for (const [monthsAfter, samples] of rows.entries()) {
  const row = weights[monthsAfter] ?? [];
  const named = FEATURES.map((f, i) => `${f} ${(row[i] ?? 0).toFixed(2)}`).join(', ');
  const share = Math.round(100 * explained(samples, row));
  console.log(
    `${monthsAfter} months to come: ${samples.length} samples, ${share} % explained: ${named}`,
  );
}
const note = `Fitted by npm run fit (${games} games at level ${level}). Rows: months to come after the current one; columns: FEATURES of features.ts.`;
const rounded = weights.map((row) => row.map((w) => Math.round(w * 1000) / 1000));
const lines = rounded.map((row) => JSON.stringify(row)).join(',\n');
writeFileSync(FILE, `{ "note": ${JSON.stringify(note)}, "rows": [\n${lines}\n]}\n`);
