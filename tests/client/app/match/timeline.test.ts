import { describe, expect, it } from 'vitest';
import { Timeline } from '../../../../src/client/app/match/timeline.ts';
import { SCENARIO_IDS } from '../../../../src/content/scenarios.ts';
import { replay } from '../../../../src/game/record.ts';
import { viewOf } from '../../../../src/game/view.ts';
import { playGame } from '../../../support/randomGame.ts';

describe('a match as frames', () => {
  it.each(SCENARIO_IDS)('is built from a view alone, at any point of a game of %s', (scenario) => {
    const { rules, record } = playGame(scenario, 'frames');
    const { length } = record.actions;
    const points = [0, 1, ...Array.from({ length: 12 }, (_, i) => Math.floor((i * length) / 12))];
    for (const plies of [...points, length]) {
      const actions = record.actions.slice(0, plies);
      const replayed = replay(rules, { ...record, actions });
      if (!replayed.ok) throw new Error(replayed.problem.code);
      const view = viewOf(replayed.state);
      const timeline = new Timeline(rules, view);
      const frames = [...timeline.begin(), ...timeline.follow(view, actions)];
      expect(frames.at(-1)?.after).toEqual(view);
      expect(frames.flatMap((f) => f.events.map((e) => e.event))).toEqual(replayed.events.flat());
    }
  });

  it('leads to other decisions only if they begin with its own', () => {
    const { rules, record, state } = playGame('quick', 'leads');
    const timeline = new Timeline(rules, state);
    timeline.begin();
    timeline.follow(viewOf(state), record.actions.slice(0, 5));
    expect(timeline.leadsTo(record.actions)).toBe(true);
    expect(timeline.leadsTo(record.actions.slice(0, 5))).toBe(true);
    expect(timeline.leadsTo(record.actions.slice(0, 4))).toBe(false);
    const other = record.actions.map((a, i) => (i === 4 ? { ...a, action: 'raiseCash' } : a));
    expect(timeline.leadsTo(other)).toBe(false);
  });
});
