/**
 * A class of 300 at 100 tables of one room on our server, with a teacher's live board and a projector
 * connected: every table makes a decision every four seconds, all of them spread evenly. The students
 * are in this process, on the same processors as the server.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Benchmark, BenchmarkResult } from './benchmark.ts';
import { Lesson } from './class/lesson.ts';
import { percentile } from './server/load.ts';
import { memoryOf } from './server/ours.ts';
import { requireBuild, startServerProcess } from './server/serverProcess.ts';

const STUDENTS = 300;
const PACE_MS = 4_000;
const WARM_UP_MS = 5_000;
const MEASURED_MS = 60_000;

/** More of each than one address has by default; a whole class comes from one machine here. */
const SETTINGS = { ROOM_LIMIT: '400', VISITS_PER_MINUTE: '100000', LOG_LEVEL: 'error' };

const rounded = (n: number): number => Math.round(n * 10) / 10;

async function run(): Promise<BenchmarkResult> {
  requireBuild();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-class-'));
  const server = await startServerProcess({ DATA_DIR: dataDir, ...SETTINGS });
  try {
    const lesson = await Lesson.begin(server.address, STUDENTS);
    const playing = lesson.play(PACE_MS);
    await Promise.race([delay(WARM_UP_MS), playing.failed]);
    lesson.forget();
    await Promise.race([delay(MEASURED_MS), playing.failed]);
    const memory = await memoryOf(server);
    playing.stop();
    // What was decided last is still to be seen on the board.
    await Promise.race([lesson.shown(), playing.failed]);
    const waits = [...lesson.waits].sort((a, b) => a - b);
    const lags = [...lesson.lags].sort((a, b) => a - b);
    const figures = {
      students: STUDENTS,
      tables: lesson.tables,
      moves: lesson.lags.length,
      p50Ms: rounded(percentile(waits, 50)),
      p99Ms: rounded(percentile(waits, 99)),
      boardLagMs: Math.round(lags.at(-1) ?? Number.NaN),
      memoryMB: Math.round(memory),
    };
    lesson.close();
    return {
      figures,
      lines: [
        `${STUDENTS} students at ${lesson.tables} tables, a decision every ${PACE_MS / 1_000} s at each: ` +
          `${figures.moves} in ${MEASURED_MS / 1_000} s`,
        `the others have it after ${figures.p50Ms} ms (median), ${figures.p99Ms} ms (p99)`,
        `the board shows it ${Math.round(percentile(lags, 50))} ms after its answer (median), ` +
          `${figures.boardLagMs} ms at most`,
        `${figures.memoryMB} MB`,
      ],
    };
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  }
}

export const class_: Benchmark = {
  about: 'a class of 300 in one room, with its live board',
  run,
};
