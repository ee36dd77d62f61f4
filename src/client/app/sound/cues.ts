/** What can be heard, and which events of the game are heard as what: the one place that says so. */
import type { GameEvent } from '../../../game/events.ts';

export const CUES = [
  'select',
  'refuse',
  'drop',
  'coin',
  'stamp',
  'gateOpens',
  'gateShuts',
  'cord',
  'build',
  'gong',
  'award',
  'score',
] as const;
export type Cue = (typeof CUES)[number];

/** The cue of each event; undefined where an event is told by words alone. */
export function cueOf(event: GameEvent): Cue | undefined {
  switch (event.type) {
    case 'monthBegan':
      return 'gong';
    case 'inspectionFined':
    case 'complied':
    case 'defied':
      return 'stamp';
    case 'gateOpened':
      // A gate of a treaty is heard as its cord.
      return event.by === 'treaty' ? undefined : 'gateOpens';
    case 'gateBlocked':
      return 'gateShuts';
    case 'treatyAccepted':
    case 'treatyEnded':
      return 'cord';
    case 'treatyRefused':
      return 'refuse';
    case 'shareSold':
      return 'coin';
    case 'acted':
      return cueOfAction(event.action.type);
    case 'awardsGiven':
      return 'award';
    case 'gameOver':
      return 'score';
    case 'declined':
    case 'treatyOffered':
      return 'select';
    // The show itself lets its shoppers and coins be heard; a month's end is the next one's gong.
    case 'marketDay':
    case 'monthEnded':
      return undefined;
  }
}

function cueOfAction(
  type: Extract<GameEvent, { type: 'acted' }>['action']['type'],
): Cue | undefined {
  switch (type) {
    case 'build':
    case 'miniProgram':
      return 'build';
    case 'campaign':
      return 'drop';
    case 'redPackets':
    case 'raiseCash':
    case 'stake':
      return 'coin';
    // Gates and treaties have events of their own.
    default:
      return undefined;
  }
}

/** The cues of events that are shown together, each once, in their order. */
export function cuesOf(events: readonly GameEvent[]): Cue[] {
  return [...new Set(events.flatMap((event) => cueOf(event) ?? []))];
}

/** The cue of a beat of the market day's show: lanterns set on the water, coins in a wallet. */
export const cueOfBeat = (beat: 'leaves' | 'pays'): Cue => (beat === 'leaves' ? 'drop' : 'coin');
