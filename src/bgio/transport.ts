/** boardgame.io's extension point for clients: a transport straight to a host in the same page. */

import type { CredentialedActionShape, State } from 'boardgame.io';
import { Transport } from '#bgio/internal';
import { seatOfPlayer } from './game.ts';
import type { MatchHost, Played } from './matchHost.ts';

type Opts = ConstructorParameters<typeof Transport>[0];
export type TransportData = Parameters<Opts['transportDataCallback']>[0];

/** Told what became of each move the client sent. */
export type OnPlayed = (played: Played) => void;

export class LocalTransport extends Transport {
  private disconnectHost: (() => void) | undefined;
  private readonly host: MatchHost;
  private readonly onPlayed: OnPlayed;

  constructor(opts: Opts, host: MatchHost, onPlayed: OnPlayed) {
    super(opts);
    this.host = host;
    this.onPlayed = onPlayed;
  }

  override connect(): void {
    this.setConnectionStatus(true);
    this.requestSync();
  }

  override disconnect(): void {
    this.disconnectHost?.();
    this.disconnectHost = undefined;
    this.setConnectionStatus(false);
  }

  override sendAction(_state: State, action: CredentialedActionShape.Any): void {
    const seat = seatOfPlayer(this.playerID);
    if (action.type !== 'MAKE_MOVE' || seat === undefined) return;
    const [key] = action.payload.args as unknown[];
    this.onPlayed(this.host.act(seat, typeof key === 'string' ? key : ''));
  }

  override requestSync(): void {
    this.disconnectHost?.();
    this.disconnectHost = this.host.connect((data) => this.notifyClient(data), this.playerID);
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

/** For boardgame.io's `Client({multiplayer})`. */
export function localTransport(host: MatchHost, onPlayed: OnPlayed) {
  return (opts: Opts): LocalTransport => new LocalTransport(opts, host, onPlayed);
}
