/** The opponents of a solo game: a worker that is shown a seat's view and names its decision. */
import { type Remote, releaseProxy, wrap } from 'comlink';
import type { BotAnswer, BotRequest } from '../../../bots/hosts/request.ts';
import type { BotWorker } from '../../../bots/hosts/webWorker.ts';

/** After this long a worker is taken to be dead and is replaced. Milliseconds. */
const PATIENCE = 10_000;
const ATTEMPTS = 3;

export class BotPlayers {
  private worker: Worker | undefined;
  private bots: Remote<BotWorker> | undefined;
  private disposed = false;

  /** The bot's answer. Replaces a worker that fails; throws if it fails thrice or was disposed. */
  async choose(request: BotRequest): Promise<BotAnswer> {
    let failure: unknown;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return await this.ask(request);
      } catch (error) {
        failure = error;
        // Whoever left the table waits for no answer; a new worker would never be ended.
        if (this.disposed) break;
        this.stop();
      }
    }
    throw failure;
  }

  dispose(): void {
    this.disposed = true;
    this.stop();
  }

  private stop(): void {
    this.bots?.[releaseProxy]();
    this.worker?.terminate();
    this.bots = undefined;
    this.worker = undefined;
  }

  private ask(request: BotRequest): Promise<BotAnswer> {
    this.worker ??= new Worker(new URL('../../../bots/hosts/webWorker.ts', import.meta.url), {
      type: 'module',
      name: 'bots',
    });
    this.bots ??= wrap<BotWorker>(this.worker);
    const { worker, bots } = this;
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('The bots did not answer')), PATIENCE);
      worker.onerror = (event) => reject(new Error(event.message));
      bots
        .choose(request)
        .then(resolve, reject)
        .finally(() => clearTimeout(patience));
    });
  }
}
