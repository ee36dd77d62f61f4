/**
 * How many journal rows a second each engine makes durable, for 1, 10 and 100 writers that each wait
 * for their row before they send the next. Slices of both engines alternate, and medians count.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/storage/open.ts';
import type { Store } from '../../server/storage/store.ts';
import { findPostgres, HOW_TO_INSTALL, PrivatePostgres } from '../privatePostgres.ts';
import { type Benchmark, type BenchmarkResult, median } from './benchmark.ts';

const WRITERS = [1, 10, 100] as const;
const SLICES = 3;
const SLICE_MS = 1_500;

type Engine = 'sqlite' | 'postgres';

interface Slice {
  commitsPerSecond: number;
  /** From asking to being told, in milliseconds. */
  medianMs: number;
}

/** Each writer plays a match of its own. */
async function slice(store: Store, writers: number, name: string): Promise<Slice> {
  const ids = Array.from({ length: writers }, (_, i) => `${name} ${i}`);
  await Promise.all(
    ids.map((id) =>
      store.createMatch({ id, rulesVersion: 1, scenario: 'quick', seed: id, config: {} }),
    ),
  );
  const waits: number[] = [];
  const start = performance.now();
  await Promise.all(
    ids.map(async (id) => {
      for (let ply = 0; performance.now() - start < SLICE_MS; ply++) {
        const asked = performance.now();
        await store.append(id, ply, 0, 'campaign:0', false);
        waits.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  return { commitsPerSecond: waits.length / seconds, medianMs: median(waits) };
}

async function measure(
  stores: ReadonlyMap<Engine, Store>,
  writers: number,
): Promise<Map<Engine, Slice>> {
  const slices = new Map<Engine, Slice[]>();
  for (let round = 0; round < SLICES; round++) {
    for (const [engine, store] of stores) {
      const measured = await slice(store, writers, `${writers} writers, round ${round}`);
      slices.set(engine, [...(slices.get(engine) ?? []), measured]);
    }
  }
  return new Map(
    [...slices].map(([engine, all]) => [
      engine,
      {
        commitsPerSecond: median(all.map((one) => one.commitsPerSecond)),
        medianMs: median(all.map((one) => one.medianMs)),
      },
    ]),
  );
}

async function compare(stores: ReadonlyMap<Engine, Store>): Promise<BenchmarkResult> {
  const figures: Record<string, number> = {};
  const lines: string[] = [];
  for (const writers of WRITERS) {
    const parts = [...(await measure(stores, writers))].map(([engine, measured]) => {
      const commits = Math.round(measured.commitsPerSecond);
      figures[`${engine}CommitsPerSecond${writers}`] = commits;
      return `${engine} ${commits.toLocaleString('en')} rows/s, each after ${measured.medianMs.toFixed(1)} ms`;
    });
    lines.push(`${String(writers).padStart(3)} writers   ${parts.join('; ')}`);
  }
  lines.push(`medians of ${SLICES} slices of ${SLICE_MS} ms each, alternating`);
  return { figures, lines };
}

async function run(): Promise<BenchmarkResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-storage-'));
  const bin = findPostgres();
  const server = bin === undefined ? undefined : await PrivatePostgres.create(bin);
  const stores = new Map<Engine, Store>();
  try {
    stores.set('sqlite', await openStore({ dataDir, databaseUrl: '' }));
    if (server) {
      const databaseUrl = await server.createDatabase();
      stores.set('postgres', await openStore({ dataDir, databaseUrl }));
    }
    const { figures, lines } = await compare(stores);
    return { figures, lines: server ? lines : [...lines, HOW_TO_INSTALL] };
  } finally {
    for (const store of stores.values()) await store.close();
    await server?.remove();
    rmSync(dataDir, { recursive: true });
  }
}

export const storage: Benchmark = {
  about: 'rows of journals that SQLite and PostgreSQL make durable',
  run,
};
