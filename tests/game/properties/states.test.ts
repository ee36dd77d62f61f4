import { describe, expect, it } from 'vitest';
import { forecastOf, previewOf } from '../../../src/game/forecast.ts';
import { cloneState } from '../../../src/game/state.ts';
import { viewOf } from '../../../src/game/view.ts';
import { GAMES, playMany } from '../../support/randomGame.ts';

describe('states of random games', { timeout: 600_000 }, () => {
  it('are plain JSON, and a clone is equal and shares nothing that changes', () => {
    playMany(GAMES, 'json', ({ state, random }) => {
      if (random.below(100) !== 0) return;
      const text = JSON.stringify(state);
      expect(JSON.parse(text)).toStrictEqual(state);
      const clone = cloneState(state);
      expect(clone).toStrictEqual(state);
      expect(JSON.stringify(clone)).toBe(text);
      scramble(clone);
      expect(JSON.stringify(state)).toBe(text);
    });
  });

  it('1 show no player a card of the month after next, nor do the events', () => {
    playMany(GAMES, 'view', ({ state, events }) => {
      const hidden = [...(state.secret?.edicts ?? []), ...(state.secret?.headlines ?? [])];
      const shown = `${JSON.stringify(viewOf(state))} ${JSON.stringify(events)}`;
      for (const id of hidden) {
        if (shown.includes(`"${id}"`)) throw new Error(`${id} is shown in month ${state.month}`);
      }
      const { edicts, headlines } = state.schedule;
      if (Math.max(edicts.length, headlines.length) > state.month + 1) {
        throw new Error(`Cards beyond next month's are face up in month ${state.month}`);
      }
    });
  });

  it('previews change nothing and are the same on a view', () => {
    playMany(150, 'preview', ({ rules, state, legal, random }) => {
      if (random.below(10) !== 0) return;
      const before = JSON.stringify(state);
      const view = viewOf(state);
      expect(forecastOf(rules, view)).toEqual(forecastOf(rules, state));
      const action = legal[random.below(legal.length)];
      if (!action) return;
      const preview = previewOf(rules, state, action);
      expect(previewOf(rules, view, action)).toEqual(preview);
      expect(JSON.stringify(state)).toBe(before);
      expect(JSON.stringify(view)).toBe(JSON.stringify(viewOf(state)));
      for (const seat of [0, 1, 2] as const) {
        const { cash } = preview.after.companies[seat];
        expect(preview.change[seat].cash).toBe(cash - preview.before.companies[seat].cash);
      }
    });
  });
});

/** Changes every part that `decide` and `advance` may write to. */
function scramble(clone: ReturnType<typeof cloneState>): void {
  clone.order.reverse();
  clone.named.push(0);
  clone.gates.fill('ordered');
  clone.treatyUntil.fill(9);
  clone.goodwillGiven.fill(true);
  clone.visits.fill(99);
  clone.schedule.edicts.push('x');
  clone.schedule.headlines.push('x');
  clone.secret?.edicts.push('x');
  clone.secret?.headlines.push('x');
  if (clone.step.kind === 'answers') clone.step.queue.push(0);
  for (const company of clone.companies) {
    company.cash += 1000;
    company.levels.feed += 100;
    company.stakes.fill(9);
    company.miniPrograms.fill(9);
    company.campaigns.fill(9);
  }
}
