/**
 * boardgame.io's own server with our game, in memory, as a process of its own. Its parent says which
 * matches to make and asks for its memory. Its lobby cannot make them: on a fresh install it answers
 * 404 to everything.
 */

import type { AddressInfo } from 'node:net';
import { createMatch } from '#bgio/internal';
import { Server } from '#bgio/server';
import { bgioGame } from '../../../bgio/game.ts';
import { isScenarioId, rulesFor } from '../../../content/scenarios.ts';
import { dealSeeded } from '../../../game/setup.ts';
import type { GameState } from '../../../game/state.ts';
import type { StockMatch, StockRequest } from './stock.ts';

/** The game of a scenario, dealt from the seed that a match is set up with. */
function gameOf(scenario: string) {
  if (!isScenarioId(scenario)) throw new Error(`No scenario ${scenario}`);
  const rules = rulesFor(scenario);
  return {
    ...bgioGame(rules),
    setup: (_: unknown, seed?: unknown): GameState => dealSeeded(rules, String(seed)),
  };
}

const game = gameOf(process.argv[2] ?? '');
const server = Server({ games: [game], origins: ['http://127.0.0.1'] });

async function make({ id, seed, credentials }: StockMatch): Promise<void> {
  const made = createMatch({ game, numPlayers: 3, setupData: seed, unlisted: true });
  if ('setupDataError' in made) throw new Error(made.setupDataError);
  credentials.forEach((secret, seat) => {
    const player = made.metadata.players[seat];
    if (player) Object.assign(player, { name: `Player ${seat}`, credentials: secret });
  });
  await server.db.createMatch(id, made);
}

process.on('message', async (request: StockRequest) => {
  if ('matches' in request) for (const match of request.matches) await make(match);
  process.send?.({ memory: process.memoryUsage().rss });
});

const { appServer } = await server.run({ port: 0 });
process.send?.({ port: (appServer.address() as AddressInfo).port });
