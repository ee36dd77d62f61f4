/**
 * A socket that is tried again for ever, about every second, and at once when the network or the
 * page comes back, until the host refuses it for good.
 */
import { io } from 'socket.io-client';
import { readRefusal } from '../../../protocol/messages.ts';
import type { RefusalCode } from '../../../protocol/table.ts';
import { BASE } from '../router.ts';
import type { Ending } from './netPart.ts';

/** The part of a socket.io client that is used here. */
export interface WireSocket {
  readonly connected: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (data: unknown) => void): unknown;
  timeout(ms: number): { emitWithAck(name: string, body: unknown): Promise<unknown> };
}

export interface LastingOptions {
  socket: WireSocket;
  /** The events that are passed on. */
  names: readonly string[];
  onEvent(name: string, body: unknown): void;
  onState(state: 'online' | 'away'): void;
  /** The host refuses for good; nothing more is tried. */
  onEnd(why: Ending): void;
}

export interface LastingSocket {
  /** The host's answer; undefined where none came. */
  ask(name: string, body: unknown): Promise<{ answer: unknown } | undefined>;
  /** Closes for good and says so, as after a last word of the host. */
  end(why: Ending): void;
  close(): void;
}

/** Milliseconds. */
const RETRY = 1000;
const SLOWEST_RETRY = 1500;
const PATIENCE = 8000;

/** Refusals that pass by themselves. */
const PASSING: ReadonlySet<RefusalCode> = new Set(['tooFast', 'unavailable', 'internal', 'full']);

/**
 * A socket.io client that waits for `connect`. `match`: what the server routes it by. `greeting` is
 * asked at each attempt, because what the page has already changes.
 */
export function webSocket(namespace: '/' | '/room', match: string, greeting: () => object) {
  const socket: WireSocket = io(namespace, {
    path: `${BASE}/socket`,
    query: { match },
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
  return socket;
}

export function keepOpen({ socket, names, ...tell }: LastingOptions): LastingSocket {
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
    tell.onEnd(why);
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
    tell.onState('away');
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
    tell.onState('online');
  });
  socket.on('disconnect', (reason) => {
    if (closed) return;
    tell.onState('away');
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
    tell.onState('away');
    if (code) later();
  });
  for (const name of names) {
    socket.on(name, (body) => {
      if (!closed) tell.onEvent(name, body);
    });
  }
  addEventListener('online', hasten);
  addEventListener('offline', pretendNothing);
  document.addEventListener('visibilitychange', whenSeen);
  socket.connect();

  return {
    async ask(name, body) {
      if (!socket.connected) return undefined;
      try {
        return { answer: await socket.timeout(PATIENCE).emitWithAck(name, body) };
      } catch {
        return undefined;
      }
    },
    end,
    close,
  };
}
