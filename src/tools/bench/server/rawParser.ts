/**
 * A parser for socket.io's client that reads of each message what kind it is and its name, and
 * leaves its body the text that it is: whoever loads a server should cost little itself, and the same
 * for a server that says much as for one that says little.
 */
import { EventEmitter } from 'node:events';

const CONNECT = 0;
const EVENT = 2;
const ACK = 3;

interface Packet {
  type: number;
  nsp: string;
  id?: number | undefined;
  data?: unknown;
}

export class Encoder {
  encode({ type, nsp, id, data }: Packet): string[] {
    const to = nsp === '/' ? '' : `${nsp},`;
    return [`${type}${to}${id ?? ''}${data === undefined ? '' : JSON.stringify(data)}`];
  }
}

/** `2/space,17["name",…` as socket.io writes it; the space and the number may be absent. */
const HEAD = /^(\d)(?:(\/[^,]*),)?(\d+)?/;

export class Decoder extends EventEmitter {
  add(text: string): void {
    const [head, type, nsp = '/', id] = HEAD.exec(text) ?? [''];
    const packet = { type: Number(type), nsp, id: id === undefined ? undefined : Number(id) };
    this.emit('decoded', { ...packet, data: dataOf(packet.type, text.slice(head.length)) });
  }

  destroy(): void {
    this.removeAllListeners();
  }
}

function dataOf(type: number, body: string): unknown {
  switch (type) {
    case EVENT:
      return [body.slice(2, body.indexOf('"', 2)), body];
    case ACK:
      return [body];
    case CONNECT:
      return body === '' ? undefined : JSON.parse(body);
    default:
      return body === '' ? undefined : JSON.parse(body);
  }
}
