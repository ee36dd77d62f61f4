/**
 * A network between pages and a server, as good or bad as a test wants: it delays, stalls, cuts in
 * every phase, lets later connections overtake earlier ones, and can write down what passes.
 */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../../src/game/random.ts';

/** Chances are in a thousand, for each piece of data that arrives. */
export interface Faults {
  /** The connection ends before the piece is passed on, in its middle, or right after it. */
  cut: number;
  /** Nothing passes in either direction for a while; half of these end in a cut. */
  stall: number;
  /** Milliseconds at most, for each piece and for each new connection. */
  delay: number;
}

const NONE: Faults = { cut: 0, stall: 0, delay: 0 };
/** Milliseconds. */
const STALL = 60;

export class Network {
  readonly url: string;
  /** What the server sent, where that is written down. */
  readonly fromServer: Buffer[] = [];
  /** How often each kind of fault has happened. */
  readonly counts = { cuts: 0, stalls: 0, connections: 0 };
  private readonly server: Server;
  private readonly sockets = new Set<Socket>();
  private readonly port: number;
  private readonly random: Random | undefined;
  private readonly recording: boolean;
  private faults: Faults = NONE;

  private constructor(server: Server, target: string, random?: Random, recording = false) {
    this.server = server;
    this.port = Number(new URL(target).port);
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.random = random;
    this.recording = recording;
    server.on('connection', (socket) => {
      this.join(socket).catch(() => socket.destroy());
    });
  }

  static async before(
    target: string,
    { random, recording }: { random?: Random; recording?: boolean } = {},
  ): Promise<Network> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Network(server, target, random, recording);
  }

  /** From now on the network is like this; a good one without an argument. */
  become(faults: Faults = NONE): void {
    this.faults = faults;
  }

  /** Ends every connection that is open. */
  cutAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.server.close();
    this.cutAll();
    await once(this.server, 'close');
  }

  private happens(chance: number): boolean {
    return chance > 0 && this.random !== undefined && this.random.below(1_000) < chance;
  }

  private async delay(): Promise<void> {
    const { delay } = this.faults;
    if (delay > 0 && this.random) await sleep(this.random.below(delay + 1));
  }

  private async join(page: Socket): Promise<void> {
    this.counts.connections++;
    this.keep(page);
    await this.delay();
    const server = connect(this.port, '127.0.0.1');
    this.keep(server);
    page.once('close', () => server.destroy());
    server.once('close', () => page.destroy());
    // One stall stops both directions.
    let open = Promise.resolve();
    const pass = (to: Socket, piece: Buffer): void => {
      open = open.then(() => this.pass(to, piece));
    };
    page.on('data', (piece: Buffer) => pass(server, piece));
    server.on('data', (piece: Buffer) => {
      if (this.recording) this.fromServer.push(piece);
      pass(page, piece);
    });
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.once('close', () => this.sockets.delete(socket));
  }

  private async pass(to: Socket, piece: Buffer): Promise<void> {
    if (to.destroyed) return;
    await this.delay();
    if (this.happens(this.faults.stall)) {
      this.counts.stalls++;
      await sleep(STALL);
      if (this.happens(500)) return this.cut(to);
    }
    if (!this.happens(this.faults.cut)) {
      to.write(piece);
      return undefined;
    }
    const passed = this.random?.below(3) ?? 0;
    // None of it, its half, or the whole, whose answer then finds nobody.
    to.write(piece.subarray(0, Math.floor((piece.length * passed) / 2)), () => this.cut(to));
    return undefined;
  }

  private cut(socket: Socket): void {
    this.counts.cuts++;
    socket.destroy();
  }
}
