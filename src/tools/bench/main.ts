/**
 * `npm run bench [-- NAME…] [-- --json --games N --ms T --rounds N --kills N]`: runs the named
 * benchmarks, or all of them. What each number is for: `BenchmarkOptions`.
 */
import { parseArgs } from 'node:util';
import type { Benchmark, BenchmarkOptions, Figures } from './benchmark.ts';

// Before boardgame.io is loaded: outside production it also checks that every move is serializable.
process.env.NODE_ENV ??= 'production';

/** One module a benchmark, loaded only when it runs. */
const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  rules: async () => (await import('./rules.ts')).rules,
  bots: async () => (await import('./bots.ts')).bots,
  storage: async () => (await import('./storage.ts')).storage,
  review: async () => (await import('./review/bench.ts')).review,
  whatif: async () => (await import('./review/whatIf.ts')).whatIf,
  client: async () => (await import('./client.ts')).client,
  class: async () => (await import('./class.ts')).class_,
  debrief: async () => (await import('./debrief.ts')).debrief,
  server: async () => (await import('./server.ts')).server,
  crash: async () => (await import('./crash.ts')).crash,
};

const { values, positionals: chosen } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    games: { type: 'string' },
    ms: { type: 'string' },
    rounds: { type: 'string' },
    kills: { type: 'string' },
  },
});
const options: BenchmarkOptions = {};
for (const name of ['games', 'ms', 'rounds', 'kills'] as const) {
  const text = values[name];
  if (text === undefined) continue;
  options[name] = Number(text);
  if (!(options[name] > 0)) {
    console.error(`--${name} is a number above 0.`);
    process.exit(1);
  }
}
const unknown = chosen.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(
    `No benchmark "${unknown.join('", "')}"; there is: ${Object.keys(BENCHMARKS).join(', ')}.`,
  );
  process.exit(1);
}
const names = chosen.length > 0 ? chosen : Object.keys(BENCHMARKS);
const figures: Record<string, Figures> = {};
for (const name of names) {
  const benchmark = await BENCHMARKS[name]?.();
  if (!benchmark) continue;
  console.log(`${name}: ${benchmark.about}`);
  const result = await benchmark.run(options);
  for (const line of result.lines) console.log(`  ${line}`);
  figures[name] = result.figures;
}
// One benchmark's figures stand alone; those of several under their names.
const [only] = names;
if (values.json) console.log(JSON.stringify(names.length === 1 && only ? figures[only] : figures));
