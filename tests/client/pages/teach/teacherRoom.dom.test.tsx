/** A teacher's room on a host that is the test. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../../src/client/app/i18n.ts';
import { heldRoomAt, keepRoom } from '../../../../src/client/app/room/roomKeys.ts';
import type { RoomSession } from '../../../../src/client/app/room/roomSession.ts';
import { TeacherRoom } from '../../../../src/client/pages/teach/TeacherRoom.tsx';
import { FakeRoom } from '../../../support/fakeRoom.ts';
import {
  boardTable,
  company,
  KEY,
  ROOM,
  roomInfo,
  roomSettings,
  student,
} from '../../../support/roomParts.ts';

const ann = student(1, 'Ann');
const bo = student(2, 'Bo', { table: 1, seat: 1 });
const nobody = { students: [], here: false, standIn: false };

let root: HTMLElement;
let host: FakeRoom;

beforeEach(() => {
  localStorage.clear();
  setLocale('en');
  host = new FakeRoom();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(session: RoomSession): Promise<void> {
  await act(() =>
    render(<TeacherRoom session={session} roomKey={KEY} again={() => undefined} />, root),
  );
}

function button(name: string): HTMLButtonElement {
  const all = [...root.querySelectorAll('button')];
  const found = all.find(
    (one) => one.getAttribute('aria-label') === name || one.textContent?.trim() === name,
  );
  if (!found) throw new Error(`No button ${name} among ${all.map((b) => b.textContent)}`);
  return found;
}

const press = (name: string): Promise<void> => act(async () => button(name).click());

describe('before the start', () => {
  it('shows the code, who is here and where they sit', async () => {
    await show(host.session(roomInfo(), [ann, bo]));
    expect(root.querySelector('.invite-code')?.textContent).toContain('ABC234');
    expect(root.querySelector('.waiting-list')?.textContent).toContain('Ann');
    expect(root.querySelector('.table-plan')?.textContent).toContain('Bo');
  });

  it('does not start without students', async () => {
    await show(host.session(roomInfo()));
    expect(button('Start').disabled).toBe(true);
  });

  it('seats everybody by one button, and one student from their menu', async () => {
    await show(host.session(roomInfo(), [ann, bo]));
    await press('Seat by chance');
    await press('Ann');
    await act(() => root.querySelector<HTMLInputElement>('dialog input[value="2"]')?.click());
    await press('Seat here');
    expect(host.asked).toEqual([
      { do: 'seatAll', by: 'chance' },
      { do: 'place', student: ann.id, at: { table: 2, seat: 2 } },
    ]);
  });

  it('asks before it removes somebody', async () => {
    await show(host.session(roomInfo(), [ann]));
    await press('Ann');
    await press('Remove from the room');
    expect(host.asked).toEqual([]);
    await press('Remove');
    expect(host.asked).toEqual([{ do: 'remove', student: ann.id }]);
  });

  it('says in words why something was refused', async () => {
    await show(host.session(roomInfo(), [ann]));
    host.answer = () => ({ ok: false, why: 'unavailable' });
    await press('Start');
    expect(root.querySelector('.teacher-trouble')?.textContent).not.toBe('');
  });
});

describe('while the tables play', () => {
  const playing = roomInfo({ stage: 'playing' });
  const tables = [
    boardTable(1, { seats: [company([ann.id]), company([bo.id]), nobody], toMove: 0 }),
    boardTable(2, {
      seats: [company([ann.id], { here: false }), nobody, nobody],
      toMove: 0,
      left: 20_000,
    }),
  ];

  it('puts the table first that needs help, and says why', async () => {
    await show(host.session(playing, [ann, bo], tables));
    const [first, second] = root.querySelectorAll('.table-card');
    expect(first?.textContent).toContain('Waits for somebody who is away');
    expect(second?.querySelector('.needs')).toBeNull();
    await act(() => root.querySelector<HTMLInputElement>('input[value=number]')?.click());
    expect(root.querySelector('.table-card h2')?.textContent).toBe('Table 1');
  });

  it('pauses one table or all', async () => {
    await show(host.session(playing, [ann, bo], tables));
    await press('Pause table 2');
    await press('Pause all');
    expect(host.asked).toEqual([
      { do: 'pause', table: 2 },
      { do: 'pause', table: null },
    ]);
  });

  it('helps a table: a bot decides, time, a bot takes over, two tables become one', async () => {
    await show(host.session(playing, [ann, bo], tables));
    await press('Help table 2');
    await press('A bot decides this once');
    await press('1 min more');
    expect(root.querySelector('dialog')?.textContent).toContain('30 s more1 min more3 min more');
    await press('Let a bot play Alibaba');
    await press('Merge');
    expect(host.asked).toEqual([
      { do: 'playOn', table: 2 },
      { do: 'moreTime', table: 2, seconds: 60 },
      { do: 'botIn', table: 2, seat: 0 },
      { do: 'merge', from: 2, into: 1 },
    ]);
  });

  it('merges no tables of different halves of an experiment, and says why', async () => {
    const apart = [...tables, boardTable(3, { seats: [company([bo.id]), nobody, nobody], arm: 1 })];
    await show(host.session(playing, [ann, bo], apart));
    await press('Help table 2');
    const into = root.querySelector('.merge-field');
    expect(into?.textContent).toContain('Table 1');
    expect(into?.textContent).not.toContain('Table 3');
    expect(into?.textContent).toContain('Tables of the other half of the experiment');
    host.answer = () => ({ ok: false, why: 'otherArm' });
    await press('Merge');
    expect(root.querySelector('dialog .trouble')?.textContent).toContain('stay apart');
  });

  it('offers the next month only where months begin together', async () => {
    const session = host.session(playing, [ann], tables);
    await show(session);
    expect(() => button('Begin the next month')).toThrow('No button');
    await act(() => host.tell({ name: 'room', data: { ...playing, openMonth: 2 } }));
    await press('Begin the next month');
    expect(host.asked).toEqual([{ do: 'nextMonth' }]);
  });

  it('seats late comers', async () => {
    await show(host.session(playing, [student(5, 'Late')], tables));
    await press('Give them bots’ seats');
    expect(host.asked).toEqual([{ do: 'seatAll', by: 'arrival' }]);
  });

  it('says that the connection is lost, and keeps showing the board', async () => {
    await show(host.session(playing, [ann, bo], tables));
    await act(() => host.options?.onState('away'));
    expect(root.querySelector('.teacher-trouble')?.textContent).toContain('Connection lost');
    expect(root.querySelectorAll('.table-card')).toHaveLength(2);
  });
});

describe('after the end', () => {
  const over = roomInfo({
    stage: 'over',
    settings: { ...roomSettings, anonymous: true, experiment: 'noForcedOpening' },
  });
  const tables = [1, 2].map((n) =>
    boardTable(n, {
      stage: 'over',
      arm: n === 1 ? 0 : 1,
      scores: [n, 10 * n, 5],
      seats: [company([ann.id]), nobody, nobody],
    }),
  );

  it('hides names until they are wanted, and is honest about too few tables', async () => {
    await show(host.session(over, [ann], tables));
    expect(root.querySelector('.ranking h2')?.textContent).toBe('Tencent');
    expect(root.textContent).not.toContain('Ann');
    expect(root.querySelector('.experiment')?.textContent).toContain('At least two');
    expect(root.querySelector('.experiment')?.textContent).toContain('defying them costs nothing');
    await act(() => root.querySelector<HTMLInputElement>('input[value=with]')?.click());
    expect(root.textContent).toContain('Ann');
  });

  it('leads from each table to the review of its game', async () => {
    await show(host.session(over, [ann], tables));
    const links = [...(root.querySelector('.ranking')?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/study/room/${ROOM}~2`,
      `/study/room/${ROOM}~1`,
    ]);
  });

  it('asks before it deletes the room, and forgets it once it is gone', async () => {
    keepRoom({ room: ROOM, key: KEY });
    await show(host.session(over, [ann], tables));
    await press('Delete the room');
    expect(host.asked).toEqual([]);
    await press('Delete everything');
    expect(host.asked).toEqual([{ do: 'delete' }]);
    await act(() => host.options?.onEnd('closed'));
    expect(root.querySelector('h1')?.textContent).toBe('This room has been deleted');
    expect(heldRoomAt(ROOM)).toBeUndefined();
  });
});

describe('a key that is not the teacher’s', () => {
  it('says which link to open', async () => {
    await show(host.session(roomInfo(), [], [], 'viewer'));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('teacher’s link');
  });
});
