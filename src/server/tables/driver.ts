/**
 * Keeps a table going where no person does: bots decide, whoever is away too long or lets the clock
 * run out is stood in for. Of several processes that serve a table, the one with its lease drives.
 */
import type { BotAnswer, BotRequest } from '../../bots/hosts/request.ts';
import { actionKey } from '../../game/actions.ts';
import { legalActions } from '../../game/legal.ts';
import type { BotLevel, Persona } from '../../game/players.ts';
import type { Seat } from '../../game/seats.ts';
import { NoSuchMatch } from '../storage/errors.ts';
import type { Store } from '../storage/store.ts';
import { isHuman, STAND_IN } from './config.ts';
import { Refused } from './refused.ts';
import type { TableSettings } from './settings.ts';
import type { Table } from './table.ts';

/** How long a process drives a table before it has to say so again, in milliseconds. */
export const LEASE = 15_000;
/** How soon a process looks whether a table that another one drives has lost it. */
const LOOK_AGAIN = 5_000;

export interface DriverServices {
  store: Store;
  settings: TableSettings;
  bots: { choose(request: BotRequest): Promise<BotAnswer> };
  onProblem(error: unknown): void;
}

/** What a table waits for that a bot has to do, and when. */
interface Deed {
  seat: Seat;
  bot: { level: BotLevel; persona: Persona };
  /** Milliseconds from now. */
  after: number;
}

/** What a bot has to do next at this table; undefined where people play by themselves. */
export function nextDeed(table: Table, { awayMs, botPauseMs }: TableSettings): Deed | undefined {
  const { game } = table;
  const seat = game?.toMove;
  if (!game || seat === undefined || table.stage !== 'playing') return undefined;
  const { room, paused, seats } = table.setting;
  // A class goes on without its students; friends are waited for.
  if (paused || game.waiting || !(room || table.attended)) return undefined;
  const config = seats[seat];
  const pause = Math.max(0, botPauseMs - game.waited);
  if (config.kind === 'bot') return { seat, bot: config, after: pause };
  if (!isHuman(config)) return undefined;
  const bot = room?.standIn ?? STAND_IN;
  if (game.hurried) return { seat, bot, after: 0 };
  if (table.hasStandIn(seat)) return { seat, bot, after: pause };
  const waits = [game.left ?? Number.POSITIVE_INFINITY];
  if (!table.presence.isHere(seat)) waits.push(awayMs - table.presence.awayFor(seat));
  const after = Math.min(...waits);
  return Number.isFinite(after) ? { seat, bot, after: Math.max(0, after) } : undefined;
}

export class Driver {
  private readonly table: Table;
  private readonly services: DriverServices;
  private readonly stopWatching: () => void;
  private timer: NodeJS.Timeout | undefined;
  /** The position that a bot thinks about now, in journal rows. */
  private thinkingAt: number | undefined;
  private stopped = false;

  constructor(table: Table, services: DriverServices) {
    this.table = table;
    this.services = services;
    this.stopWatching = table.watch(() => this.plan());
    this.plan();
  }

  stop(): void {
    this.stopped = true;
    this.stopWatching();
    clearTimeout(this.timer);
    if (this.services.store.shared) {
      this.services.store.dropLease(this.table.id).catch(this.services.onProblem);
    }
  }

  private plan(): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    const deed = nextDeed(this.table, this.services.settings);
    if (!deed) return;
    this.wake(deed.after);
  }

  /** There is one timer: what was planned while the lease was asked for is planned anew. */
  private wake(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.act().catch((error: unknown) => {
        // Whoever deleted the table meanwhile has told its pages.
        if (!(error instanceof NoSuchMatch)) this.services.onProblem(error);
      });
    }, after);
    this.timer.unref();
  }

  private async act(): Promise<void> {
    const { store, settings } = this.services;
    if (store.shared && !(await store.takeLease(this.table.id, LEASE))) {
      if (!this.stopped) this.wake(LOOK_AGAIN);
      return;
    }
    // The table may have moved on while the lease was asked for.
    const deed = nextDeed(this.table, settings);
    const match = this.table.game?.match;
    if (this.stopped || !deed || !match || match.length === this.thinkingAt) return;
    if (deed.after > 0) {
      this.wake(deed.after);
      return;
    }
    if (this.table.hasStandIn(deed.seat)) this.table.tellTable();
    await this.decide(deed, match.length);
  }

  private async decide({ seat, bot }: Deed, rows: number): Promise<void> {
    this.thinkingAt = rows;
    try {
      const { key, reason } = await this.choose(seat, bot, rows);
      if (!this.isDue(seat)) return;
      await this.table.decide(seat, rows, key, { bot: true, ...(reason ? { reason } : {}) });
    } catch (error) {
      // Somebody was quicker, or the table was paused meanwhile: the next plan sees to it.
      if (!(error instanceof Refused)) throw error;
    } finally {
      if (this.thinkingAt === rows) this.thinkingAt = undefined;
      if (this.table.game?.match.length === rows) this.retry(this.isDue(seat));
    }
  }

  /** Whether it is for a bot to decide now. Whoever came back meanwhile decides for themselves. */
  private isDue(seat: Seat): boolean {
    const deed = nextDeed(this.table, this.services.settings);
    return deed?.seat === seat && deed.after === 0;
  }

  /** The decision did not come about: not at once again, or a fault would keep the process busy. */
  private retry(due: boolean): void {
    if (due && !this.stopped) this.wake(LOOK_AGAIN);
    else this.plan();
  }

  /** A bot that fails must not stop the game: its first legal move is played. */
  private async choose(
    seat: Seat,
    { level, persona }: Deed['bot'],
    rows: number,
  ): Promise<Pick<BotAnswer, 'key'> & Partial<BotAnswer>> {
    const { scenario, setting } = this.table;
    const game = this.table.game?.match;
    if (!game) throw new Refused('notPlaying');
    const legal = legalActions(game.rules, game.state).map(actionKey);
    try {
      const seed = `${setting.botSeed}:${seat}:${rows}`;
      const view = game.view();
      const answer = await this.services.bots.choose({ ...scenario, view, level, persona, seed });
      if (!legal.includes(answer.key)) throw new Error(`A bot chose ${answer.key}, not legal`);
      return answer;
    } catch (error) {
      this.services.onProblem(error);
      return { key: legal[0] ?? '' };
    }
  }
}
