import { beforeEach, describe, expect, it } from 'vitest';
import { forkFile, playFork } from '../../../src/client/app/fork.ts';
import { route } from '../../../src/client/app/router.ts';
import { listSaves, readGame } from '../../../src/client/app/session.ts';
import { openStudy } from '../../../src/client/app/study/openStudy.ts';
import { recordAction, replay } from '../../../src/game/record.ts';
import { dealSeen } from '../../../src/game/setup.ts';
import { seatToMove } from '../../../src/game/state.ts';
import { formatRecordFile, parseRecordFile } from '../../../src/protocol/recordFile.ts';
import { positionAt } from '../../../src/review/decisions.ts';
import { randomly } from '../../support/botGame.ts';
import { gameOf, playedGame } from '../pages/study/studyGames.ts';

const game = playedGame('fork');
const { rules, record, seats } = game;
const last = record.actions.length;
const fork = (ply: number) => ({ ply, company: 2, level: 'steward' }) as const;

describe('a game that begins where another one was', () => {
  it('replays to that very position, cards to come included, and from there goes on', () => {
    for (const ply of [0, 7, 19, last - 1]) {
      const file = forkFile(record, seats, fork(ply));
      const replayed = replay(rules, file);
      if (!replayed.ok) throw new Error(replayed.problem.code);
      expect(replayed.state).toEqual(positionAt(rules, record, ply));
      const { state } = replayed;
      const seat = seatToMove(state);
      if (seat === undefined) throw new Error('Nobody decides');
      const next = recordAction(seat, randomly(rules, state, 'on'));
      expect(replay(rules, { ...file, actions: [...file.actions, next] }).ok).toBe(true);
    }
  });

  it('has the person at the company that was chosen, and bots of that level beside', () => {
    const tastes = seats.map((s) => ({ ...s, persona: 'superApp' as const }));
    const file = forkFile(record, tastes as unknown as typeof seats, fork(9));
    expect(file.players).toEqual(['steward', 'steward', 'human']);
    expect(file.personas).toEqual(['superApp', 'superApp', 'plain']);
    expect(file.viewer).toBe(2);
    expect(parseRecordFile(formatRecordFile(file)).ok).toBe(true);
  });

  it('may come from a game whose seed is secret, by its deal', () => {
    const end = positionAt(rules, record, last);
    const dealt = { ...record, seed: 'secret', deal: dealSeen(end) };
    const file = forkFile(dealt, gameOf(rules, dealt, undefined).seats, fork(11));
    const replayed = replay(rules, file);
    expect(replayed.ok && replayed.state).toEqual(positionAt(rules, record, 11));
  });
});

describe('playing on', () => {
  beforeEach(() => localStorage.clear());

  it('saves the new game, goes to its table, and leaves it to be reviewed like any other', async () => {
    expect(playFork(record, seats, fork(9))).toBeUndefined();
    const to = route.value;
    if (to.page !== 'play') throw new Error(to.page);
    const read = readGame(to.id);
    expect(read?.ok && read.file.actions).toEqual(record.actions.slice(0, 9));
    expect(await listSaves()).toMatchObject([
      { id: to.id, company: 2, level: 'steward', finished: false },
    ]);
    const opened = openStudy('play', to.id).state.value;
    expect(opened.kind === 'open' && opened.game.positions).toHaveLength(10);
  });

  it('says why a record cannot go on', () => {
    const bad = { ...record, actions: [{ seat: 0 as const, action: 'fly' }] };
    expect(playFork(bad, seats, fork(1))).toMatchObject({ key: 'record.illegal' });
  });
});
