/** What a benchmark is, and the arithmetic that all of them share. */

/** Measured figures by name; those of a part under the name of the part. */
export interface Figures {
  readonly [name: string]: number | Figures;
}

export interface BenchmarkResult {
  /** Printed as one JSON object with `--json`. */
  figures: Figures;
  /** The same for people, with what the figures alone do not say. */
  lines: readonly string[];
}

/** What a benchmark can be told; each has its own defaults. */
export interface BenchmarkOptions {
  /** Of those that play games against each other. */
  games?: number;
  /** Milliseconds a move, of the same. */
  ms?: number;
  /** Of 100 matches each, on each server. */
  rounds?: number;
  /** Of server processes, on each database. */
  kills?: number;
}

export interface Benchmark {
  /** One sentence for the list of benchmarks. */
  about: string;
  run(options: BenchmarkOptions): BenchmarkResult | Promise<BenchmarkResult>;
}

/** The middle value; the mean of the two middle ones for an even number. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Calls `work` until `ms` milliseconds have passed; the units it reports, per second. */
export function rateOver(ms: number, work: () => number): number {
  const start = performance.now();
  let units = 0;
  let elapsed = 0;
  while (elapsed < ms) {
    units += work();
    elapsed = performance.now() - start;
  }
  return (units * 1000) / elapsed;
}

/** Mean time of one call in microseconds, over at least `ms` milliseconds. */
export function microsecondsPerCall(ms: number, call: () => void): number {
  const callsPerSecond = rateOver(ms, () => {
    call();
    return 1;
  });
  return 1_000_000 / callsPerSecond;
}
