/**
 * The sockets of the server: who may connect, how much a connection may ask, and that every request
 * is answered. What they are about is a door's: one for tables, one for rooms.
 */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { RefusalCode } from '../protocol/table.ts';
import { type Budget, Budgets } from './budgets.ts';
import { type ConnectionRules, Connections, type RawConnection } from './connections.ts';
import { RateLimit, TokenBucket } from './limits.ts';
import { addressOf } from './origin.ts';
import { DamagedRecord, NoSuchMatch, StorageUnavailable } from './storage/errors.ts';
import { Refused } from './tables/refused.ts';

export const SOCKET_PATH = '/socket';

/** Bytes of one message; the longest that a page sends has a few hundred. */
const MESSAGE_LIMIT = 8_192;
/** Messages that no page of ours would ever send, after which a connection is ended; two a minute are forgiven. */
const STRIKES = 30;
const FORGIVEN = 2 / 60;
/** Whoever has not said what they want by then is sent away; milliseconds. */
const GREETING_TIME = 10_000;
const PING_INTERVAL = 5_000;
const PING_TIMEOUT = 8_000;

export interface SocketOptions extends ConnectionRules {
  /** Milliseconds. */
  now(): number;
  onRefused(code: RefusalCode): void;
  onProblem(error: unknown): void;
}

/** One end of a connection, as doors use it. */
export interface Wire {
  send(name: string, body: unknown): void;
  /** From now on it hears what is told to this group. */
  listen(group: string): void;
  end(): void;
}

/** What a namespace is for. All may throw Refused. */
export interface Door<Visitor> {
  /** Names of the requests that it answers. */
  readonly requests: readonly string[];
  /** Of those, the ones by which people talk: they may be asked less often. */
  readonly talk: readonly string[];
  /** Hash of the credential that a visitor proved to hold: all pages with one share a budget. */
  hashOf(visitor: Visitor): string | undefined;
  /** Finds out who comes, from the first packet. */
  greet(auth: unknown, wire: Wire): Promise<Visitor>;
  /** Lets them in. */
  welcome(visitor: Visitor): Promise<void>;
  /** Carries a request out; what it gives is added to the answer. */
  carryOut(visitor: Visitor, name: string, body: unknown): Promise<object | undefined>;
  /** Hears that a request was refused. */
  onRefused?(visitor: Visitor, code: RefusalCode): void;
  leave(visitor: Visitor): Promise<void>;
}

type Events = Record<string, (...args: unknown[]) => void>;
type AnySocket = Socket<Events, Events, Events, { visitor?: unknown }>;

/**
 * Requests that are refused because there are too many, as so many seconds' worth, after which a
 * connection is ended. People in haste are far from it: they are told, and stay.
 */
const PATIENCE = 20;

/** The refusal that an error stands for; what is nobody's doing is told to `onProblem`. */
export function refusalOf(error: unknown, onProblem: (error: unknown) => void): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof StorageUnavailable) return new Refused('unavailable');
  if (error instanceof NoSuchMatch) return new Refused('noTable');
  onProblem(error);
  return new Refused(error instanceof DamagedRecord ? 'damaged' : 'internal');
}

export class Sockets {
  private readonly io: Server<Events, Events, Events, { visitor?: unknown }>;
  private readonly options: SocketOptions;
  private readonly connected: Connections;
  private readonly budgets: Budgets;
  private readonly greetings: RateLimit;

  constructor(http: HttpServer, options: SocketOptions) {
    const { limits, now } = options;
    this.options = options;
    this.connected = new Connections(options);
    this.budgets = new Budgets(limits.requestsPerSecond, now);
    this.greetings = new RateLimit(limits.visitsPerMinute, 60);
    this.io = new Server(http, {
      path: SOCKET_PATH,
      serveClient: false,
      maxHttpBufferSize: MESSAGE_LIMIT,
      connectTimeout: GREETING_TIME,
      pingInterval: PING_INTERVAL,
      pingTimeout: PING_TIMEOUT,
      allowRequest: (request, answer) => answer(null, this.connected.admits(request)),
    });
    this.io.engine.on('headers', (headers: Record<string, string>) => {
      headers['cache-control'] = 'no-store';
      headers['x-content-type-options'] = 'nosniff';
    });
    this.io.engine.on('connection', (raw: RawConnection) => this.connected.add(raw));
  }

  get connections(): number {
    return this.connected.size;
  }

