/** So many games at once: where one ends, another begins. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from '../../../server/storage/store.ts';
import { Game, type Tally } from './game.ts';
import type { Player } from './player.ts';

const LOOK = 100;

export class Games {
  readonly tally: Tally = { lost: 0, diverged: 0, problems: [] };
  private readonly addresses: readonly string[];
  private playing: Game[] = [];
  private readonly ended: Game[] = [];
  private begun = 0;
  private readonly closing = new AbortController();
  private tending: Promise<void> | undefined;

  constructor(addresses: readonly string[]) {
    this.addresses = addresses;
  }

  get current(): readonly Game[] {
    return this.playing;
  }

  /** Connected players of the current games, or all of them. */
  get players(): Player[] {
    return this.playing.flatMap((game) => game.players);
  }

  get count(): number {
    return this.playing.length + this.ended.length;
  }

  get acknowledged(): number {
    return [...this.playing, ...this.ended].reduce((n, game) => n + game.acknowledged.size, 0);
  }

  /** Resolves when as many are under way. */
  async begin(count: number): Promise<void> {
    while (this.playing.length < count) {
      const game = await this.next();
      if (game) this.playing.push(game);
    }
    this.tending = this.tend();
  }

  /** Ends all pages, without a word to the host. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.tending;
    for (const game of this.playing) game.close();
  }

  /** Compares every game there was with its journal. */
  async checkJournals(store: Store): Promise<void> {
    for (const game of [...this.playing, ...this.ended]) await game.checkJournal(store);
  }

  /** Undefined where none is wanted any more. */
  private async next(): Promise<Game | undefined> {
    const doors = { addresses: this.addresses, closing: this.closing.signal };
    for (;;) {
      const game = await Game.begin(doors, this.begun++, this.tally);
      if (game || this.closing.signal.aborted) return game;
    }
  }

  private async tend(): Promise<void> {
    while (!this.closing.signal.aborted) {
      await delay(LOOK);
      for (const [i, game] of this.playing.entries()) {
        if (!game.tend()) continue;
        const next = await this.next();
        if (!next) return;
        game.close();
        this.ended.push(game);
        this.playing[i] = next;
      }
    }
  }
}
