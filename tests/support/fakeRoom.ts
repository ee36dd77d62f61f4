/** A room's host for tests of the client: notices are what the test says, requests are written down. */
import type {
  AnyRoomNotice,
  RoomAsked,
  RoomConnection,
  RoomConnectionOptions,
} from '../../src/client/app/room/roomConnection.ts';
import { RoomSession } from '../../src/client/app/room/roomSession.ts';
import type { BoardTable, RoomInfo, RoomStudent } from '../../src/protocol/room.ts';
import { KEY } from './roomParts.ts';

export class FakeRoom {
  /** What the page asked for, in order. */
  readonly asked: unknown[] = [];
  /** How the next requests are answered; without one, all is well. */
  answer: () => RoomAsked = () => ({ ok: true });
  options: RoomConnectionOptions | undefined;
  closed = false;

  readonly open = (options: RoomConnectionOptions): RoomConnection => {
    this.options = options;
    return {
      request: async (_name, body) => {
        this.asked.push(body);
        return this.answer();
      },
      close: () => {
        this.closed = true;
      },
    };
  };

  tell(...notices: AnyRoomNotice[]): void {
    for (const notice of notices) this.options?.onNotice(notice);
  }

  /** A session that has been welcomed and told everything. */
  session(
    info: RoomInfo,
    students: readonly RoomStudent[] = [],
    board: readonly BoardTable[] = [],
    role: 'teacher' | 'viewer' = 'teacher',
  ): RoomSession {
    const session = new RoomSession(info.room, KEY, this.open);
    this.tell(
      { name: 'welcome', data: { role, info } },
      { name: 'students', data: { changed: [...students], gone: [] } },
      { name: 'board', data: { changed: [...board], gone: [] } },
    );
    return session;
  }
}
