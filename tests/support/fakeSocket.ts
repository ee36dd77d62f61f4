import type { WireSocket } from '../../src/client/app/net/lastingSocket.ts';

/** A socket.io client whose network is the test. */
export class FakeSocket implements WireSocket {
  connected = false;
  connects = 0;
  sent: [string, unknown][] = [];
  answer: (name: string) => Promise<unknown> = async () => ({ ok: true });
  readonly #listeners = new Map<string, (data: unknown) => void>();

  connect(): void {
    this.connects++;
  }
  disconnect(): void {
    this.connected = false;
  }
  on(event: string, listener: (data: unknown) => void): void {
    this.#listeners.set(event, listener);
  }
  timeout(): { emitWithAck(name: string, body: unknown): Promise<unknown> } {
    return {
      emitWithAck: (name, body) => {
        this.sent.push([name, body]);
        return this.answer(name);
      },
    };
  }
  happen(event: string, data?: unknown): void {
    if (event === 'connect') this.connected = true;
    if (event === 'disconnect') this.connected = false;
    this.#listeners.get(event)?.(data);
  }
}
