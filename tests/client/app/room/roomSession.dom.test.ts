import { describe, expect, it } from 'vitest';
import { FakeRoom } from '../../../support/fakeRoom.ts';
import { boardTable, KEY, ROOM, roomInfo, student } from '../../../support/roomParts.ts';

const ann = student(1, 'Ann');
const bo = student(2, 'Bo');

describe('a room session', () => {
  it('greets with its credential and counts as online only when it is welcomed', () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo());
    expect(host.options?.greeting()).toMatchObject({ room: ROOM, credential: KEY });
    host.options?.onState('away');
    expect(session.link.value).toEqual({ kind: 'away' });
    host.options?.onState('online');
    expect(session.link.value).toEqual({ kind: 'away' });
    host.tell({ name: 'welcome', data: { role: 'teacher', info: roomInfo() } });
    expect(session.link.value).toEqual({ kind: 'online' });
  });

  it('takes in who comes, changes and goes', () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo(), [ann, bo]);
    const away = { ...ann, here: false };
    host.tell({ name: 'students', data: { changed: [away], gone: [bo.id] } });
    expect([...session.students.value.values()]).toEqual([away]);
  });

  it('forgets on a new connection what it is not told again', () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo(), [ann, bo], [boardTable(1), boardTable(2)]);
    host.tell(
      { name: 'welcome', data: { role: 'teacher', info: roomInfo({ stage: 'playing' }) } },
      { name: 'students', data: { changed: [bo], gone: [] } },
      { name: 'board', data: { changed: [boardTable(2)], gone: [] } },
    );
    expect([...session.students.value.keys()]).toEqual([bo.id]);
    expect([...session.board.value.keys()]).toEqual([2]);
    expect(session.info.value?.stage).toBe('playing');
  });

  it('keeps the tables that it is not told anything new of', () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo(), [], [boardTable(1), boardTable(2)]);
    host.tell({ name: 'board', data: { changed: [boardTable(2, { month: 3 })], gone: [] } });
    expect([...session.board.value.values()].map(({ month }) => month)).toEqual([1, 3]);
    host.tell({ name: 'board', data: { changed: [], gone: [1] } });
    expect([...session.board.value.keys()]).toEqual([2]);
  });

  it('says why something was refused until the next request', async () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo());
    host.answer = () => ({ ok: false, why: 'seatTaken' });
    await session.command({ do: 'start' });
    expect(session.trouble.value).toBe('seatTaken');
    host.answer = () => ({ ok: true });
    await session.command({ do: 'start' });
    expect(session.trouble.value).toBeUndefined();
  });

  it('gives the code that it asked for', async () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo(), [ann]);
    host.answer = () => ({ ok: true, code: 'HJK234' });
    const asked = await session.command({ do: 'showCode', student: ann.id });
    expect(asked).toEqual({ ok: true, code: 'HJK234' });
  });

  it('keeps the last messages in their order', () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo());
    for (let i = 0; i < 12; i++)
      host.tell({ name: 'message', data: { text: `word ${i}`, at: i + 1 } });
    const texts = session.messages.value.map(({ text }) => text);
    expect(texts).toHaveLength(8);
    expect(texts.at(-1)).toBe('word 11');
    // A page that was away for a moment is told the last ones once more.
    host.tell({ name: 'message', data: { text: 'word 10', at: 11 } });
    expect(session.messages.value.map(({ text }) => text)).toEqual(texts);
  });

  it('stays ended, whatever the network does afterwards', () => {
    const host = new FakeRoom();
    const session = host.session(roomInfo());
    host.options?.onEnd('closed');
    host.options?.onState('away');
    expect(session.link.value).toEqual({ kind: 'ended', why: 'closed' });
    session.dispose();
    expect(host.closed).toBe(true);
  });
});
