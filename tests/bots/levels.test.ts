/** Every level and persona: legal, repeatable, and blind to what lies face down. */
import { describe, expect, it } from 'vitest';
import { type Bot, rankAs } from '../../src/bots/levels.ts';
import { LIBRARY } from '../../src/content/scenarios.ts';
import { actionKey } from '../../src/game/actions.ts';
import { BOT_LEVELS, PERSONAS } from '../../src/game/players.ts';
import { seededRandom, shuffled } from '../../src/game/random.ts';
import { replay } from '../../src/game/record.ts';
import { SEATS, type Triple } from '../../src/game/seats.ts';
import { cloneState, type GameState } from '../../src/game/state.ts';
import { viewOf } from '../../src/game/view.ts';
import {
  BOTS,
  bot,
  decision,
  FEW,
  isLegal,
  playBots,
  replays,
  somePosition,
} from '../support/botGame.ts';

const nameOf = ({ level, persona }: Bot): string => `${level} ${persona}`;
const searches = ({ level }: Bot): boolean => level === 'strategist' || level === 'grandmaster';

/** How many positions a test looks at: searching takes longer. */
const positions = (who: Bot): number => (searches(who) ? 60 : 200);

describe.each(BOTS.map((who) => ({ name: nameOf(who), who })))(
  '$name',
  { timeout: 60_000 },
  ({ who }) => {
    it('decides legally in positions of all kinds, from a view', () => {
      const kinds = new Set<string>();
      for (let i = 0; i < positions(who); i++) {
        const { rules, state, record } = somePosition(`legal ${i}`, i % 4 ? 'standard' : 'quick');
        const view = viewOf(state);
        const before = structuredClone(view);
        const { action } = decision(rules, view, who, `${i}`);
        expect(isLegal(rules, state, action), replays(actionKey(action), [record])).toBe(true);
        expect(view, 'A bot changed the position it was shown').toEqual(before);
        kinds.add(view.step.kind);
      }
      expect([...kinds].sort()).toEqual(['action', 'answers', 'treaty']);
    });

    it('decides the same for the same view and seed, whatever lies face down', () => {
      for (let i = 0; i < positions(who) / 4; i++) {
        const { rules, state, seat, record } = somePosition(`worlds ${i}`);
        const ranked = (view: GameState) =>
          rankAs(rules, view, seat, who, { seed: `${i}`, iterations: FEW });
        const own = ranked(viewOf(state));
        for (const world of [viewOf(state), state, otherWorld(state, `${i}`)]) {
          expect(viewOf(world)).toEqual(viewOf(state));
          expect(ranked(world), replays('Not the same choice', [record])).toEqual(own);
        }
      }
    });

    it('plays whole games of every length to their end', () => {
      const choosers: Triple<ReturnType<typeof bot>> = [0, 1, 2].map(() =>
        bot(who.level, who.persona, 8),
      ) as Triple<ReturnType<typeof bot>>;
      const lengths = searches(who)
        ? (['quick'] as const)
        : (['quick', 'standard', 'year'] as const);
      for (const scenario of lengths) {
        const { rules, record, state } = playBots(
          choosers,
          `whole ${scenario}`,
          undefined,
          scenario,
        );
        const replayed = replay(rules, record);
        expect(replayed.ok && replayed.state).toEqual(state);
      }
    });
  },
);

/** The same view with other cards face down. */
function otherWorld(state: GameState, seed: string): GameState {
  const other = cloneState(state);
  const { secret } = other;
  if (!secret) throw new Error('No cards are face down');
  const random = seededRandom(`other ${seed}`);
  const draw = (hidden: string[], seen: readonly string[], all: readonly string[]): string[] =>
    shuffled(
      all.filter((card) => !seen.includes(card)),
      random,
    ).slice(0, hidden.length);
  const { edicts, headlines } = state.schedule;
  other.secret = {
    edicts: draw(
      secret.edicts,
      edicts,
      LIBRARY.edicts.map((c) => c.id),
    ),
    headlines: draw(
      secret.headlines,
      headlines,
      LIBRARY.headlines.map((c) => c.id),
    ),
  };
  return other;
}

describe('a table of bots', { timeout: 60_000 }, () => {
  it('mixes all levels and personas', () => {
    for (const [i, persona] of PERSONAS.entries()) {
      const choosers = SEATS.map((seat) =>
        bot(BOT_LEVELS[(i + seat) % BOT_LEVELS.length] ?? 'novice', persona, 8),
      ) as Triple<ReturnType<typeof bot>>;
      expect(playBots(choosers, `mixed ${i}`).state.step.kind).toBe('over');
    }
  });

  it('prints the record of a game that breaks off', () => {
    const broken = () => {
      throw new Error('no idea');
    };
    const fine = bot('novice');
    const play = (): unknown => playBots([fine, fine, broken], 'broken');
    expect(play).toThrow(/no idea\nReplays with: \{.*"seed":"broken"/);
  });

  it('still finds a move where all that it may do is what it overlooks', () => {
    for (let i = 0; i < 40; i++) {
      const { rules, state, seat } = somePosition(`forbidden ${i}`);
      for (const level of ['novice', 'apprentice', 'steward'] as const) {
        const only = (type: string) => (a: { type: string }) => a.type === type;
        for (const type of ['open', 'block', 'offer', 'defy']) {
          const options = { seed: `${i}`, allows: only(type) };
          const ranked = rankAs(rules, viewOf(state), seat, { level, persona: 'plain' }, options);
          expect(ranked.length, `${level} ${type}`).toBeGreaterThan(0);
        }
      }
    }
  });
});
