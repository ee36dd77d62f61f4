/** A class for browser tests: its room made by the form, its students at the level of the protocol. */
import { expect, type Page } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import { RULES_VERSION } from '../../../src/game/rules.ts';
import { SEATS } from '../../../src/game/seats.ts';
import type { StudentGrant } from '../../../src/protocol/room.ts';
import { PROTOCOL_VERSION } from '../../../src/protocol/table.ts';
import { ProtocolTeacher } from '../../support/server/protocolTeacher.ts';

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
export const otherTeacher = (room: OpenRoom): ProtocolTeacher =>
  new ProtocolTeacher(room.origin, room);

/** Lets bots play for all students until every table has come to a month; then all are paused. */
export async function playTo(teacher: ProtocolTeacher, month: number): Promise<void> {
  // However fast the bots are, no table is over while another one is still on its way.
  await teacher.command({ do: 'setUp', settings: { together: true } });
  await teacher.until(({ board }) => board.size > 0);
  for (const { table, seats } of teacher.board.values()) {
    for (const seat of SEATS) {
      const { students, standIn } = seats[seat];
      if (students.length === 0 || standIn) continue;
      await teacher.command({ do: 'botIn', table, seat });
    }
  }
  await teacher.until(({ board }) => [...board.values()].every(({ month: at }) => at >= month));
  await teacher.command({ do: 'pause', table: null });
}

/** Lets a bot make one decision at every table. */
export async function decideOnce(teacher: ProtocolTeacher): Promise<void> {
  await teacher.until(({ board }) => board.size > 0);
  for (const table of teacher.board.keys()) await teacher.command({ do: 'playOn', table });
  await teacher.until(({ board }) => [...board.values()].every(({ plies }) => plies > 0));
}

/** Ends every table after one decision, which is enough for a result. */
export async function endEarly(teacher: ProtocolTeacher): Promise<void> {
  await decideOnce(teacher);
  await teacher.command({ do: 'end' });
}

/** Opens the projector's page of a room. */
export async function openProjector(page: Page, { room, view }: OpenRoom): Promise<void> {
  await page.goto(`/projector/${room}#key=${view}`);
  await expect(page.locator('.projector-page')).toBeVisible();
}
