/**
 * The sockets of tables: who connects proves once which seat is theirs; after that, only requests
 * of the known shapes count, each for that seat, and each is answered.
 */
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import * as v from 'valibot';
import { RULES_VERSION } from '../../game/rules.ts';
import {
  type Answer,
  GreetingSchema,
  type Notice,
  type NoticeName,
  PROTOCOL_VERSION,
  REQUESTS,
  type RefusalCode,
  type RequestName,
} from '../../protocol/table.ts';
import { RateLimit, TokenBucket } from '../limits.ts';
import { addressOf } from '../origin.ts';
import { NoSuchMatch, StorageUnavailable } from '../storage/errors.ts';
import type { Connection } from './audience.ts';
import { type Budget, Budgets } from './budgets.ts';
import { type ConnectionRules, Connections, type RawConnection } from './connections.ts';
import { Refused } from './refused.ts';
import { linkSeat } from './seating.ts';
import { hashSecret } from './secrets.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

export const SOCKET_PATH = '/socket';

/** Bytes of one message; the longest that a page sends has a few hundred. */
const MESSAGE_LIMIT = 8_192;
/** Messages that no page of ours would send, after which a connection is ended; two a minute are forgiven. */
const STRIKES = 30;
const FORGIVEN = 2 / 60;
/** Whoever has not said which table they want by then is sent away; milliseconds. */
const GREETING_TIME = 10_000;
const PING_INTERVAL = 5_000;
const PING_TIMEOUT = 8_000;

export interface GatewayOptions extends ConnectionRules {
  now(): number;
  onRefused(code: RefusalCode): void;
  onProblem(error: unknown): void;
}

interface SocketData {
  table: Table;
  connection: Connection;
  /** Journal rows that the page has already. */
  rows: number | undefined;
}
type Events = Record<string, (...args: unknown[]) => void>;
type PageSocket = Socket<Events, Events, Events, SocketData>;

/** Codes that a page of ours never earns. */
const SUSPICIOUS: ReadonlySet<RefusalCode> = new Set(['badMessage', 'tooFast']);

/** The refusal that an error stands for; what is nobody's doing is told to `onProblem`. */
export function refusalOf(error: unknown, onProblem: (error: unknown) => void): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof StorageUnavailable) return new Refused('unavailable');
  if (error instanceof NoSuchMatch) return new Refused('noTable');
  onProblem(error);
  return new Refused('internal');
}

export class Gateway {
  private readonly io: Server<Events, Events, Events, SocketData>;
  private readonly options: GatewayOptions;
  private readonly connected: Connections;
  private readonly budgets: Budgets;
  private readonly greetings: RateLimit;
  private tables: Tables | undefined;

  constructor(http: HttpServer, options: GatewayOptions) {
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
    this.io.use((socket, next) => {
      this.greet(socket).then(
        () => next(),
        (error: unknown) => {
          const { code } = this.refuse(error);
          next(Object.assign(new Error(code), { data: { code } }));
        },
      );
    });
    this.io.on('connection', (socket) => this.welcome(socket));
  }

  /** Opens the gate: until then, everyone is told to come back. */
  serve(tables: Tables): void {
    this.tables = tables;
  }

  get connections(): number {
    return this.connected.size;
  }

  tell<K extends NoticeName>(tableId: string, name: K, body: Notice<K>): void {
    this.io.to(tableId).emit(name, body);
  }

  /** Ends every connection; pages come back by themselves. */
  close(): void {
    this.connected.close();
    // Not the server's own `close`, which would close the HTTP server under Fastify's hands.
    this.io.disconnectSockets(true);
    this.io.engine.close();
  }

  /** Checks a page's first packet and finds its table. Throws Refused. */
  private async greet(socket: PageSocket): Promise<void> {
    const { limits, proxies } = this.options;
    if (!this.connected.greets(socket.conn)) {
      socket.conn.close();
      throw new Refused('badMessage');
    }
    const { table: id, credential, rows } = readGreeting(socket.handshake.auth);
    if (!this.tables) throw new Refused('unavailable');
    const address = addressOf(socket.request, proxies);
    if (!(await this.greetings.allows(address))) throw new Refused('tooFast');
    const table = await this.tables.open(id);
    const hash = credential === undefined ? undefined : hashSecret(credential);
    if (hash === undefined) {
      if (table.info().spectators >= limits.spectatorsPerTable) throw new Refused('full');
    } else if (table.seatOf(hash) === undefined) throw new Refused('noSeat');
    socket.data = { table, connection: connectionOf(socket, table.id, hash), rows };
  }

