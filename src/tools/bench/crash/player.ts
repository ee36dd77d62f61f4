/**
 * A person's page during crashes: it comes back by itself after the delays of the client's own
 * sockets (src/client/app/net/lastingSocket.ts), keeps a mirror of its match, and decides at random.
 */
import { io, type Socket } from 'socket.io-client';
import { MatchMirror } from '../../../bgio/mirror.ts';
import { isScenarioId, rulesFor } from '../../../content/scenarios.ts';
import { actionKey } from '../../../game/actions.ts';
import { legalActions } from '../../../game/legal.ts';
import type { RecordedAction } from '../../../game/record.ts';
import { RULES_VERSION } from '../../../game/rules.ts';
import { seatToMove } from '../../../game/state.ts';
import { readAnswer, readNotice, readRefusal } from '../../../protocol/messages.ts';
import {
  type Greeting,
  type Notice,
  type NoticeName,
  PROTOCOL_VERSION,
  type SeatGrant,
  type TableInfo,
} from '../../../protocol/table.ts';

/** As in the client; milliseconds. */
const RETRY = 1_000;
const SLOWEST_RETRY = 1_500;
const PATIENCE = 8_000;
/** What a person thinks about at least, and at most; milliseconds. */
const SWIFT = 20;
const SLOW = 200;

export interface PlayerOptions {
  grant: SeatGrant;
  /** Tried in turn, as a proxy would; `first` is the place of the one to begin with. */
  addresses: readonly string[];
  first: number;
  /** The host has acknowledged this decision on the position after so many others. */
  onAcknowledged(ply: number, decision: RecordedAction): void;
  /** The player has the host's position again after a connection was made. */
  onSynced(player: Player): void;
  onProblem(problem: string): void;
}

/** Like socket.io's with the client's settings: twice as long each time, half more or less. */
export function retryDelay(attempt: number, chance = Math.random()): number {
  return Math.min(SLOWEST_RETRY, RETRY * 2 ** attempt * (0.5 + chance));
}

const between = (least: number, most: number): number => least + (most - least) * Math.random();

export class Player {
  readonly grant: SeatGrant;
  info: TableInfo | undefined;
  mirror: MatchMirror | undefined;
  rows = 0;
  /** Whether it is connected and has been sent the host's position. */
  synced = false;
  /** When it last was acknowledged a decision, or had the position again while not to decide. */
  activeAt = 0;
  /** The address that it is connected to, or tries. */
  address = '';
  private readonly options: PlayerOptions;
  private tries: number;
  private attempt = 0;
  private socket: Socket | undefined;
  private retry: NodeJS.Timeout | undefined;
  private thinking: NodeJS.Timeout | undefined;
  private undecided: { rows: number; action: string } | undefined;
  private closed = false;

  constructor(options: PlayerOptions) {
    this.options = options;
    this.grant = options.grant;
    this.tries = options.first;
    this.connect();
  }

  get over(): boolean {
    return this.mirror?.state.step.kind === 'over';
  }

  get toMove(): boolean {
    return this.mirror !== undefined && seatToMove(this.mirror.state) === this.grant.seat;
  }

