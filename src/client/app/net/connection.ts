/** The connection to a table's host; every message is checked before anybody sees it. */
import { readAnswer, readNotice } from '../../../protocol/messages.ts';
import {
  type Greeting,
  NOTICES,
  type Notice,
  type NoticeName,
  type RequestBody,
  type RequestName,
} from '../../../protocol/table.ts';
import { keepOpen, type WireSocket, webSocket } from './lastingSocket.ts';
import type { Asked, Ending } from './netPart.ts';

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

const tableSocket = ({ table, greeting }: ConnectionOptions): WireSocket =>
  webSocket('/', table, greeting);

export function openConnection(options: ConnectionOptions): Connection {
  const lasting = keepOpen({
    socket: (options.socket ?? tableSocket)(options),
    names: Object.keys(NOTICES),
    onState: options.onState,
    onEnd: options.onEnd,
    onEvent: (event, body) => {
      const name = event as NoticeName;
      const data = readNotice(name, body);
      if (data === undefined) {
        console.error(new Error(`The host sent a ${name} that cannot be read`));
        return;
      }
      if (name === 'bye') lasting.end((data as Notice<'bye'>).why);
      else options.onNotice({ name, data } as AnyNotice);
    },
  });
  return {
    async request(name, body) {
      const asked = await lasting.ask(name, body);
      if (!asked) return { ok: false, why: 'offline' };
      const answer = readAnswer(asked.answer);
      if (!answer) return { ok: false, why: 'internal' };
      if (!answer.ok) return { ok: false, why: answer.refused.code };
      return answer.token === undefined ? { ok: true } : { ok: true, token: answer.token };
    },
    close: lasting.close,
  };
}
