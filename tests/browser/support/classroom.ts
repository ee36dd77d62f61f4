/** A class for browser tests: its room made by the form, its students at the level of the protocol. */
import { expect, type Page } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import { SEATS } from '../../../src/game/seats.ts';
import type { BoardTable, Command, RoomAnswer, StudentGrant } from '../../../src/protocol/room.ts';
import { PROTOCOL_VERSION } from '../../../src/protocol/table.ts';

export interface OpenRoom {
  /** Where the server is. */
  origin: string;
  room: string;
  code: string;
  key: string;
  view: string;
}

/** Makes a room by the form, with four months and what else `set` changes, and waits for its page. */
export async function openRoom(page: Page, set?: () => Promise<void>): Promise<OpenRoom> {
  await page.goto('/teach');
  await page.locator('.teach-form select').first().selectOption('quick');
  await set?.();
  await page.locator('.teach-form button[type=submit]').click();
  await expect(page.locator('.invite-code')).toBeVisible();
  const held = await page.evaluate(() => localStorage.getItem('walled-gardens.rooms'));
  const [{ room, code, key, view }] = JSON.parse(held ?? '[]');
  return { origin: new URL(page.url()).origin, room, code, key, view };
}

function connect({ origin, room }: OpenRoom, credential: string): Socket {
  return io(`${origin}/room`, {
    path: '/socket',
    query: { match: room },
    auth: { protocol: PROTOCOL_VERSION, rules: RULES_VERSION, room, credential },
    transports: ['websocket'],
    forceNew: true,
  });
}

/** Students who are connected until the end of the test. */
export class Students {
  readonly sockets: Socket[] = [];
  /** What each was told by the teacher. */
  readonly heard: string[] = [];

  async enter(room: OpenRoom, names: readonly string[]): Promise<void> {
    for (const name of names) {
      const response = await fetch(`${room.origin}/api/rooms/${room.code}/students`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name }),
      });
      expect(response.status).toBe(201);
      const { credential } = (await response.json()) as StudentGrant;
      const socket = connect(room, credential);
      socket.on('message', ({ text }: { text: string }) => this.heard.push(text));
      this.sockets.push(socket);
    }
  }

  leave(): void {
    for (const socket of this.sockets) socket.disconnect();
  }
}

/** The other teacher, who has only the key. */
export class OtherTeacher {
  readonly board = new Map<number, BoardTable>();
  private readonly socket: Socket;

  constructor(room: OpenRoom) {
    this.socket = connect(room, room.key);
    this.socket.on('board', ({ changed }: { changed: BoardTable[] }) => {
      for (const table of changed) this.board.set(table.table, table);
    });
  }

  command(command: Command): Promise<RoomAnswer> {
    return this.socket.emitWithAck('command', command);
  }

  /** Lets bots play for all students until every table has come to a month; then all are paused. */
  async playTo(month: number): Promise<void> {
    const tables = (): BoardTable[] => [...this.board.values()];
    await expect.poll(() => this.board.size).toBeGreaterThan(0);
    for (const { table, seats } of tables()) {
      for (const seat of SEATS) {
        const { students, standIn } = seats[seat];
        if (students.length === 0 || standIn) continue;
        expect(await this.command({ do: 'botIn', table, seat })).toEqual({ ok: true });
      }
    }
    const behind = (): number =>
      tables().filter(({ stage, month: at }) => stage === 'playing' && at < month).length;
    await expect.poll(behind, { timeout: 60_000 }).toBe(0);
    expect(await this.command({ do: 'pause', table: null })).toEqual({ ok: true });
  }

  /** Lets a bot make one decision at every table. */
  async decideOnce(): Promise<void> {
    await expect.poll(() => this.board.size).toBeGreaterThan(0);
    for (const table of this.board.keys()) {
      expect(await this.command({ do: 'playOn', table })).toEqual({ ok: true });
    }
    await expect.poll(() => [...this.board.values()].every(({ plies }) => plies > 0)).toBe(true);
  }

  /** Ends every table after one decision, which is enough for a result. */
  async endEarly(): Promise<void> {
    await this.decideOnce();
    expect(await this.command({ do: 'end' })).toEqual({ ok: true });
  }

  leave(): void {
    this.socket.disconnect();
  }
}

/** Opens the projector's page of a room. */
export async function openProjector(page: Page, { room, view }: OpenRoom): Promise<void> {
  await page.goto(`/projector/${room}#key=${view}`);
  await expect(page.locator('.projector-page')).toBeVisible();
}
