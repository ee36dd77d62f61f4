/**
 * A client that is no page of ours: a TCP connection, and a websocket on it by hand, so that it can
 * send what no library sends and be as slow, rude or broken as a test wants.
 */
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import { PROTOCOL_VERSION } from '../../../src/protocol/table.ts';
import { Watched } from './watched.ts';

const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;

/** One masked frame, as clients send it. */
export function frame(payload: Buffer, opcode: number = TEXT, final = true): Buffer {
  const { length } = payload;
  const head =
    length < 126
      ? Buffer.from([0, 0x80 | length])
      : length < 65_536
        ? Buffer.from([0, 0xfe, length >> 8, length & 255])
        : Buffer.concat([Buffer.from([0, 0xff]), bigEndian(length)]);
  head[0] = (final ? 0x80 : 0) | opcode;
  const mask = randomBytes(4);
  const masked = Buffer.from(payload.map((byte, i) => byte ^ (mask[i % 4] ?? 0)));
  return Buffer.concat([head, mask, masked]);
}

function bigEndian(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}

/** Bytes of the server's frame that begins here; endless where too little of it is there. */
function frameSize(bytes: Buffer): number {
  const [, short = 0] = bytes;
  if (bytes.length < 2) return Number.POSITIVE_INFINITY;
  if (short < 126) return 2 + short;
  if (bytes.length < 10) return Number.POSITIVE_INFINITY;
  return short === 126 ? 4 + bytes.readUInt16BE(2) : 10 + Number(bytes.readBigUInt64BE(2));
}

export class Wire extends Watched {
  readonly socket: Socket;
  /** Everything that came back, as it came. */
  readonly received: Buffer[] = [];
  readonly closed: Promise<void>;
  isClosed = false;
  /** Whether the server has said goodbye on the websocket; it hears nothing more. */
  hasGoodbye = false;
  /** What is not a whole frame yet; first of all the answer to the upgrade. */
  private rest = Buffer.alloc(0);
  private isUpgraded = false;

  private constructor(socket: Socket) {
    super();
    this.socket = socket;
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.isClosed = true;
        resolve();
        this.changed();
      });
    });
    // A connection that the server resets is one that it ended.
    socket.on('error', () => undefined);
    socket.on('data', (bytes: Buffer) => {
      this.received.push(bytes);
      this.scan(bytes);
      this.changed();
    });
  }

  /** A bare TCP connection. */
  static async tcp(url: string): Promise<Wire> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    const wire = new Wire(socket);
    const connected = new Promise<void>((resolve) => socket.once('connect', resolve));
    await Promise.race([connected, wire.closed]);
    return wire;
  }

  /** A websocket of engine.io, open as far as `until` says. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<Wire> {
    const wire = await Wire.tcp(url);
    const { host } = new URL(url);
    const more = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    wire.socket.write(
      `GET /socket/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${host}\r\n${more.join('')}` +
        'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
    await wire.until((w) => w.isClosed || w.text.includes('"sid"') || !w.isOpen);
    return wire;
  }

  /** The same, at a table: as a seat's holder, or looking on. */
  static async at(url: string, table: string, credential?: string): Promise<Wire> {
    const wire = await Wire.open(url);
    wire.send(greetingOf(table, credential));
    return wire.until((w) => w.isClosed || /welcome|"code"/.test(w.text));
  }

  /** What came back, frames and all; good for looking for words. */
  get text(): string {
    return Buffer.concat(this.received).toString('latin1');
  }

  /** Whether the upgrade was granted, as far as has been heard. */
  get isOpen(): boolean {
    return this.received.length === 0 || this.text.startsWith('HTTP/1.1 101');
  }

  /** One text frame; engine.io's packets begin with a digit. */
  send(packet: string): void {
    this.write(frame(Buffer.from(packet)));
  }

  sendBinary(bytes: Buffer): void {
    this.write(frame(bytes, BINARY));
  }

  /** A request of socket.io, with the number of its answer. */
  ask(name: unknown, body: unknown, id = 0): void {
    this.send(`42${id}${JSON.stringify([name, body])}`);
  }

  write(bytes: Buffer | string): void {
    if (!this.isClosed) this.socket.write(bytes);
  }

  /** Goes without a word. */
  async cut(): Promise<void> {
    this.socket.destroy();
    await this.closed;
  }

  private scan(bytes: Buffer): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    if (!this.isUpgraded) {
      const end = this.rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      this.isUpgraded = true;
      this.rest = this.rest.subarray(end + 4);
    }
    for (let size = frameSize(this.rest); size <= this.rest.length; size = frameSize(this.rest)) {
      this.hasGoodbye ||= ((this.rest[0] ?? 0) & 15) === CLOSE;
      this.rest = this.rest.subarray(size);
    }
  }
}

/** A page's first packet of socket.io. */
export function greetingOf(table: string, credential?: string, more: object = {}): string {
  const greeting = { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, table, credential, ...more };
  return `40${JSON.stringify(greeting)}`;
}
