/**
 * Kills server processes at random moments while 20 games are played, and looks whether anything was
 * lost: one process on SQLite; two processes on one PostgreSQL, of which one takes over; and
 * PostgreSQL itself. A player has recovered with the next acknowledged decision, or, where it is not
 * their turn, with the position that the host sends them anew.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openStore } from '../../server/storage/open.ts';
import { findPostgres, HOW_TO_INSTALL, PrivatePostgres } from '../privatePostgres.ts';
import type { Benchmark, BenchmarkOptions, BenchmarkResult, Figures } from './benchmark.ts';
import { Games } from './crash/games.ts';
import { Hosts } from './crash/hosts.ts';
import { gamesActive, playersActive } from './crash/recovery.ts';
import { percentile } from './server/load.ts';
import { requireBuild } from './server/serverProcess.ts';

const GAMES = 20;
const KILLS = 100;
/** The longest time between one recovery and the next kill; milliseconds. */
const LULL = 800;
/** One in so many kills comes while players are still coming back. */
const HASTY = 5;
/** Kills between two lines that say how far it is. */
const PROGRESS = 10;

interface Waits {
  /** From the moment the server was ready again, or could be reached elsewhere. */
  fromReady: number[];
  fromKill: number[];
}

interface Outcome {
  kills: number;
  lost: number;
  diverged: number;
  games: number;
  decisions: number;
  problems: readonly string[];
  killed: Waits;
  /** Of the database itself: a crash, and a stop; per game. */
  database: { crash: number[]; stop: number[] };
}

const moment = (): Promise<void> => delay(Math.random() * LULL);
const p95 = (waits: readonly number[]): number =>
  Math.round(
    percentile(
      [...waits].sort((a, b) => a - b),
      95,
    ),
  );

/** Kills one process; with another to go to, time runs from the kill, else from the restart. */
async function killOne(
  hosts: Hosts,
  games: Games,
  which: number,
  { hasty, waits }: { hasty: boolean; waits: Waits },
): Promise<void> {
  const address = hosts.addresses[which];
  const alone = hosts.addresses.length === 1;
  const affected = games.players.filter((p) => p.synced && p.address === address);
  const killedAt = performance.now();
  await hosts.kill(which);
  const revived = hosts.revive(which);
  // It is waited for below; what fails before must not be lost to Node as nobody's.
  revived.catch(() => undefined);
  const from = alone ? await revived : killedAt;
  if (!hasty) {
    const times = await playersActive(games, affected, killedAt);
    waits.fromReady.push(...times.map((time) => time - from));
    waits.fromKill.push(...times.map((time) => time - killedAt));
    for (const game of games.current) game.checkAgreement();
  }
  await revived;
}

async function outage(
  postgres: PrivatePostgres,
  games: Games,
  signal: 'INT' | 'QUIT',
): Promise<number[]> {
  await postgres.stop(signal);
  await moment();
  const these = [...games.current];
  await postgres.start();
  const ready = performance.now();
  const times = await gamesActive(games, these, ready);
  return times.map((time) => time - ready);
}

interface Ground {
  processes: number;
  kills: number;
  dataDir: string;
  databaseUrl: string;
  postgres?: PrivatePostgres;
}

async function play(ground: Ground): Promise<Outcome> {
  const { processes, kills, dataDir, databaseUrl, postgres } = ground;
  const hosts = await Hosts.start(processes, { DATA_DIR: dataDir, DATABASE_URL: databaseUrl });
  const games = new Games(hosts.addresses);
  const killed: Waits = { fromReady: [], fromKill: [] };
  const database = { crash: [] as number[], stop: [] as number[] };
  try {
    await games.begin(GAMES);
    for (let i = 1; i <= kills; i++) {
      await moment();
      await killOne(hosts, games, i % processes, { hasty: i % HASTY === 0, waits: killed });
      if (i % PROGRESS === 0) console.error(`${i} of ${kills} kills, ${games.count} games`);
    }
    if (postgres) {
      for (let i = 0; i < Math.max(1, Math.round(kills / 20)); i++) {
        await moment();
        database.crash.push(...(await outage(postgres, games, 'QUIT')));
        await moment();
        database.stop.push(...(await outage(postgres, games, 'INT')));
      }
    }
  } finally {
    await games.close();
    await hosts.stop('SIGKILL');
  }
  const store = await openStore({ dataDir, databaseUrl });
  await games.checkJournals(store);
  await store.close();
  const { tally, count, acknowledged } = games;
  return { kills, ...tally, games: count, decisions: acknowledged, killed, database };
}

function linesOf(name: string, outcome: Outcome): string[] {
  const { kills, lost, diverged, games, decisions, killed, database, problems } = outcome;
  const lines = [
    `${name.padEnd(11)} ${kills} kills during ${games} games: ${lost} of ${decisions} acknowledged decisions lost, ` +
      `${diverged} positions differ`,
    `            at play again ${p95(killed.fromReady)} ms after the server could be reached, ` +
      `${p95(killed.fromKill)} ms after the kill (95th percentiles of ${killed.fromKill.length} players)`,
  ];
  if (database.crash.length > 0) {
    lines.push(
      `            after PostgreSQL is back, the next decision: ${p95(database.crash)} ms where it had crashed, ` +
        `${p95(database.stop)} ms where it was stopped (95th percentiles of ${database.crash.length} and ` +
        `${database.stop.length} games)`,
    );
  }
  for (const problem of new Set(problems)) lines.push(`            problem: ${problem}`);
  return lines;
}

function figuresOf({ kills, lost, diverged, killed, database }: Outcome): Figures {
  const { crash, stop } = database;
  const recoveryP95Ms = p95([...killed.fromReady, ...crash, ...stop]);
  return { kills, lost, diverged, recoveryP95Ms, fromKillP95Ms: p95(killed.fromKill) };
}

async function run({ kills = KILLS }: BenchmarkOptions): Promise<BenchmarkResult> {
  requireBuild();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-crash-'));
  const bin = findPostgres();
  const postgres = bin === undefined ? undefined : await PrivatePostgres.create(bin);
  try {
    const sqlite = await play({ processes: 1, kills, dataDir, databaseUrl: '' });
    const lines = linesOf('SQLite', sqlite);
    if (!postgres) return { figures: figuresOf(sqlite), lines: [...lines, HOW_TO_INSTALL] };
    const databaseUrl = await postgres.createDatabase();
    const shared = await play({ processes: 2, kills, dataDir, databaseUrl, postgres });
    return {
      figures: { ...figuresOf(sqlite), postgres: figuresOf(shared) },
      lines: [...lines, ...linesOf('PostgreSQL', shared)],
    };
  } finally {
    await postgres?.remove();
    rmSync(dataDir, { recursive: true });
  }
}

export const crash: Benchmark = {
  about: 'server processes and databases that are killed while people play',
  run,
};
