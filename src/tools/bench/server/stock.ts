/** boardgame.io's own server in memory, over the protocol of its own client. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { GAME_NAME, playerOf } from '../../../bgio/game.ts';
import { SEATS, type Seat } from '../../../game/seats.ts';
import { viewOf } from '../../../game/view.ts';
import type { DrawnGame } from './drawnGame.ts';
import { type Player, type PlayerEvents, rawSocket, type Side } from './side.ts';

export interface StockMatch {
  id: string;
  seed: string;
  credentials: readonly string[];
}
export type StockRequest = { matches: readonly StockMatch[] } | { memory: true };

const credentialOf = (game: DrawnGame, seat: Seat): string => `${game.id}-${seat}`;

const toMake = (game: DrawnGame): StockMatch => ({
  id: game.id,
  seed: game.seed,
  credentials: SEATS.map((seat) => credentialOf(game, seat)),
});

export async function stockSide(scenario: string, games: readonly DrawnGame[]): Promise<Side> {
  const script = fileURLToPath(new URL('./stockServer.ts', import.meta.url));
  const server = fork(script, [scenario], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const ended = once(server, 'exit');
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  const ask = async (request: StockRequest): Promise<number> => {
    server.send(request);
    const [{ memory }] = (await once(server, 'message')) as [{ memory: number }];
    return memory / 2 ** 20;
  };
  await ask({ matches: games.map(toMake) });
  const address = `http://127.0.0.1:${port}/${GAME_NAME}`;
  return {
    name: "boardgame.io's",
    connect: (game, seat, events) => connect(address, game, seat, events),
    check(game, last) {
      const [, , state] = JSON.parse(last) as [string, string, { G: unknown }];
      const wanted: unknown = JSON.parse(JSON.stringify(viewOf(game.end)));
      if (!isDeepStrictEqual(state.G, wanted)) throw new Error(`${game.id} went astray`);
    },
    memory: () => ask({ memory: true }),
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function connect(
  address: string,
  game: DrawnGame,
  seat: Seat,
  { onSeen, onProblem }: PlayerEvents,
): Promise<Player> {
  const socket = rawSocket(address, {});
  const playerID = playerOf(seat);
  const credentials = credentialOf(game, seat);
  let last = '';
  const player: Player = {
    decide(stateID, key) {
      const payload = { type: key.split(':')[0], args: [key], playerID, credentials };
      socket.emit('update', { type: 'MAKE_MOVE', payload }, stateID, game.id, playerID);
    },
    get last() {
      return last;
    },
    close: () => void socket.disconnect(),
  };
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.once('connect', () => {
      socket.emit('sync', game.id, playerID, credentials, SEATS.length);
    });
    socket.once('sync', () => resolve(player));
    socket.on('update', (body: string) => {
      last = body;
      onSeen();
    });
    socket.on('disconnect', (why) => {
      if (why !== 'io client disconnect') onProblem(new Error(`${game.id}: ${why}`));
    });
  });
}
