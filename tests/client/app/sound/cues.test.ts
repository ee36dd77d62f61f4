import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { CUES, cueOf, cuesOf } from '../../../../src/client/app/sound/cues.ts';
import { lengthOf, RECIPES } from '../../../../src/client/app/sound/recipes.ts';
import { listenToTable } from '../../../../src/client/app/sound/tableSounds.ts';
import type { LoggedEvent, Showing } from '../../../../src/client/app/table.ts';
import type { Action } from '../../../../src/game/actions.ts';
import type { GameEvent } from '../../../../src/game/events.ts';
import type { Refusal } from '../../../../src/game/legal.ts';
import { testGame } from '../../../support/testGame.ts';

const opened = (by: 'will' | 'treaty' | 'order'): GameEvent => ({
  type: 'gateOpened',
  owner: 0,
  guest: 1,
  kind: 'links',
  by,
  standing: 0,
});
const acted = (action: Action): GameEvent => ({ type: 'acted', seat: 0, action, coins: 0 });
const monthBegan = { type: 'monthBegan', month: 2, named: [] } as unknown as GameEvent;
const offer = { type: 'offer', deal: 'buy', to: 1, yours: 'links' } as const;

describe('cues of events', () => {
  it.each<[string, GameEvent, string | undefined]>([
    ['a month', monthBegan, 'gong'],
    ['a gate opened by will', opened('will'), 'gateOpens'],
    ['a gate opened by order', opened('order'), 'gateOpens'],
    ['a gate of a treaty', opened('treaty'), undefined],
    [
      'a gate blocked',
      { type: 'gateBlocked', owner: 0, guest: 1, kind: 'ads', programsRemoved: 0 },
      'gateShuts',
    ],
    ['an edict obeyed', { type: 'complied', seat: 0, gates: 1 }, 'stamp'],
    [
      'an edict defied',
      { type: 'defied', seat: 0, coins: 3, standing: 1, marketValueLost: 0 },
      'stamp',
    ],
    ['an inspection', { type: 'inspectionFined', seat: 0, coins: 1, marketValueLost: 0 }, 'stamp'],
    ['a treaty', { type: 'treatyAccepted', seat: 0, by: 1, offer, until: 4 }, 'cord'],
    ['a treaty that ends', { type: 'treatyEnded', owner: 0, guest: 1, kind: 'links' }, 'cord'],
    ['a level', acted({ type: 'build', district: 'feed' }), 'build'],
    ['a campaign', acted({ type: 'campaign', feed: 1 }), 'drop'],
    ['red packets', acted({ type: 'redPackets' }), 'coin'],
    ['a share', acted({ type: 'stake', independent: 0 }), 'coin'],
    ['an award', { type: 'awardsGiven', month: 3, awards: [], antitrust: -1 }, 'award'],
    ['the end', { type: 'gameOver', standings: [] }, 'score'],
  ])('%s', (_, event, cue) => {
    expect(cueOf(event)).toBe(cue);
  });

  it('are heard once each, however many gates open at a time', () => {
    const complied: GameEvent = { type: 'complied', seat: 0, gates: 2 };
    expect(cuesOf([complied, opened('order'), opened('order')])).toEqual(['stamp', 'gateOpens']);
  });
});

describe('recipes', () => {
  it.each(CUES)('%s is short, soft and within hearing', (cue) => {
    expect(lengthOf(cue)).toBeLessThan(cue === 'score' ? 5 : 3);
    for (const part of RECIPES[cue].parts) {
      expect(part.gain).toBeGreaterThan(0);
      expect(part.gain).toBeLessThanOrEqual(0.7);
      expect(part.decay).toBeGreaterThan(0);
      for (const pitch of [part.from, part.to]) {
        expect(pitch).toBeGreaterThan(40);
        expect(pitch).toBeLessThan(8000);
      }
    }
  });
});

describe('a table that is heard', () => {
  const logged = (event: GameEvent, index: number): LoggedEvent => ({
    index,
    ply: 0,
    month: 1,
    event,
  });

  function listen() {
    const game = testGame();
    const table = {
      events: signal<readonly LoggedEvent[]>([logged(monthBegan, 0)]),
      draft: signal<Action | undefined>(undefined),
      refusal: signal<Refusal | undefined>(undefined),
      state: signal(game.state),
      showing: signal<Showing>({ kind: 'ready' }),
    };
    const family = signal<string | undefined>(undefined);
    const played: [string, number][] = [];
    const stop = listenToTable({
      table,
      picks: [family],
      play: (cue, delay = 0) => played.push([cue, delay]),
    });
    return { table, family, played, stop };
  }

  it('is silent about what lies behind', () => {
    const { played, stop } = listen();
    expect(played).toEqual([]);
    stop();
  });

  it('plays the cues of what is shown, one after another, and nothing for an undo', () => {
    const { table, played, stop } = listen();
    const old = table.events.value;
    table.events.value = [
      ...old,
      logged({ type: 'complied', seat: 0, gates: 1 }, 1),
      logged(opened('order'), 2),
    ];
    expect(played.map(([cue]) => cue)).toEqual(['stamp', 'gateOpens']);
    expect(played[1]?.[1]).toBeGreaterThan(0);
    table.events.value = old;
    table.events.value = [...old, logged(opened('will'), 1)];
    expect(played.map(([cue]) => cue)).toEqual(['stamp', 'gateOpens', 'gateOpens']);
    stop();
  });

  it('knocks on wood when something is picked, and again dully when it is refused', () => {
    const { table, family, played, stop } = listen();
    family.value = 'build';
    table.draft.value = { type: 'build', district: 'feed' };
    table.draft.value = undefined;
    table.refusal.value = { code: 'notYourTurn', params: {} };
    expect(played.map(([cue]) => cue)).toEqual(['select', 'select', 'refuse']);
    stop();
    family.value = 'open';
    expect(played).toHaveLength(3);
  });
});
