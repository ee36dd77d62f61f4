/**
 * A page as the server meets one: it keeps a mirror of the match, asks for what it misses, and
 * counts what it is told. No waiting by the clock: `until` resolves when what it was told makes it so.
 */
import { io, type Socket } from 'socket.io-client';
import * as v from 'valibot';
import { MatchMirror } from '../../../src/bgio/mirror.ts';
import { rulesOf } from '../../../src/content/rulesOf.ts';
import { actionKey } from '../../../src/game/actions.ts';
import { legalActions } from '../../../src/game/legal.ts';
import type { Random } from '../../../src/game/random.ts';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import type { Seat } from '../../../src/game/seats.ts';
import { seatToMove } from '../../../src/game/state.ts';
import {
  type Answer,
  type Greeting,
  NOTICES,
  type Notice,
  type NoticeName,
  PROTOCOL_VERSION,
  type RequestBody,
  type RequestName,
  type SeatGrant,
  type TableInfo,
} from '../../../src/protocol/table.ts';
import { Watched } from './watched.ts';

export interface PageOptions {
  /** What the page says first, over what it would say by itself. */
  greeting?: Record<string, unknown>;
  /** False for pages that stay away once they have lost the connection. */
  reconnect?: boolean;
}

/** Milliseconds. */
const RETRY = 50;
/** Refusals after which a page comes back by itself. */
const PASSING: ReadonlySet<string> = new Set(['tooFast', 'unavailable', 'internal', 'full']);

export class Page extends Watched {
  readonly socket: Socket;
  readonly table: string;
  seat: Seat | null | undefined;
  info: TableInfo | undefined;
  mirror: MatchMirror | undefined;
  rows = 0;
  /** Everything that it was told, oldest first. */
  readonly told: { name: NoticeName; body: unknown }[] = [];
  /** How often a message did not fit what it had. */
  gaps = 0;
  /** Codes of connections that were refused. */
  readonly refused: string[] = [];
  private isClosed = false;
  private hasGoodbye = false;

  constructor(url: string, table: string, credential?: string, options: PageOptions = {}) {
    super();
    this.table = table;
    const greeting = (): Greeting => ({
      protocol: PROTOCOL_VERSION,
      rules: RULES_VERSION,
      table,
      ...(credential === undefined ? {} : { credential }),
      ...(this.mirror ? { rows: this.rows } : {}),
      ...options.greeting,
    });
    this.socket = io(url, {
      path: '/socket',
      query: { match: table },
      transports: ['websocket'],
      auth: (send) => send(greeting()),
      forceNew: true,
      reconnection: options.reconnect ?? true,
      reconnectionDelay: RETRY,
      reconnectionDelayMax: 200,
    });
    for (const name of Object.keys(NOTICES) as NoticeName[]) {
      this.socket.on(name, (body: unknown) => this.hear(name, body));
    }
    this.socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      this.refused.push(error.data?.code ?? error.message);
      this.changed();
      if (error.data?.code && PASSING.has(error.data.code)) this.comeBack();
    });
    this.socket.on('connect', () => this.changed());
    this.socket.on('disconnect', (reason) => {
      this.changed();
      if (reason === 'io server disconnect' && !this.hasGoodbye) this.comeBack();
    });
  }

  /** Resolves when the page knows where the table stands. */
  async ready(): Promise<this> {
    return this.until((page) => page.info !== undefined);
  }

  async ask<K extends RequestName>(name: K, body: RequestBody<K>): Promise<Answer> {
    return this.socket.emitWithAck(name, body);
  }

  /** The same with any name and body, well-formed or not. */
  async askAnything(name: string, body: unknown): Promise<Answer> {
    return this.socket.emitWithAck(name, body);
  }

  get toMove(): Seat | undefined {
    return this.mirror && seatToMove(this.mirror.state);
  }

  get over(): boolean {
    return this.mirror?.state.step.kind === 'over';
  }

  /** Keys of what the company to move may do. */
  legal(): string[] {
    return this.mirror ? legalActions(this.mirror.rules, this.mirror.state).map(actionKey) : [];
  }

  /** Makes a decision drawn by chance, when it is this page's turn. */
  async decide(random: Random): Promise<Answer> {
    const isMine = (page: Page): boolean => page.seat !== undefined && page.toMove === page.seat;
    await this.until(isMine);
    // The position may have changed between the message that was waited for and this line.
    if (!isMine(this)) return this.decide(random);
    const legal = this.legal();
    const action = legal[random.below(legal.length)] ?? '';
    return this.ask('decide', { rows: this.rows, action });
  }

  close(): void {
    this.isClosed = true;
    this.socket.disconnect();
  }

  /** What socket.io does not try by itself. */
  private comeBack(): void {
    if (!this.socket.io.reconnection()) return;
    setTimeout(() => {
      if (!this.isClosed) this.socket.connect();
    }, RETRY);
  }

  private hear(name: NoticeName, body: unknown): void {
    const checked = v.parse(NOTICES[name], body);
    this.told.push({ name, body: checked });
    switch (name) {
      case 'welcome':
        this.seat = (checked as Notice<'welcome'>).seat;
        this.info = (checked as Notice<'welcome'>).info;
        break;
      case 'bye':
        this.hasGoodbye = true;
        break;
      case 'table':
        this.info = checked as TableInfo;
        break;
      case 'course':
        this.adopt(checked as Notice<'course'>);
        break;
      case 'steps':
        for (const step of checked as Notice<'steps'>) this.follow(step);
        break;
    }
    this.changed();
  }

  private adopt({ rows, course }: Notice<'course'>): void {
    const found = rulesOf(course);
    if (!found.ok) throw new Error(`No scenario ${course.scenario}`);
    if (this.mirror?.adopt(course) !== true) {
      this.mirror = MatchMirror.open(found.rules, this.table, course);
    }
    if (!this.mirror) throw new Error('A course that does not open');
    this.rows = rows;
  }

  private follow(step: Notice<'steps'>[number]): void {
    if (step.rows <= this.rows) return;
    if (step.rows === this.rows + 1 && this.mirror?.follow(step)) {
      this.rows = step.rows;
      return;
    }
    this.gaps++;
    this.socket.emit('resync', {}, () => undefined);
  }
}

async function send(url: string, path: string, body?: object): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function granted(answer: Response): Promise<SeatGrant> {
  const body: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
  return body as SeatGrant;
}

export async function makeTable(
  url: string,
  wish: { name?: string; seat?: Seat; scenario?: string; clock?: number } = {},
): Promise<SeatGrant> {
  const body = { name: 'Host', seat: 0, scenario: 'quick', clock: 0, ...wish };
  return granted(await send(url, '/api/tables', body));
}

export async function takeSeat(
  url: string,
  table: string,
  seat: Seat,
  name: string,
): Promise<SeatGrant> {
  return granted(await send(url, `/api/tables/${table}/seats/${seat}`, { name }));
}

export const post = send;
