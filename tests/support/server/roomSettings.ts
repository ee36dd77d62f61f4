import type { RoomSettings } from '../../../src/protocol/room.ts';

/** A room of four months without a clock, as tests make it unless they say otherwise. */
export const SETTINGS: RoomSettings = {
  title: 'Strategy 1',
  scenario: 'quick',
  language: 'en',
  clock: 0,
  botLevel: 'novice',
  anonymous: false,
  quiz: false,
  experiment: null,
  together: false,
  share: 1,
};
