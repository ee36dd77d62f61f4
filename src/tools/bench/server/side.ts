/** A server under load, as the load generator meets it: ours, or boardgame.io's own. */
import { io, type Socket } from 'socket.io-client';
import type { Seat } from '../../../game/seats.ts';
import type { DrawnGame } from './drawnGame.ts';
import * as rawParser from './rawParser.ts';

/** A page of one seat of one match. It is never told what it sees, only that it has seen it. */
export interface Player {
  /** Sends the decision on the position after so many others. */
  decide(ply: number, action: string): void;
  /** The last message about the match, as it came. */
  readonly last: string;
  close(): void;
}

export interface PlayerEvents {
  /** Another decision has arrived, the player's own too. */
  onSeen(): void;
  onProblem(error: Error): void;
}

export interface Side {
  name: string;
  /** Resolves when the player has been sent the position. */
  connect(game: DrawnGame, seat: Seat, events: PlayerEvents): Promise<Player>;
  /** Throws unless the last message says that the match is where the drawn decisions lead. */
  check(game: DrawnGame, last: string): void;
  /** Resident memory of the server process now, in MB. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** One connection of its own, by WebSocket, that parses no body. */
export function rawSocket(
  address: string,
  options: { path?: string; query?: Record<string, string>; auth?: Record<string, unknown> },
): Socket {
  return io(address, {
    ...options,
    parser: rawParser,
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
}
