/** A table of three players, what the host has acknowledged of it, and what must hold of it. */
import { setTimeout as delay } from 'node:timers/promises';
import { isScenarioId, rulesFor } from '../../../content/scenarios.ts';
import { digestOf } from '../../../game/digest.ts';
import { newRecord, type RecordedAction, replay } from '../../../game/record.ts';
import { SEATS } from '../../../game/seats.ts';
import { readGrant } from '../../../protocol/messages.ts';
import type { SeatGrant } from '../../../protocol/table.ts';
import type { Store } from '../../../server/storage/store.ts';
import { Player } from './player.ts';

const SCENARIO = 'quick';
const BETWEEN_TRIES = 300;
/** A host that has not answered a wish by then is asked again, or another one; milliseconds. */
const ANSWER_WITHIN = 5_000;
const CONFLICT = 409;
const TOO_MANY = 429;

export interface Tally {
  /** Acknowledged decisions that were not there any more. */
  lost: number;
  /** Positions that differ between players, or from a replay of the journal. */
  diverged: number;
  problems: string[];
}

/** Where games are asked for, and whether any are still wanted. */
export interface Doors {
  addresses: readonly string[];
  closing: AbortSignal;
}

/**
 * Asks whichever address answers, until one grants a seat. Undefined where it is taken: by the same
 * wish, whose answer was lost with the credential. Throws where the table has been lost.
 */
async function grantFrom(
  { addresses, closing }: Doors,
  first: number,
  path: string,
  body: object,
): Promise<SeatGrant | undefined> {
  for (let i = first; !closing.aborted; i++) {
    let status = 0;
    try {
      const answer = await fetch(`${addresses[i % addresses.length]}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.any([closing, AbortSignal.timeout(ANSWER_WITHIN)]),
      });
      status = answer.status;
      const grant = readGrant(await answer.json());
      if (grant || status === CONFLICT) return grant;
    } catch {
      // It is down; another, or the same a little later.
    }
    if (status >= 400 && status < 500 && status !== TOO_MANY) {
      throw new Error(`${path} was refused with ${status}`);
    }
    await delay(BETWEEN_TRIES);
  }
  return undefined;
}

export class Game {
  readonly players: Player[] = [];
  readonly acknowledged = new Map<number, RecordedAction>();
  /** When the host last acknowledged anything here. */
  acknowledgedAt = 0;
  private readonly tally: Tally;

  private constructor(tally: Tally) {
    this.tally = tally;
  }

  /** Undefined where a seat was lost on the way; then another table will do. */
  static async begin(doors: Doors, first: number, tally: Tally): Promise<Game | undefined> {
    const name = (seat: number): string => `Player ${seat}`;
    const host = await grantFrom(doors, first, '/api/tables', {
      ...{ name: name(0), seat: 0, scenario: SCENARIO, clock: 0 },
    });
    if (!host) return undefined;
    const grants = [host];
    for (const seat of SEATS.slice(1)) {
      const path = `/api/tables/${host.table}/seats/${seat}`;
      const grant = await grantFrom(doors, first + seat, path, { name: name(seat) });
      if (!grant) return undefined;
      grants.push(grant);
    }
    const game = new Game(tally);
    for (const [i, grant] of grants.entries()) {
      game.players.push(
        new Player({
          ...{ grant, addresses: doors.addresses, first: first + i },
          onAcknowledged: (ply, decision) => {
            game.acknowledged.set(ply, decision);
            game.acknowledgedAt = performance.now();
          },
          onSynced: (player) => game.checkAcknowledged(player),
          onProblem: (problem) => tally.problems.push(problem),
        }),
      );
    }
    return game;
  }

  get id(): string {
    return this.players[0]?.grant.table ?? '';
  }

  /** Asks for the start until it has come, and tells whether all have seen the end. */
  tend(): boolean {
    this.players[0]?.start();
    return this.players.every((player) => player.over);
  }

  close(): void {
    for (const player of this.players) player.close();
  }

  /** Players who have seen as many decisions have the same position. */
  checkAgreement(): void {
    const seen = new Map<number, number>();
    for (const { mirror, rows } of this.players) {
      if (!mirror) continue;
      const digest = digestOf(mirror.state);
      if ((seen.get(rows) ?? digest) !== digest) this.tally.diverged++;
      seen.set(rows, digest);
    }
  }

  /** What the journal says has all that was acknowledged, and leads to what each player sees. */
  async checkJournal(store: Store): Promise<void> {
    const match = await store.readMatch(this.id);
    const rows = await store.readJournal(this.id).catch((error: unknown) => {
      this.tally.problems.push(`a journal that cannot be read: ${String(error)}`);
    });
    if (!match || !rows || !isScenarioId(SCENARIO)) {
      this.tally.lost += this.acknowledged.size;
      return;
    }
    for (const [ply, { seat, action }] of this.acknowledged) {
      if (rows[ply]?.seat !== seat || rows[ply]?.action !== action) this.tally.lost++;
    }
    for (const { mirror, rows: seen } of this.players) {
      if (!mirror) continue;
      const actions = rows.slice(0, seen).map(({ seat, action }) => ({ seat, action }));
      const replayed = replay(rulesFor(SCENARIO), { ...newRecord(SCENARIO, match.seed), actions });
      const same = replayed.ok && digestOf(replayed.state) === digestOf(mirror.state);
      if (!same || seen > rows.length) this.tally.diverged++;
    }
  }

  private checkAcknowledged({ mirror }: Player): void {
    const actions = mirror?.actions ?? [];
    for (const [ply, { seat, action }] of this.acknowledged) {
      if (actions[ply]?.seat !== seat || actions[ply]?.action !== action) this.tally.lost++;
    }
  }
}
