/**
 * The connections below socket.io, one for each page or for whoever says to be one: how many there
 * are, in all and from each address, and what each of them may cost.
 */
import type { IncomingMessage } from 'node:http';
import type { Limits } from './limits.ts';
import { addressOf, isOwnOrigin } from './origin.ts';

/** Packets that wait for one who does not read them, after which the connection is ended. */
const BACKLOG = 128;

/** How long one that is ended may take to say goodbye, in milliseconds; rude ones never do. */
const FAREWELL = 1_000;

/** The part of an engine.io socket that is used here. */
export interface RawConnection {
  request: IncomingMessage;
  writeBuffer: readonly unknown[];
  transport: { socket?: { terminate(): void } };
  on(event: 'packetCreate', listener: () => void): void;
  once(event: 'close', listener: () => void): void;
  /** Without waiting for what has not been sent, if `discard`. */
  close(discard?: boolean): void;
}

export interface ConnectionRules {
  limits: Limits;
  allowedOrigins: readonly string[];
  proxies: number;
}

export class Connections {
  private readonly rules: ConnectionRules;
  private readonly addresses = new Map<string, number>();
  private readonly greeted = new WeakSet<object>();
  private open = 0;
  private closed = false;

  constructor(rules: ConnectionRules) {
    this.rules = rules;
  }

  get size(): number {
    return this.open;
  }

  /** Nobody is let in any more. */
  close(): void {
    this.closed = true;
  }

  /** Whether a connection that asks to be opened may be. */
  admits(request: IncomingMessage): boolean {
    const { limits, allowedOrigins, proxies } = this.rules;
    if (this.closed || !isOwnOrigin(request, allowedOrigins)) return false;
    if (this.open >= limits.connections) return false;
    const from = this.addresses.get(addressOf(request, proxies)) ?? 0;
    return from < limits.connectionsPerAddress;
  }

  /** Counts a connection until it ends, and ends it if it leaves unread what it is sent. */
  add(raw: RawConnection): void {
    const address = addressOf(raw.request, this.rules.proxies);
    this.open++;
    this.addresses.set(address, (this.addresses.get(address) ?? 0) + 1);
    raw.once('close', () => {
      this.open--;
      const left = (this.addresses.get(address) ?? 1) - 1;
      if (left > 0) this.addresses.set(address, left);
      else this.addresses.delete(address);
      setTimeout(() => raw.transport.socket?.terminate(), FAREWELL).unref();
    });
    raw.on('packetCreate', () => {
      if (raw.writeBuffer.length >= BACKLOG) raw.close(true);
    });
  }

  /** Whether it greets for the first time: a page asks for one table, once on each connection. */
  greets(raw: object): boolean {
    if (this.greeted.has(raw)) return false;
    this.greeted.add(raw);
    return true;
  }
}
