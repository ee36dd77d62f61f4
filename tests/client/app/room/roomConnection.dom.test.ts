import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openRoomConnection,
  type RoomConnection,
} from '../../../../src/client/app/room/roomConnection.ts';
import { FakeSocket } from '../../../support/fakeSocket.ts';
import { KEY, ROOM, roomInfo } from '../../../support/roomParts.ts';

let socket: FakeSocket;
let connection: RoomConnection;
const heard: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  socket = new FakeSocket();
  connection = openRoomConnection({
    room: ROOM,
    greeting: () => ({ protocol: 1, rules: 1, room: ROOM, credential: KEY }),
    onNotice: ({ name }) => heard.push(name),
    onState: (state) => heard.push(state),
    onEnd: (why) => heard.push(`end ${why}`),
    socket: () => socket,
  });
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a room connection', () => {
  it('passes on what has the right shape, and nothing else', () => {
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    socket.happen('connect');
    socket.happen('room', roomInfo());
    socket.happen('board', { changed: [{ table: 1 }], gone: [] });
    expect(heard).toEqual(['online', 'room']);
    expect(complained).toHaveBeenCalledOnce();
  });

  it('ends with the host’s last word', () => {
    socket.happen('connect');
    socket.happen('bye', { why: 'closed' });
    expect(heard).toEqual(['online', 'end closed']);
  });

  it('gives answers as they are, and says where there is none', async () => {
    expect(await connection.request('command', { do: 'start' })).toEqual({
      ok: false,
      why: 'offline',
    });
    socket.happen('connect');
    socket.answer = async () => ({ ok: true, code: 'HJK234' });
    expect(await connection.request('command', { do: 'start' })).toEqual({
      ok: true,
      code: 'HJK234',
    });
    socket.answer = async () => ({ ok: false, refused: { code: 'notInLobby' } });
    expect(await connection.request('command', { do: 'start' })).toEqual({
      ok: false,
      why: 'notInLobby',
    });
    socket.answer = async () => 'nonsense';
    expect(await connection.request('command', { do: 'start' })).toEqual({
      ok: false,
      why: 'internal',
    });
  });
});