  /** Begins the game; the host's page alone may, and asks again until it has. */
  start(): void {
    if (this.closed || this.info?.stage !== 'lobby') return;
    this.socket?.emit('change', { do: 'start' }, () => undefined);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.retry);
    clearTimeout(this.thinking);
    this.socket?.disconnect();
  }

  private connect(): void {
    const { addresses, grant } = this.options;
    this.address = addresses[this.tries++ % addresses.length] ?? '';
    const socket = io(this.address, {
      path: '/socket',
      query: { match: grant.table },
      auth: this.greeting(),
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      timeout: PATIENCE,
    });
    this.socket = socket;
    socket.on('connect', () => {
      this.attempt = 0;
    });
    socket.on('connect_error', (error: Error & { data?: unknown }) =>
      this.later(readRefusal(error.data) !== undefined),
    );
    socket.on('disconnect', (why) => this.later(why === 'io server disconnect'));
    const hear = <K extends NoticeName>(name: K, then: (body: Notice<K>) => void): void => {
      socket.on(name as string, (body: unknown) => {
        const read = readNotice(name, body);
        if (read === undefined) this.options.onProblem(`a ${name} that cannot be read`);
        else if (!this.closed) then(read);
      });
    };
    hear('welcome', ({ info }) => {
      this.info = info;
      if (info.stage === 'lobby') this.hasSynced();
    });
    hear('table', (info) => {
      this.info = info;
    });
    hear('course', (body) => this.adopt(body));
    hear('steps', (steps) => {
      for (const step of steps) this.follow(step);
      this.hasSynced();
    });
    hear('bye', ({ why }) => this.options.onProblem(`sent away: ${why}`));
  }

  private greeting(): Greeting {
    const { table, credential } = this.grant;
    const who = { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, table, credential };
    return this.mirror ? { ...who, rows: this.rows } : who;
  }

  /** `refused`: by a host that is there, which socket.io does not try again by itself. */
  private later(refused: boolean): void {
    this.synced = false;
    clearTimeout(this.thinking);
    this.thinking = undefined;
    if (this.closed) return;
    const delay = refused ? RETRY * (1 + 2 * Math.random()) : retryDelay(this.attempt++);
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.connect(), delay);
  }

  private adopt({ rows, course }: Notice<'course'>): void {
    if (!isScenarioId(course.scenario)) throw new Error(`No scenario ${course.scenario}`);
    const { table } = this.grant;
    if (this.mirror?.adopt(course) !== true) {
      this.mirror = MatchMirror.open(rulesFor(course.scenario), table, course);
    }
    if (!this.mirror) this.options.onProblem('a course that does not open');
    this.rows = rows;
    this.hasSynced();
  }

  private follow(step: Notice<'steps'>[number]): void {
    if (step.rows <= this.rows) return;
    if (step.rows === this.rows + 1 && this.mirror?.follow(step)) {
      this.rows = step.rows;
      return;
    }
    this.socket?.emit('resync', {}, () => undefined);
  }

  private hasSynced(): void {
    const before = this.synced;
    this.synced = true;
    if (!before) {
      if (!this.toMove || this.over) this.activeAt = performance.now();
      this.options.onSynced(this);
    }
    this.think();
  }

  /** Decides after a while, where it is this player's turn. */
  private think(ms = between(SWIFT, SLOW)): void {
    if (this.thinking || !this.synced || !this.toMove || this.over) return;
    this.thinking = setTimeout(() => {
      this.decide().catch((error) => this.options.onProblem(String(error)));
    }, ms);
  }

  private async decide(): Promise<void> {
    const { mirror, socket, rows, info } = this;
    if (!mirror || !socket || !this.toMove || !isScenarioId(info?.scenario ?? '')) return;
    const again = this.undecided?.rows === rows ? this.undecided : this.choose(mirror);
    this.undecided = again;
    const given: unknown = await socket
      .emitWithAck('decide', { rows, action: again.action })
      .catch(() => undefined);
    // Without an answer the connection has ended; the decision goes out again over the next one.
    if (socket !== this.socket || !this.synced) return;
    const answer = readAnswer(given);
    this.thinking = undefined;
    if (answer?.ok) {
      this.activeAt = performance.now();
      const { action } = again;
      this.options.onAcknowledged(rows, { seat: this.grant.seat as 0 | 1 | 2, action });
      this.undecided = undefined;
      this.think();
    } else {
      const code = answer?.refused.code;
      if (code !== 'unavailable' && code !== 'stale') this.options.onProblem(`refused: ${code}`);
      this.think(between(RETRY / 2, RETRY * 1.5));
    }
  }

  private choose(mirror: MatchMirror): { rows: number; action: string } {
    const { scenario } = mirror.course;
    if (!isScenarioId(scenario)) throw new Error(`No scenario ${scenario}`);
    const legal = legalActions(rulesFor(scenario), mirror.state);
    const action = legal[Math.floor(Math.random() * legal.length)];
    if (!action) throw new Error('Nothing is legal');
    return { rows: this.rows, action: actionKey(action) };
  }
}
