/** Each persona can be told by how it plays: the same seeds with it and with a plain bot instead. */
import { describe, expect, it } from 'vitest';
import { countBlocked, GATES } from '../../src/game/gates.ts';
import type { Persona } from '../../src/game/players.ts';
import type { MatchRecord } from '../../src/game/record.ts';
import type { Seat, Triple } from '../../src/game/seats.ts';
import { type BotGame, bot, type Chooser, playBots, replays } from '../support/botGame.ts';

const GAMES = 18;

/** What is counted of a game for the seat that has the persona. */
const MARKS = {
  blockedGates: ({ state }: BotGame, seat: Seat) => countBlocked(state, seat),
  ownApps: ({ state }: BotGame, seat: Seat) => {
    const { mini, wallet } = state.companies[seat].levels;
    return mini + wallet;
  },
  ads: ({ state }: BotGame, seat: Seat) => state.companies[seat].levels.ads,
  openAdsGates: ({ state }: BotGame, seat: Seat) =>
    GATES.filter((g) => g.owner === seat && g.kind === 'ads' && state.gates[g.id] !== 'blocked')
      .length,
  standing: ({ state }: BotGame, seat: Seat) => state.companies[seat].standing,
  defied: ({ record }: BotGame, seat: Seat) =>
    record.actions.filter((a) => a.seat === seat && a.action === 'defy').length,
} as const;
type Mark = keyof typeof MARKS;

/** Means over the games of a persona among plain stewards. */
function played(persona: Persona): { mean: Record<Mark, number>; records: MatchRecord[] } {
  const mean = { blockedGates: 0, ownApps: 0, ads: 0, openAdsGates: 0, standing: 0, defied: 0 };
  const records: MatchRecord[] = [];
  const plain = bot('steward');
  for (let i = 0; i < GAMES; i++) {
    const own = (i % 3) as Seat;
    const choosers: Triple<Chooser> = [plain, plain, plain];
    choosers[own] = bot('steward', persona);
    const game = playBots(choosers, `persona ${i}`);
    records.push(game.record);
    for (const [mark, count] of Object.entries(MARKS)) {
      mean[mark as Mark] += count(game, own) / GAMES;
    }
  }
  return { mean, records };
}

describe('personas', { timeout: 60_000 }, () => {
  const games = new Map<Persona, ReturnType<typeof played>>();
  const of = (persona: Persona): ReturnType<typeof played> => {
    const known = games.get(persona) ?? played(persona);
    games.set(persona, known);
    return known;
  };

  /** Demands that a persona has more of something than a plain bot, by so much on average. */
  function more(persona: Persona, mark: Mark, by: number): void {
    const { mean, records } = of(persona);
    const than = of('plain').mean[mark];
    const said = replays(`${mark}: ${persona} ${mean[mark]}, plain ${than}`, records);
    if (by < 0) expect(mean[mark], said).toBeLessThan(than + by);
    else expect(mean[mark], said).toBeGreaterThan(than + by);
  }

  it('closed garden keeps its gates shut, though it is fined for it', () => {
    more('closedGarden', 'blockedGates', 2);
    more('closedGarden', 'standing', -1);
  });

  it('super-app builds mini-programs and wallet', () => {
    more('superApp', 'ownApps', 2);
  });

  it('traffic dealer builds ads and opens them to everyone', () => {
    more('armsDealer', 'ads', 0.5);
    expect(of('armsDealer').mean.openAdsGates).toBeGreaterThan(1.9);
  });

  it('regulator’s friend stands better and defies less', () => {
    more('regulatorsFriend', 'standing', 0.2);
    more('regulatorsFriend', 'defied', -0.2);
  });
});
