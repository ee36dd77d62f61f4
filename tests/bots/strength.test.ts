/** Weaker players lose: few games over fixed seeds, so always the same result. */
import { describe, expect, it } from 'vitest';
import { bot, type Chooser, duel, randomly, replays } from '../support/botGame.ts';

/** Plays one against two and demands a share; chance alone wins a third. */
function beats(one: Chooser, two: Chooser, games: number, share: number, salt: string): void {
  const { won, lost } = duel(one, two, games, salt);
  expect(won / games, replays(`Won ${won} of ${games}`, lost)).toBeGreaterThanOrEqual(share);
}

describe('over fixed seeds', { timeout: 60_000 }, () => {
  it('a novice beats two who play at random', () => {
    beats(bot('novice'), randomly, 60, 0.6, 'novice');
  });

  it('an apprentice beats two novices', () => {
    beats(bot('apprentice'), bot('novice'), 60, 0.5, 'apprentice');
  });

  it('a steward beats two who play at random', () => {
    beats(bot('steward'), randomly, 30, 0.9, 'steward');
  });

  it('a steward beats two apprentices', () => {
    beats(bot('steward'), bot('apprentice'), 60, 0.45, 'steward');
  });

  it('a strategist, even one that hurries, beats two novices', () => {
    beats(bot('strategist', 'plain', 32), bot('novice'), 9, 0.75, 'strategist');
  });
});