  private welcome(socket: PageSocket): void {
    const { table, connection, rows } = socket.data;
    const budget = this.budgets.open(connection.hash);
    const strikes = new TokenBucket(FORGIVEN, this.options.now, STRIKES);
    const strike = (): void => {
      if (!strikes.take()) socket.disconnect(true);
    };
    // A message that cannot be read: its connection ends by itself, and nobody else is told.
    socket.on('error', () => undefined);
    socket.use(([name, , answer], next) => {
      if (Object.hasOwn(REQUESTS, name) && typeof answer === 'function') next();
      else strike();
    });
    for (const name of Object.keys(REQUESTS) as RequestName[]) {
      socket.on(name, async (body, answer) => {
        const result = await this.answer(socket.data, budget, name, body);
        if (!result.ok && SUSPICIOUS.has(result.refused.code)) strike();
        if (typeof answer === 'function') answer(result);
      });
    }
    socket.on('disconnect', () => {
      this.budgets.close(connection.hash);
      table.detach(connection).catch(this.options.onProblem);
    });
    table.attach(connection, rows).catch((error) => {
      this.refuse(error);
      socket.disconnect(true);
    });
  }

  private async answer(
    { table, connection }: SocketData,
    budget: Budget,
    name: RequestName,
    body: unknown,
  ): Promise<Answer> {
    try {
      if (!budget.requests.take()) throw new Refused('tooFast');
      if (name === 'say' && !budget.talk.take()) throw new Refused('tooFast');
      return await this.carryOut(table, connection, name, body);
    } catch (error) {
      const refused = this.refuse(error);
      // The page shows something else than what is so: it is told how things stand.
      if (refused.code === 'stale' || refused.code === 'illegal') table.resync(connection);
      return { ok: false, refused };
    }
  }

  private async carryOut(
    table: Table,
    connection: Connection,
    name: RequestName,
    body: unknown,
  ): Promise<Answer> {
    if (name === 'resync') {
      parse(name, body);
      table.resync(connection);
      return { ok: true };
    }
    const place = table.placeOf(connection);
    if (!place) throw new Refused('notAllowed');
    const { seat, pen } = place;
    if (!pen && name !== 'say') throw new Refused('notPen');
    const { hash } = connection;
    switch (name) {
      case 'decide': {
        const { rows, action } = parse(name, body);
        await table.decide(seat, rows, action, { bot: false, hash });
        return { ok: true };
      }
      case 'undo':
        await table.undo(seat, parse(name, body).rows, hash);
        return { ok: true };
      case 'change':
        await table.change(hash, parse(name, body));
        return { ok: true };
      case 'say':
        table.say(seat, parse(name, body).phrase);
        return { ok: true };
      case 'link':
        parse(name, body);
        return { ok: true, token: await linkSeat(table, hash, this.options.now()) };
    }
  }

  private refuse(error: unknown): { code: RefusalCode; params: Refused['params'] } {
    const { code, params } = refusalOf(error, this.options.onProblem);
    this.options.onRefused(code);
    return { code, params };
  }
}

/** What a page says first. Throws Refused. */
function readGreeting(auth: unknown): v.InferOutput<typeof GreetingSchema> {
  // First the numbers: the rest of what an older or newer page says may have another shape.
  const versions = v.safeParse(v.object({ protocol: v.number(), rules: v.number() }), auth);
  if (!versions.success) throw new Refused('badMessage');
  const { protocol, rules } = versions.output;
  if (protocol !== PROTOCOL_VERSION || rules !== RULES_VERSION) throw new Refused('outdated');
  const parsed = v.safeParse(GreetingSchema, auth);
  if (!parsed.success) throw new Refused('badMessage');
  return parsed.output;
}

function parse<K extends RequestName>(name: K, body: unknown): v.InferOutput<(typeof REQUESTS)[K]> {
  const parsed = v.safeParse(REQUESTS[name], body);
  if (!parsed.success) throw new Refused('badMessage');
  return parsed.output;
}

function connectionOf(socket: PageSocket, room: string, hash: string | undefined): Connection {
  return {
    hash,
    send: (name, body) => socket.emit(name, body),
    // One that has left meanwhile would be kept in the room for ever.
    listen: () => {
      if (socket.connected) void socket.join(room);
    },
    end: (why) => {
      socket.emit('bye', { why });
      socket.disconnect(true);
    },
  };
}