  /** Tells everyone of a namespace who listens to a group. */
  tell(namespace: string, group: string, name: string, body: unknown): void {
    this.io.of(namespace).to(group).emit(name, body);
  }

  /** Opens a namespace. */
  open<Visitor>(namespace: string, door: Door<Visitor>): void {
    const { onProblem } = this.options;
    const visitors = new WeakMap<AnySocket, Visitor>();
    const space = this.io.of(namespace);
    space.use((socket, next) => {
      this.greet(socket, door).then(
        (visitor) => {
          visitors.set(socket, visitor);
          next();
        },
        (error: unknown) => {
          const { code } = this.refuse(error);
          next(Object.assign(new Error(code), { data: { code } }));
        },
      );
    });
    space.on('connection', (socket) => {
      const visitor = visitors.get(socket);
      if (visitor === undefined) return;
      const welcomed = door.welcome(visitor);
      this.serve(socket, door, visitor, welcomed);
      socket.on('disconnect', () => {
        door.leave(visitor).catch(onProblem);
      });
      welcomed.catch((error) => {
        this.refuse(error);
        socket.disconnect(true);
      });
    });
  }

  /** Ends every connection; pages come back by themselves. */
  close(): void {
    this.connected.close();
    // Not the server's own `close`, which would close the HTTP server under Fastify's hands.
    this.io.engine.close();
  }

  private async greet<Visitor>(socket: AnySocket, door: Door<Visitor>): Promise<Visitor> {
    // A page greets once on each connection: it does not try one credential after another.
    if (!this.connected.greets(socket.conn)) {
      socket.conn.close();
      throw new Refused('badMessage');
    }
    const address = addressOf(socket.request, this.options.proxies);
    if (!(await this.greetings.allows(address))) throw new Refused('tooFast');
    return door.greet(socket.handshake.auth, wireOf(socket));
  }

  private serve<Visitor>(
    socket: AnySocket,
    door: Door<Visitor>,
    visitor: Visitor,
    welcomed: Promise<void>,
  ): void {
    const hash = door.hashOf(visitor);
    const budget = this.budgets.open(hash);
    socket.on('disconnect', () => this.budgets.close(hash));
    const strikes = new TokenBucket(FORGIVEN, this.options.now, STRIKES);
    const strike = (): void => {
      if (!strikes.take()) socket.disconnect(true);
    };
    const { requestsPerSecond } = this.options.limits;
    const haste = new TokenBucket(
      requestsPerSecond,
      this.options.now,
      PATIENCE * requestsPerSecond,
    );
    // A message that cannot be read: its connection ends by itself, and nobody else is told.
    socket.on('error', () => undefined);
    socket.use(([name, , answer], next) => {
      if (door.requests.includes(name) && typeof answer === 'function') next();
      else strike();
    });
    for (const name of door.requests) {
      socket.on(name, async (body, answer) => {
        const result = await this.answer(budget, door.talk.includes(name), async () => {
          // A page that comes back may ask before it has been let in.
          await welcomed;
          return door.carryOut(visitor, name, body);
        });
        // First the answer: even who is sent away for it is told why.
        if (typeof answer === 'function') answer(result);
        if (!('refused' in result)) return;
        const { code } = result.refused;
        door.onRefused?.(visitor, code);
        if (code === 'badMessage') strike();
        if (code === 'tooFast' && !haste.take()) socket.disconnect(true);
      });
    }
  }

  private async answer(
    budget: Budget,
    isTalk: boolean,
    carryOut: () => Promise<object | undefined>,
  ): Promise<{ ok: true } | { ok: false; refused: Pick<Refused, 'code' | 'params'> }> {
    try {
      if (!budget.requests.take()) throw new Refused('tooFast');
      if (isTalk && !budget.talk.take()) throw new Refused('tooFast');
      return { ok: true, ...(await carryOut()) };
    } catch (error) {
      return { ok: false, refused: this.refuse(error) };
    }
  }

  private refuse(error: unknown): Pick<Refused, 'code' | 'params'> {
    const { code, params } = refusalOf(error, this.options.onProblem);
    this.options.onRefused(code);
    return { code, params };
  }
}

function wireOf(socket: AnySocket): Wire {
  return {
    send: (name, body) => void socket.emit(name, body),
    // One that has left meanwhile would be kept in the group for ever.
    listen: (group) => {
      if (socket.connected) void socket.join(group);
    },
    end: () => void socket.disconnect(true),
  };
}
