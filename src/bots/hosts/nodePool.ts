/** The bots of a server: a pool of worker threads that outlives threads that die or hang. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { BotAnswer, BotRequest } from './request.ts';

/** After this long at work a thread is taken to be stuck and is replaced. Milliseconds. */
const PATIENCE = 10_000;
const ATTEMPTS = 3;

export interface BotPool {
  /** A bot's answer. A thread that fails is replaced and asked again; throws only after three. */
  choose(request: BotRequest): Promise<BotAnswer>;
  /** Ends all threads; what they were asked fails. */
  close(): Promise<void>;
}

interface BotPoolOptions {
  /** Threads, each of which thinks about one decision at a time. */
  size: number;
  patience?: number;
  /** The file that threads run; it exports `choose`. */
  worker?: URL;
}

export function createBotPool({
  size,
  patience = PATIENCE,
  worker = new URL('./nodeWorker.mjs', import.meta.url),
}: BotPoolOptions): BotPool {
  const threads = new Piscina<BotRequest, BotAnswer>({
    filename: fileURLToPath(worker),
    name: 'choose',
    minThreads: size,
    maxThreads: size,
  });
  // A thread that fails between decisions is replaced; nobody waits for it.
  threads.on('error', (error) => console.error(error));
  let asked = 0;
  let closed = false;

  /** Time begins to run when the request is made, so those before it in the queue are added. */
  async function ask(request: BotRequest): Promise<BotAnswer> {
    const rounds = 1 + Math.floor(asked / size);
    asked++;
    try {
      return await threads.run(request, { signal: AbortSignal.timeout(patience * rounds) });
    } finally {
      asked--;
    }
  }

  return {
    async choose(request) {
      let failure: unknown;
      for (let attempt = 0; attempt < ATTEMPTS && !closed; attempt++) {
        try {
          return await ask(request);
        } catch (error) {
          failure = error;
        }
      }
      throw failure ?? new Error('The bots were sent home');
    },
    async close() {
      closed = true;
      await threads.destroy();
    },
  };
}
