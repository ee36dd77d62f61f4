/** boardgame.io's extension point for clients: a transport to a match in the same page. */

import type { CredentialedActionShape, State } from 'boardgame.io';
import { Transport } from '#bgio/internal';
import type { Seat } from '../game/seats.ts';
import { seatOfPlayer } from './game.ts';
import type { Listener, Played } from './machine.ts';
import type { MatchHost } from './matchHost.ts';

type Opts = ConstructorParameters<typeof Transport>[0];
export type TransportData = Parameters<Opts['transportDataCallback']>[0];

/** What a client follows: the host itself, or a copy of what another machine hosts. */
export interface MatchSource {
  connect(listener: Listener, playerID: string | null): () => void;
}

/** Carries moves and nothing else: no flow events, no undo, no state from outside. */
export class MatchTransport extends Transport {
  private leave: (() => void) | undefined;
  private readonly source: MatchSource;
  private readonly decide: (seat: Seat, key: string) => void;

  constructor(opts: Opts, source: MatchSource, decide: (seat: Seat, key: string) => void) {
    super(opts);
    this.source = source;
    this.decide = decide;
  }

  override connect(): void {
    this.setConnectionStatus(true);
    this.requestSync();
  }

  override disconnect(): void {
    this.leave?.();
    this.leave = undefined;
    this.setConnectionStatus(false);
  }

  override sendAction(_state: State, action: CredentialedActionShape.Any): void {
    const seat = seatOfPlayer(this.playerID);
    if (action.type !== 'MAKE_MOVE' || seat === undefined) return;
    const [key] = action.payload.args as unknown[];
    this.decide(seat, typeof key === 'string' ? key : '');
  }

  override requestSync(): void {
    this.leave?.();
    this.leave = this.source.connect((data) => this.notifyClient(data), this.playerID);
  }

  override sendChatMessage(): void {}

  override updateMatchID(): void {
    this.requestSync();
  }

  override updatePlayerID(id: string): void {
    this.playerID = id;
    this.requestSync();
  }

  override updateCredentials(): void {}
}

/** For boardgame.io's `Client({multiplayer})`: `decide` is given what the client's seat wishes. */
export function transportTo(source: MatchSource, decide: (seat: Seat, key: string) => void) {
  return (opts: Opts): MatchTransport => new MatchTransport(opts, source, decide);
}

/** The same straight to a host; `onPlayed` is told what became of each move. */
export function localTransport(host: MatchHost, onPlayed: (played: Played) => void) {
  return transportTo(host, (seat, key) => onPlayed(host.act(seat, key)));
}
