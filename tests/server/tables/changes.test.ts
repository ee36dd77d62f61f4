import { describe, expect, it } from 'vitest';
import { SEATS, type Seat } from '../../../src/game/seats.ts';
import type { Change } from '../../../src/protocol/table.ts';
import {
  change,
  changeBy,
  join,
  move,
  offerMove,
  type TableSetting,
} from '../../../src/server/tables/changes.ts';
import type { SeatConfig } from '../../../src/server/tables/config.ts';
import { hashSecret } from '../../../src/server/tables/secrets.ts';

const person = (name: string): SeatConfig => ({
  kind: 'human',
  holders: [{ name, credentialHash: hashSecret(name) }],
});
const OPEN: SeatConfig = { kind: 'open' };
const BOT: SeatConfig = { kind: 'bot', level: 'novice', persona: 'plain' };
const bot = { kind: 'bot', level: 'novice', persona: 'plain' } as const;

/** Ada is the host at seat 0, Ben sits at 1. */
function setting(
  status: TableSetting['status'] = 'lobby',
  third: SeatConfig = OPEN,
  paused = false,
): TableSetting {
  return {
    status,
    scenario: { scenario: 'quick' },
    config: {
      format: 1,
      host: 0,
      seats: [person('Ada'), person('Ben'), third],
      clock: 0,
      paused,
      botSeed: 'x',
    },
  };
}

const done = (changed: ReturnType<typeof change>): TableSetting => {
  if (typeof changed === 'string') throw new Error(changed);
  return changed;
};
const kinds = ({ config }: TableSetting): string[] => config.seats.map(({ kind }) => kind);

const STAGES = ['lobby', 'playing', 'over', 'closed'] as const;

/** For each wish, what becomes of it by stage, from the host and from the guest. */
const TABLE: readonly [Change, readonly string[], readonly string[]][] = [
  [{ do: 'rename', name: 'Cleo' }, ['ok', 'ok', 'ok', 'ok'], ['ok', 'ok', 'ok', 'ok']],
  [{ do: 'rename', name: 'ADA' }, ['ok', 'ok', 'ok', 'ok'], Array(4).fill('nameTaken')],
  [
    { do: 'leave' },
    ['ok', 'ok', 'notPlaying', 'notPlaying'],
    ['ok', 'ok', 'notPlaying', 'notPlaying'],
  ],
  [
    { do: 'pause' },
    ['notPlaying', 'ok', 'notPlaying', 'notPlaying'],
    ['notPlaying', 'ok', 'notPlaying', 'notPlaying'],
  ],
  [
    { do: 'resume' },
    ['notPlaying', 'ok', 'notPlaying', 'notPlaying'],
    ['notPlaying', 'ok', 'notPlaying', 'notPlaying'],
  ],
  [
    { do: 'sit', seat: 2 },
    ['ok', ...Array(3).fill('notInLobby')],
    ['ok', ...Array(3).fill('notInLobby')],
  ],
  [
    { do: 'sit', seat: 1 },
    ['seatTaken', ...Array(3).fill('notInLobby')],
    ['ok', ...Array(3).fill('notInLobby')],
  ],
  [{ do: 'setUp', clock: 45 }, ['ok', ...Array(3).fill('notInLobby')], Array(4).fill('notAllowed')],
  [
    { do: 'setUp', scenario: 'none' },
    ['badMessage', ...Array(3).fill('notInLobby')],
    Array(4).fill('notAllowed'),
  ],
  [
    { do: 'fill', seat: 2, with: bot },
    ['ok', ...Array(3).fill('notInLobby')],
    Array(4).fill('notAllowed'),
  ],
  [
    { do: 'fill', seat: 1, with: bot },
    ['seatTaken', ...Array(3).fill('notInLobby')],
    Array(4).fill('notAllowed'),
  ],
  [
    { do: 'fill', seat: 2, with: 'nobody' },
    ['ok', ...Array(3).fill('notInLobby')],
    Array(4).fill('notAllowed'),
  ],
  [{ do: 'remove', seat: 1 }, ['ok', ...Array(3).fill('notInLobby')], Array(4).fill('notAllowed')],
  [
    { do: 'remove', seat: 0 },
    ['noSeat', ...Array(3).fill('notInLobby')],
    Array(4).fill('notAllowed'),
  ],
  [
    { do: 'remove', seat: 2 },
    ['noSeat', ...Array(3).fill('notInLobby')],
    Array(4).fill('notAllowed'),
  ],
  [{ do: 'start' }, ['noSeat', ...Array(3).fill('notInLobby')], Array(4).fill('notAllowed')],
  [{ do: 'pass', to: 1 }, Array(4).fill('noSeat'), Array(4).fill('noSeat')],
];

