/** How pages get to rooms: a student, a teacher or a projector, by what they prove to hold. */
import * as v from 'valibot';
import { ROOM_REQUESTS, RoomGreetingSchema, type RoomRequestName } from '../../protocol/room.ts';
import type { Door, Wire } from '../sockets.ts';
import { checkVersions } from '../tables/door.ts';
import { Refused } from '../tables/refused.ts';
import { hashSecret } from '../tables/secrets.ts';
import type { Role, RoomConnection } from './audience.ts';
import { obey } from './commands.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { answer, wish } from './students.ts';

/** The namespace of rooms. */
export const ROOMS = '/room';

interface Visitor {
  room: Room;
  connection: RoomConnection;
  hash: string;
}

const isRequest = (name: string): name is RoomRequestName => Object.hasOwn(ROOM_REQUESTS, name);

function parse<K extends RoomRequestName>(
  name: K,
  body: unknown,
): v.InferOutput<(typeof ROOM_REQUESTS)[K]> {
  const parsed = v.safeParse(ROOM_REQUESTS[name], body);
  if (parsed.success) return parsed.output;
  const named = parsed.issues.some((issue) => issue.path?.some(({ key }) => key === 'name'));
  throw new Refused(named ? 'badName' : 'badMessage');
}

/** @throws Refused for a credential that opens nothing here. */
async function identify(room: Room, credential: string): Promise<{ role: Role; student?: string }> {
  if (room.isTeacher(credential)) return { role: 'teacher' };
  if (room.isViewer(credential)) return { role: 'viewer' };
  const student = await room.studentWith(credential);
  if (student === undefined) throw new Refused('notAllowed');
  return { role: 'student', student };
}

function connectionOf(
  wire: Wire,
  { role, student }: { role: Role; student?: string },
): RoomConnection {
  return {
    role,
    student,
    send: (name, body) => wire.send(name, body),
    end: (why) => {
      wire.send('bye', { why });
      // After the answer to whoever brought it about, such as the teacher who deletes the room.
      setImmediate(() => wire.end());
    },
  };
}

export function roomDoor(rooms: Rooms): Door<Visitor> {
  return {
    requests: Object.keys(ROOM_REQUESTS),
    talk: [],
    hashOf: ({ hash }) => hash,

    async greet(auth, wire) {
      checkVersions(auth);
      const parsed = v.safeParse(RoomGreetingSchema, auth);
      if (!parsed.success) throw new Refused('badMessage');
      const { room: id, credential } = parsed.output;
      const room = await rooms.open(id);
      const connection = connectionOf(wire, await identify(room, credential));
      return { room, connection, hash: hashSecret(credential) };
    },

    welcome: ({ room, connection }) => room.attach(connection),

    leave: ({ room, connection }) => room.detach(connection),

    async carryOut({ room, connection }, name, body) {
      if (!isRequest(name)) throw new Refused('badMessage');
      const { role, student } = connection;
      if (name === 'command') {
        if (role !== 'teacher') throw new Refused('notAllowed');
        return obey(room, parse(name, body));
      }
      if (student === undefined) throw new Refused('notAllowed');
      switch (name) {
        case 'wish':
          await wish(room, student, parse(name, body).company);
          return undefined;
        case 'quiz':
          await answer(room, student, parse(name, body));
          return undefined;
      }
    },
  };
}
