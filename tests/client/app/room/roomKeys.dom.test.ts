import { afterEach, describe, expect, it } from 'vitest';
import {
  forgetRoom,
  heldRoomAt,
  heldRooms,
  keepRoom,
} from '../../../../src/client/app/room/roomKeys.ts';
import { projectorLink, takeKeys, teacherLink } from '../../../../src/client/app/room/roomLinks.ts';
import { KEY, ROOM } from '../../../support/roomParts.ts';

const VIEW = 'vvvvvvvvvvvvvvvvvvvvvv';

afterEach(() => {
  forgetRoom(ROOM);
  history.replaceState(undefined, '', '/');
});

describe('the rooms of this browser', () => {
  it('keep what is known when something new is learned', () => {
    keepRoom({ room: ROOM, code: 'ABC234', key: KEY, title: 'Strategy' });
    keepRoom({ room: ROOM, view: VIEW });
    expect(heldRoomAt(ROOM)).toMatchObject({ key: KEY, view: VIEW, title: 'Strategy' });
    expect(heldRooms.value).toHaveLength(1);
    forgetRoom(ROOM);
    expect(heldRoomAt(ROOM)).toBeUndefined();
  });
});

describe('the links of a room', () => {
  it('give the keys once and leave the address without them', () => {
    const { pathname, hash } = new URL(teacherLink(ROOM, KEY, VIEW));
    history.replaceState(undefined, '', pathname + hash);
    expect(takeKeys()).toEqual({ key: KEY, view: VIEW });
    expect(location.hash).toBe('');
    expect(location.pathname).toBe(`/teach/${ROOM}`);
    expect(takeKeys()).toEqual({});
  });

  it('do without the projector’s key where it is not known', () => {
    expect(teacherLink(ROOM, KEY, undefined)).toMatch(/#key=k{22}$/);
    expect(new URL(projectorLink(ROOM, VIEW)).pathname).toBe(`/projector/${ROOM}`);
  });

  it('take no key that cannot be one, and still clean the address', () => {
    history.replaceState(undefined, '', `/teach/${ROOM}#key=nonsense`);
    expect(takeKeys()).toEqual({});
    expect(location.hash).toBe('');
  });
});