describe('who may change what, and when', () => {
  const outcome = (changed: ReturnType<typeof change>): string =>
    typeof changed === 'string' ? changed : 'ok';

  it.each(TABLE)('%j', (wish, byHost, byGuest) => {
    for (const [i, stage] of STAGES.entries()) {
      expect([stage, outcome(change(setting(stage), 0, wish))]).toEqual([stage, byHost[i]]);
      expect([stage, outcome(change(setting(stage), 1, wish))]).toEqual([stage, byGuest[i]]);
    }
  });

  it('and nobody without a seat', () => {
    for (const [wish] of TABLE) {
      expect(changeBy(setting(), hashSecret('Mallory'), wish)).toBe('notAllowed');
      expect(changeBy(setting(), undefined, wish)).toBe('notAllowed');
    }
    expect(changeBy(setting(), hashSecret('Ben'), { do: 'leave' })).toMatchObject({
      status: 'lobby',
    });
  });

  it('never changes what it was given', () => {
    for (const stage of STAGES) {
      for (const by of SEATS.slice(0, 2)) {
        for (const [wish] of TABLE) {
          const before = setting(stage);
          change(before, by as Seat, wish);
          expect(before).toEqual(setting(stage));
        }
      }
    }
  });
});

describe('what a change does', () => {
  it('starts with bots and people in all seats', () => {
    expect(change(setting('lobby', BOT), 0, { do: 'start' })).toMatchObject({ status: 'playing' });
  });

  it('moves the host’s chair with the host, and to the next person when the host leaves', () => {
    const moved = done(change(setting(), 0, { do: 'sit', seat: 2 }));
    expect([kinds(moved), moved.config.host]).toEqual([['open', 'human', 'human'], 2]);
    const left = done(change(setting(), 0, { do: 'leave' }));
    expect([kinds(left), left.config.host]).toEqual([['open', 'human', 'open'], 1]);
    const playing = done(change(setting('playing', BOT), 0, { do: 'leave' }));
    expect([kinds(playing), playing.config.host]).toEqual([['bot', 'human', 'bot'], 1]);
  });

  it('closes a lobby that everyone has left, but not a game', () => {
    const one = done(change(setting(), 0, { do: 'leave' }));
    expect(one.status).toBe('lobby');
    expect(done(change(one, 1, { do: 'leave' })).status).toBe('closed');
    const game = done(change(setting('playing', BOT), 0, { do: 'leave' }));
    expect(done(change(game, 1, { do: 'leave' }))).toMatchObject({ status: 'playing' });
  });

  it('pauses and goes on', () => {
    expect(done(change(setting('playing'), 1, { do: 'pause' })).config.paused).toBe(true);
    const paused = setting('playing', BOT, true);
    expect(done(change(paused, 0, { do: 'resume' })).config.paused).toBe(false);
  });

  it('keeps the credential of one who renames or sits elsewhere', () => {
    const renamed = done(change(setting(), 1, { do: 'rename', name: 'Ben!' }));
    const [holder] = Object(renamed.config.seats[1]).holders;
    expect(holder).toEqual({ name: 'Ben!', credentialHash: hashSecret('Ben') });
    expect(done(change(setting(), 1, { do: 'sit', seat: 2 })).config.seats[2]).toEqual(
      person('Ben'),
    );
  });
});

describe('taking a seat', () => {
  it.each([
    ['lobby', OPEN, 'Cleo', 'ok'],
    ['lobby', BOT, 'Cleo', 'seatTaken'],
    ['playing', BOT, 'Cleo', 'ok'],
    ['playing', person('Dan'), 'Cleo', 'seatTaken'],
    ['over', BOT, 'Cleo', 'notPlaying'],
    ['closed', OPEN, 'Cleo', 'notPlaying'],
    ['lobby', OPEN, 'ada', 'nameTaken'],
    ['lobby', OPEN, 'Ａｄａ', 'nameTaken'],
  ] as const)('%s, %j, as %s: %s', (status, third, name, expected) => {
    const joined = join(setting(status, third), 2, name, 'hash');
    expect(typeof joined === 'string' ? joined : 'ok').toBe(expected);
  });

  it('makes the one who comes to an empty table its host', () => {
    const empty = {
      ...setting('playing', BOT),
      config: { ...setting().config, seats: [BOT, BOT, BOT] as const },
    };
    const joined = done(join(empty as unknown as TableSetting, 2, 'Cleo', 'hash'));
    expect(joined.config.host).toBe(2);
  });
});

describe('moving a seat to another device', () => {
  const offered = done(offerMove(setting(), 1, 'token', 1_000));

  it('works once, for ten minutes, with the token alone', () => {
    const moved = done(move(offered, 'token', 'new', 600_999));
    expect(moved.config.seats[1]).toEqual({
      kind: 'human',
      holders: [{ name: 'Ben', credentialHash: 'new' }],
    });
    expect(move(moved, 'token', 'again', 2_000)).toBe('badLink');
    expect(move(offered, 'token', 'new', 601_000)).toBe('badLink');
    expect(move(offered, 'other', 'new', 2_000)).toBe('badLink');
    expect(move(setting(), 'token', 'new', 2_000)).toBe('badLink');
  });

  it('stores no token, counts the newest, and is no one’s without a person', () => {
    expect(JSON.stringify(offered)).not.toContain('"token"');
    const anew = done(offerMove(offered, 1, 'newer', 2_000));
    expect(move(anew, 'token', 'x', 3_000)).toBe('badLink');
    expect(move(anew, 'newer', 'x', 3_000)).not.toBe('badLink');
    expect(offerMove(setting(), 2, 'token', 0)).toBe('noSeat');
  });
});
