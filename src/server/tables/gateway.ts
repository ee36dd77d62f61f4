/**
 * The sockets of tables: who connects proves once which seat is theirs; after that, only requests
 * of the known shapes count, each for that seat, and each is answered.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
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
import { type Limits, TokenBucket } from '../limits.ts';
import { addressOf, isOwnOrigin } from '../origin.ts';
import { StorageUnavailable } from '../storage/errors.ts';
import type { Connection } from './audience.ts';
import { Refused } from './refused.ts';
import { linkSeat } from './seating.ts';
import { hashSecret } from './secrets.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

export const SOCKET_PATH = '/socket';

/** Bytes of one message; the longest that a page sends has a few hundred. */
const MESSAGE_LIMIT = 8_192;
/** Messages that no page of ours would send, after which a connection is ended. */
const STRIKES = 30;
/** Whoever has not said which table they want by then is sent away; milliseconds. */
const GREETING_TIME = 10_000;
const PING_INTERVAL = 5_000;
const PING_TIMEOUT = 8_000;

export interface GatewayOptions {
  limits: Limits;
  allowedOrigins: readonly string[];
  /** How many proxies of our own stand in front. */
  proxies: number;
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

/** A connection below socket.io: one may be open without ever asking for a table. */
interface RawConnection {
  request: IncomingMessage;
  once(event: 'close', listener: () => void): void;
}

/** Codes that a page of ours never earns. */
const SUSPICIOUS: ReadonlySet<RefusalCode> = new Set(['badMessage', 'tooFast']);

/** The refusal that an error stands for; what is nobody's doing is told to `onProblem`. */
export function refusalOf(error: unknown, onProblem: (error: unknown) => void): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof StorageUnavailable) return new Refused('unavailable');
  onProblem(error);
  return new Refused('internal');
}

export class Gateway {
  private readonly io: Server<Events, Events, Events, SocketData>;
  private readonly options: GatewayOptions;
  private readonly addresses = new Map<string, number>();
  private tables: Tables | undefined;

  constructor(http: HttpServer, options: GatewayOptions) {
    this.options = options;
    this.io = new Server(http, {
      path: SOCKET_PATH,
      serveClient: false,
      maxHttpBufferSize: MESSAGE_LIMIT,
      connectTimeout: GREETING_TIME,
      pingInterval: PING_INTERVAL,
      pingTimeout: PING_TIMEOUT,
      allowRequest: (request, answer) => answer(null, this.admits(request)),
    });
    this.io.engine.on('headers', (headers: Record<string, string>) => {
      headers['cache-control'] = 'no-store';
      headers['x-content-type-options'] = 'nosniff';
    });
    this.io.engine.on('connection', (raw: RawConnection) => this.count(raw));
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
    return this.io.engine.clientsCount;
  }

  tell<K extends NoticeName>(tableId: string, name: K, body: Notice<K>): void {
    this.io.to(tableId).emit(name, body);
  }

  /** Ends every connection; pages come back by themselves. */
  close(): void {
    // Not the server's own `close`, which would close the HTTP server under Fastify's hands.
    this.io.disconnectSockets(true);
    this.io.engine.close();
  }

  private admits(request: IncomingMessage): boolean {
    const { limits, allowedOrigins, proxies } = this.options;
    if (!isOwnOrigin(request, allowedOrigins)) return false;
    if (this.io.engine.clientsCount >= limits.connections) return false;
    const from = this.addresses.get(addressOf(request, proxies)) ?? 0;
    return from < limits.connectionsPerAddress;
  }

  private count(raw: RawConnection): void {
    const address = addressOf(raw.request, this.options.proxies);
    this.addresses.set(address, (this.addresses.get(address) ?? 0) + 1);
    raw.once('close', () => {
      const left = (this.addresses.get(address) ?? 1) - 1;
      if (left > 0) this.addresses.set(address, left);
      else this.addresses.delete(address);
    });
  }

  /** Checks a page's first packet and finds its table. Throws Refused. */
  private async greet(socket: PageSocket): Promise<void> {
    const parsed = v.safeParse(GreetingSchema, socket.handshake.auth);
    if (!parsed.success) throw new Refused('badMessage');
    const { protocol, rules, table: id, credential, rows } = parsed.output;
    if (protocol !== PROTOCOL_VERSION || rules !== RULES_VERSION) throw new Refused('outdated');
    if (!this.tables) throw new Refused('unavailable');
    const table = await this.tables.open(id);
    const hash = credential === undefined ? undefined : hashSecret(credential);
    if (hash !== undefined && table.seatOf(hash) === undefined) throw new Refused('noSeat');
    socket.data = { table, connection: connectionOf(socket, table.id, hash), rows };
  }

  private welcome(socket: PageSocket): void {
    const { table, connection, rows } = socket.data;
    const bucket = new TokenBucket(this.options.limits.requestsPerSecond, this.options.now);
    let strikes = 0;
    const strike = (): void => {
      strikes++;
      if (strikes >= STRIKES) socket.disconnect(true);
    };
    socket.use(([name, , answer], next) => {
      if (Object.hasOwn(REQUESTS, name) && typeof answer === 'function') next();
      else strike();
    });
    for (const name of Object.keys(REQUESTS) as RequestName[]) {
      socket.on(name, async (body, answer) => {
        const result = await this.answer(socket.data, bucket, name, body);
        if (!result.ok && SUSPICIOUS.has(result.refused.code)) strike();
        if (typeof answer === 'function') answer(result);
      });
    }
    socket.on('disconnect', () => {
      table.detach(connection).catch(this.options.onProblem);
    });
    table.attach(connection, rows).catch((error) => {
      this.refuse(error);
      socket.disconnect(true);
    });
  }

  private async answer(
    { table, connection }: SocketData,
    bucket: TokenBucket,
    name: RequestName,
    body: unknown,
  ): Promise<Answer> {
    try {
      if (!bucket.take()) throw new Refused('tooFast');
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
    switch (name) {
      case 'decide': {
        const { rows, action } = parse(name, body);
        await table.decide(seat, rows, action, { bot: false });
        return { ok: true };
      }
      case 'undo':
        await table.undo(seat, parse(name, body).rows);
        return { ok: true };
      case 'change':
        await table.change(seat, parse(name, body));
        return { ok: true };
      case 'say':
        table.say(seat, parse(name, body).phrase);
        return { ok: true };
      case 'link':
        parse(name, body);
        return { ok: true, token: await linkSeat(table, seat, this.options.now()) };
    }
  }

  private refuse(error: unknown): { code: RefusalCode; params: Refused['params'] } {
    const { code, params } = refusalOf(error, this.options.onProblem);
    this.options.onRefused(code);
    return { code, params };
  }
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
    listen: () => void socket.join(room),
    end: (why) => {
      socket.emit('bye', { why });
      socket.disconnect(true);
    },
  };
}
