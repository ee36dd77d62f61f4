/** The connection to a room's host; every message is checked before anybody sees it. */
import {
  ROOM_NOTICES,
  type RoomGreeting,
  type RoomNotice,
  type RoomNoticeName,
  type RoomRequestBody,
  type RoomRequestName,
} from '../../../protocol/room.ts';
import { readRoomAnswer, readRoomNotice } from '../../../protocol/roomMessages.ts';
import { keepOpen, type WireSocket, webSocket } from '../net/lastingSocket.ts';
import type { Ending, Failure } from '../net/netPart.ts';

export type AnyRoomNotice = {
  [K in RoomNoticeName]: { name: K; data: RoomNotice<K> };
}[RoomNoticeName];

/** `code`: a student's personal code, where one was asked for. */
export type RoomAsked = { ok: true; code?: string } | { ok: false; why: Failure };

export interface RoomConnectionOptions {
  room: string;
  greeting(): RoomGreeting;
  onNotice(notice: AnyRoomNotice): void;
  onState(state: 'online' | 'away'): void;
  /** The host refuses for good; nothing more is tried. */
  onEnd(why: Ending): void;
  socket?(options: RoomConnectionOptions): WireSocket;
}

export interface RoomConnection {
  request<K extends RoomRequestName>(name: K, body: RoomRequestBody<K>): Promise<RoomAsked>;
  close(): void;
}

const roomSocket = ({ room, greeting }: RoomConnectionOptions): WireSocket =>
  webSocket('/room', room, greeting);

export function openRoomConnection(options: RoomConnectionOptions): RoomConnection {
  const lasting = keepOpen({
    socket: (options.socket ?? roomSocket)(options),
    names: Object.keys(ROOM_NOTICES),
    onState: options.onState,
    onEnd: options.onEnd,
    onEvent: (event, body) => {
      const name = event as RoomNoticeName;
      const data = readRoomNotice(name, body);
      if (data === undefined) {
        console.error(new Error(`The room's host sent a ${name} that cannot be read`));
        return;
      }
      if (name === 'bye') lasting.end((data as RoomNotice<'bye'>).why);
      else options.onNotice({ name, data } as AnyRoomNotice);
    },
  });
  return {
    async request(name, body) {
      const asked = await lasting.ask(name, body);
      if (!asked) return { ok: false, why: 'offline' };
      const answer = readRoomAnswer(asked.answer);
      if (!answer) return { ok: false, why: 'internal' };
      if (!answer.ok) return { ok: false, why: answer.refused.code };
      return answer.code === undefined ? { ok: true } : { ok: true, code: answer.code };
    },
    close: lasting.close,
  };
}
