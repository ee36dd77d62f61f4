/** Plays drawn games on a server and measures it: as fast as it answers, or at a human pace. */
import { setTimeout as delay } from 'node:timers/promises';
import { SEATS, type Triple } from '../../../game/seats.ts';
import type { DrawnGame } from './drawnGame.ts';
import type { Player, Side } from './side.ts';

export interface Load {
  /** Moves that all other players of their match have seen, a second. */
  movesPerSecond: number;
  /** From sending a decision to each of the others having it; milliseconds, ascending. */
  waits: readonly number[];
}

/** Of the moves of a run, the first and last hundredths that do not count: matches begin and end. */
const EDGE = 0.1;
/** A run in which nothing happens for so long has failed; milliseconds. */
const PATIENCE = 20_000;
const AT_ONCE = 25;

/** The value that so many hundredths do not exceed. */
export function percentile(ascending: readonly number[], hundredths: number): number {
  return ascending[Math.ceil((ascending.length * hundredths) / 100) - 1] ?? Number.NaN;
}

/** One match and its three players. */
class Play {
  readonly game: DrawnGame;
  private readonly seen: Triple<number> = [0, 0, 0];
  private readonly sent: number[] = [];
  private readonly run: Run;
  private players: readonly Player[] = [];

  constructor(game: DrawnGame, run: Run) {
    this.game = game;
    this.run = run;
  }

  async connect(side: Side): Promise<void> {
    const { onProblem } = this.run;
    this.players = await Promise.all(
      SEATS.map((seat) =>
        side.connect(this.game, seat, { onSeen: () => this.onSeen(seat), onProblem }),
      ),
    );
  }

  get over(): boolean {
    return this.seen.every((count) => count >= this.game.actions.length);
  }

  /** Sends the decision that follows what its player has seen, unless another player's follows. */
  decide(seat: 0 | 1 | 2): void {
    const ply = this.seen[seat];
    const next = this.game.actions[ply];
    if (next?.seat !== seat) return;
    this.sent[ply] = performance.now();
    this.players[seat]?.decide(ply, next.action);
  }

  /** The same by whoever is to decide, where all have seen what was decided before. */
  decideAny(): void {
    const [ply] = this.seen;
    const next = this.game.actions[ply];
    if (next && this.seen.every((count) => count === ply)) this.decide(next.seat);
  }

  check(side: Side): void {
    for (const { last } of this.players) side.check(this.game, last);
  }

  close(): void {
    for (const player of this.players) player.close();
  }

  private onSeen(seat: 0 | 1 | 2): void {
    const ply = this.seen[seat]++;
    if (this.game.actions[ply]?.seat !== seat) {
      this.run.note(performance.now() - (this.sent[ply] ?? Number.NaN));
    }
    this.run.onSeen(this, seat);
  }
}

/** What one run has measured so far. */
class Run {
  /** When each wait ended, in order. */
  readonly ends: number[] = [];
  readonly waits: number[] = [];
  onSeen: (play: Play, seat: 0 | 1 | 2) => void = () => undefined;
  onProblem: (error: Error) => void = () => undefined;

  note(wait: number): void {
    this.waits.push(wait);
    this.ends.push(performance.now());
  }

  /** Each move is seen by two others. */
  load(edge: number): Load {
    const first = Math.floor(this.waits.length * edge);
    const last = this.waits.length - first - 1;
    const seconds = ((this.ends[last] ?? 0) - (this.ends[first] ?? 0)) / 1_000;
    const waits = this.waits.slice(first, last + 1).sort((a, b) => a - b);
    return { movesPerSecond: (last - first) / 2 / seconds, waits };
  }
}

async function connectAll(side: Side, games: readonly DrawnGame[], run: Run): Promise<Play[]> {
  const plays = games.map((game) => new Play(game, run));
  for (let i = 0; i < plays.length; i += AT_ONCE) {
    await Promise.all(plays.slice(i, i + AT_ONCE).map((play) => play.connect(side)));
  }
  return plays;
}

/** Rejects with the first problem, or when for a long time nothing has happened. */
function watch(run: Run, done: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let before = -1;
    const timer = setInterval(() => {
      if (run.ends.length === before) reject(new Error('Nothing happens any more'));
      before = run.ends.length;
    }, PATIENCE);
    run.onProblem = reject;
    done.then(resolve, reject);
    done.finally(() => clearInterval(timer)).catch(() => undefined);
  });
}

/** Each player decides as soon as they have seen the decision before; all games to their ends. */
export async function playAtOnce(side: Side, games: readonly DrawnGame[]): Promise<Load> {
  const run = new Run();
  const plays = await connectAll(side, games, run);
  let left = plays.length;
  const done = new Promise<void>((resolve) => {
    run.onSeen = (play, seat) => {
      play.decide(seat);
      if (play.over && --left === 0) resolve();
    };
  });
  for (const play of plays) for (const seat of SEATS) play.decide(seat);
  await watch(run, done);
  for (const play of plays) {
    play.check(side);
    play.close();
  }
  return run.load(EDGE);
}

/** Each match decides once in `paceMs`, all of them spread evenly over that time. */
export async function playAtPace(
  side: Side,
  games: readonly DrawnGame[],
  { paceMs, forMs }: { paceMs: number; forMs: number },
): Promise<Load> {
  const run = new Run();
  const plays = await connectAll(side, games, run);
  const timers: NodeJS.Timeout[] = [];
  plays.forEach((play, i) => {
    const first = setTimeout(
      () => {
        play.decideAny();
        timers.push(setInterval(() => play.decideAny(), paceMs));
      },
      (paceMs * i) / plays.length,
    );
    timers.push(first);
  });
  await watch(run, delay(forMs));
  for (const timer of timers) clearInterval(timer);
  for (const play of plays) play.close();
  return run.load(0);
}
