/** For files of tests that each need a new classroom: it is opened before and closed after each. */
import { afterEach, beforeEach, expect } from 'vitest';
import type { Room } from '../../../src/server/rooms/room.ts';
import { type Classroom, classroom, enterAll, order } from './classroom.ts';

type Settings = Parameters<Classroom['make']>[0];

export interface ForEach {
  readonly school: Classroom;
  /** Another one instead, with other options. */
  open(options?: Parameters<typeof classroom>[0]): Promise<void>;
  /** A room of so many students at play. */
  playing(names: readonly string[], settings?: Settings): Promise<{ room: Room; ids: string[] }>;
}

export function eachClassroom(): ForEach {
  let school: Classroom;
  beforeEach(async () => {
    school = await classroom();
  });
  afterEach(async () => {
    await school.close();
    expect(school.problems).toEqual([]);
  });
  return {
    get school() {
      return school;
    },
    async open(options) {
      await school.close();
      school = await classroom(options);
    },
    async playing(names, settings = {}) {
      const room = await school.make(settings);
      const ids = await enterAll(room, ...names);
      await order(room, { do: 'start' });
      return { room, ids };
    },
  };
}
