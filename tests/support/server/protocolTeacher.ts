/** A teacher without a browser: makes a room over HTTP and commands it over its socket. */
import { io, type Socket } from 'socket.io-client';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import type {
  BoardTable,
  Command,
  RoomAnswer,
  RoomGrant,
  RoomInfo,
  RoomSettings,
  RoomStudent,
  StudentGrant,
} from '../../../src/protocol/room.ts';
import { PROTOCOL_VERSION } from '../../../src/protocol/table.ts';
import { SETTINGS } from './roomSettings.ts';
import { Watched } from './watched.ts';

interface Changes<T> {
  changed: T[];
  gone: (string | number)[];
}

export class ProtocolTeacher extends Watched {
  readonly grant: RoomGrant;
  readonly students = new Map<string, RoomStudent>();
  readonly board = new Map<number, BoardTable>();
  stage: RoomInfo['stage'] | undefined;
  private readonly url: string;
  private readonly socket: Socket;

  /** Commands a room that there is; `open` makes one. */
  constructor(url: string, grant: RoomGrant) {
    super();
    this.url = url;
    this.grant = grant;
    const { room, key: credential } = grant;
    this.socket = io(`${url}/room`, {
      path: '/socket',
      query: { match: room },
      transports: ['websocket'],
      auth: { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, room, credential },
      forceNew: true,
      reconnectionDelayMax: 200,
    });
    const listen = <T>(name: string, take: (body: T) => void): void => {
      this.socket.on(name, (body: T) => {
        take(body);
        this.changed();
      });
    };
    listen<{ info: RoomInfo }>('welcome', ({ info }) => {
      this.stage = info.stage;
    });
    listen<RoomInfo>('room', ({ stage }) => {
      this.stage = stage;
    });
    listen<Changes<RoomStudent>>('students', ({ changed, gone }) => {
      for (const student of changed) this.students.set(student.id, student);
      for (const id of gone) this.students.delete(String(id));
    });
    listen<Changes<BoardTable>>('board', ({ changed }) => {
      for (const table of changed) this.board.set(table.table, table);
    });
  }

  static async open(url: string, settings: Partial<RoomSettings> = {}): Promise<ProtocolTeacher> {
    const made = await fetch(`${url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ settings: { ...SETTINGS, ...settings } }),
    });
    if (!made.ok) throw new Error(`No room: ${made.status} ${await made.text()}`);
    const teacher = new ProtocolTeacher(url, (await made.json()) as RoomGrant);
    return teacher.until(({ stage }) => stage !== undefined);
  }

  /** Lets in a student who has no page of the room. */
  async admit(name: string): Promise<StudentGrant> {
    const entered = await fetch(`${this.url}/api/rooms/${this.grant.code}/students`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name }),
    });
    if (!entered.ok) throw new Error(`Not entered: ${entered.status}`);
    return (await entered.json()) as StudentGrant;
  }

  /** The id of the table that a student is at now; empty while there is none. */
  tableOf(student: string): string {
    const found = [...this.board.values()].find(({ seats }) =>
      seats.some(({ students }) => students.includes(student)),
    );
    return found?.id ?? '';
  }

  /** Carries out a command; the answer's code where it asks for one. */
  async command(command: Command): Promise<string | undefined> {
    const answer = (await this.socket.emitWithAck('command', command)) as RoomAnswer;
    if (!answer.ok) throw new Error(`${command.do}: ${answer.refused.code}`);
    return answer.code;
  }

  student(name: string): RoomStudent {
    const found = [...this.students.values()].find((student) => student.name === name);
    if (!found) throw new Error(`No student ${name}`);
    return found;
  }

  close(): void {
    this.socket.disconnect();
  }
}
