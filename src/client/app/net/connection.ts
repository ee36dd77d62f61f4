/**
 * One socket to a table's host. It is tried again for ever, about every second, and at once when
 * the network or the page comes back; every message is checked before anybody sees it.
 */
import { io } from 'socket.io-client';
import { readAnswer, readNotice, readRefusal } from '../../../protocol/messages.ts';
import {
  type Greeting,
  NOTICES,
  type Notice,
  type NoticeName,
  type RefusalCode,
  type RequestBody,
  type RequestName,
} from '../../../protocol/table.ts';
import { BASE } from '../router.ts';
import type { Asked, Ending } from './netPart.ts';

/** The part of a socket.io client that is used here. */
export interface WireSocket {
  readonly connected: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (data: unknown) => void): unknown;
  timeout(ms: number): { emitWithAck(name: string, body: unknown): Promise<unknown> };
}

export interface ConnectionOptions {
  table: string;
  /** Asked at each attempt, because what the page has already changes. */
  greeting(): Greeting;
  onNotice(notice: AnyNotice): void;
  onState(state: 'online' | 'away'): void;
  /** The host refuses for good; nothing more is tried. */
  onEnd(why: Ending): void;
  socket?(options: ConnectionOptions): WireSocket;
}

export type AnyNotice = { [K in NoticeName]: { name: K; data: Notice<K> } }[NoticeName];

export interface Connection {
  request<K extends RequestName>(name: K, body: RequestBody<K>): Promise<Asked>;
  close(): void;
}

/** Milliseconds. */
const RETRY = 1000;
const SLOWEST_RETRY = 5000;
const PATIENCE = 8000;

/** Refusals that pass by themselves. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['tooFast', 'unavailable', 'internal', 'full']);

function webSocket({ table, greeting }: ConnectionOptions): WireSocket {
  return io({
    path: `${BASE}/socket`,
    query: { match: table },
    auth: (send) => send(greeting()),
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    forceNew: true,
    autoConnect: false,
    reconnectionDelay: RETRY,
    reconnectionDelayMax: SLOWEST_RETRY,
    randomizationFactor: 0.5,
    timeout: PATIENCE,
  });
}

export function openConnection(options: ConnectionOptions): Connection {
  const { onNotice, onState, onEnd } = options;
  const socket = (options.socket ?? webSocket)(options);
  let closed = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function close(): void {
    closed = true;
    clearTimeout(retry);
    removeEventListener('online', hasten);
    removeEventListener('offline', pretendNothing);
    document.removeEventListener('visibilitychange', whenSeen);
    socket.disconnect();
  }

  function end(why: Ending): void {
    if (closed) return;
    close();
    onEnd(why);
  }

  /** Tries now instead of at the end of the delay that is running. */
  function hasten(): void {
    if (closed || socket.connected) return;
    clearTimeout(retry);
    socket.disconnect();
    socket.connect();
  }

  /** A socket whose network has gone would be noticed only by its next ping. */
  function pretendNothing(): void {
    if (closed) return;
    socket.disconnect();
    onState('away');
    later();
  }

  function whenSeen(): void {
    if (document.visibilityState === 'visible') hasten();
  }

  /** What socket.io does not try again by itself. */
  function later(): void {
    clearTimeout(retry);
    retry = setTimeout(hasten, RETRY * (1 + 2 * Math.random()));
  }

  socket.on('connect', () => {
    clearTimeout(retry);
    onState('online');
  });
  socket.on('disconnect', (reason) => {
    if (closed) return;
    onState('away');
    // The host hung up, which socket.io takes for final: it may only be restarting.
    if (reason === 'io server disconnect') later();
  });
  socket.on('connect_error', (error) => {
    if (closed) return;
    const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : {};
    const code = readRefusal(data);
    if (code && !PASSING.has(code)) {
      end(code);
      return;
    }
    onState('away');
    if (code) later();
  });
  for (const name of Object.keys(NOTICES) as NoticeName[]) {
    socket.on(name, (body) => {
      if (closed) return;
      const data = readNotice(name, body);
      if (data === undefined) {
        console.error(new Error(`The host sent a ${name} that cannot be read`));
        return;
      }
      if (name === 'bye') end((data as Notice<'bye'>).why);
      else onNotice({ name, data } as AnyNotice);
    });
  }
  addEventListener('online', hasten);
  addEventListener('offline', pretendNothing);
  document.addEventListener('visibilitychange', whenSeen);
  socket.connect();

  return {
    async request(name, body) {
      if (!socket.connected) return { ok: false, why: 'offline' };
      try {
        const answer = readAnswer(await socket.timeout(PATIENCE).emitWithAck(name, body));
        if (!answer) return { ok: false, why: 'internal' };
        if (!answer.ok) return { ok: false, why: answer.refused.code };
        return answer.token === undefined ? { ok: true } : { ok: true, token: answer.token };
      } catch {
        return { ok: false, why: 'offline' };
      }
    },
    close,
  };
}
