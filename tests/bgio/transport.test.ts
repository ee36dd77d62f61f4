import type { State } from 'boardgame.io';
import { describe, expect, it } from 'vitest';
import { Client } from '#bgio/client';
import { bgioGame } from '../../src/bgio/game.ts';
import { MatchHost } from '../../src/bgio/matchHost.ts';
import { localTransport, type MatchTransport } from '../../src/bgio/transport.ts';
import { standardRules } from '../../src/content/scenarios.ts';
import { actionKey } from '../../src/game/actions.ts';
import { legalActions } from '../../src/game/legal.ts';
import { seededRandom } from '../../src/game/random.ts';
import { newRecord } from '../../src/game/record.ts';
import { SEATS, type Seat } from '../../src/game/seats.ts';
import { type GameState, seatToMove } from '../../src/game/state.ts';

const rules = standardRules();

function open(seed: string): MatchHost {
  const opened = MatchHost.open(rules, 'match', newRecord('standard', seed));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.host;
}

type SendAction = MatchTransport['sendAction'];

/** A transport of one seat's client that notes how many answers it was given. */
function connect(host: MatchHost, seat: Seat) {
  const answers: boolean[] = [];
  const opts = { transportDataCallback: () => {}, playerID: String(seat), matchID: 'match' };
  const transport = localTransport(host, (played) => answers.push(played.ok))(
    opts as unknown as ConstructorParameters<typeof MatchTransport>[0],
  );
  transport.connect();
  const send = (type: string, payload: object) =>
    transport.sendAction({} as State, { type, payload } as unknown as Parameters<SendAction>[1]);
  return { send, answers };
}

describe('the transport between a client and the match host', () => {
  it('carries moves only: no flow events, no undo, no state from outside', () => {
    const host = open('events');
    const before = JSON.stringify(host.state);
    for (const seat of SEATS) {
      const { send, answers } = connect(host, seat);
      for (const type of ['endTurn', 'endPhase', 'endGame', 'setPhase', 'setActivePlayers']) {
        send('GAME_EVENT', { type, args: ['actions'], playerID: String(seat) });
      }
      for (const type of ['UNDO', 'REDO', 'RESET', 'UPDATE', 'SYNC', 'PATCH', 'PLUGIN']) {
        send(type, { type, args: ['defy'], playerID: String(seat) });
      }
      expect(answers).toEqual([]);
    }
    expect(JSON.stringify(host.state)).toBe(before);
    expect(host.record.actions).toEqual([]);
  });

  it('counts a move for the seat it belongs to, whoever the message says it is from', () => {
    const host = open('spoof');
    const mover = seatToMove(host.state) ?? 0;
    const rival = ((mover + 1) % 3) as Seat;
    const { send, answers } = connect(host, rival);
    send('MAKE_MOVE', { type: 'defy', args: ['defy'], playerID: String(mover) });
    expect(answers).toEqual([false]);
    expect(host.record.actions).toEqual([]);
  });

  it('refuses arguments that are no keys', () => {
    const host = open('args');
    const { send, answers } = connect(host, seatToMove(host.state) ?? 0);
    for (const args of [[], [1], [null], [{ type: 'defy' }], ['__proto__']]) {
      send('MAKE_MOVE', { type: 'defy', args, playerID: '0' });
    }
    expect(answers).toEqual([false, false, false, false, false]);
  });

  it('keeps three clients at the host’s view through a whole game', { timeout: 60_000 }, () => {
    const host = open('clients');
    const clients = SEATS.map((seat) =>
      Client<GameState>({
        game: bgioGame(rules),
        numPlayers: 3,
        playerID: String(seat),
        matchID: 'match',
        debug: false,
        multiplayer: localTransport(host, () => {}),
      }),
    );
    for (const client of clients) client.start();
    const random = seededRandom('clients');
    for (;;) {
      const view = JSON.stringify(host.view());
      for (const client of clients) expect(JSON.stringify(client.getState()?.G)).toBe(view);
      const seat = seatToMove(host.state);
      if (seat === undefined) break;
      const legal = legalActions(rules, host.state);
      const action = legal[random.below(legal.length)];
      if (!action) throw new Error('No legal action');
      const plies = host.record.actions.length;
      clients[seat]?.moves[action.type]?.(actionKey(action));
      expect(host.record.actions).toHaveLength(plies + 1);
    }
    for (const client of clients) {
      expect(client.getState()?.ctx.gameover.standings).toHaveLength(3);
      client.stop();
    }
  });
});
