/** How fast the pages of one seat may ask for things: together, however many they are. */
import { TokenBucket } from './limits.ts';

/** Ready-made phrases a second; three at once. */
const TALK = 1;

export interface Budget {
  readonly requests: TokenBucket;
  readonly talk: TokenBucket;
}

export class Budgets {
  private readonly shared = new Map<string, Budget & { pages: number }>();
  private readonly requestsPerSecond: number;
  private readonly now: () => number;

  constructor(requestsPerSecond: number, now: () => number) {
    this.requestsPerSecond = requestsPerSecond;
    this.now = now;
  }

  /** How many seats' budgets are kept. */
  get size(): number {
    return this.shared.size;
  }

  /** Of whoever holds the credential with this hash; each spectator has one of their own. */
  open(hash: string | undefined): Budget {
    if (hash === undefined) return this.fresh();
    const known = this.shared.get(hash) ?? { ...this.fresh(), pages: 0 };
    known.pages++;
    this.shared.set(hash, known);
    return known;
  }

  /** Once for each `open`, when the page has left. */
  close(hash: string | undefined): void {
    const known = hash === undefined ? undefined : this.shared.get(hash);
    if (hash === undefined || !known) return;
    known.pages--;
    if (known.pages === 0) this.shared.delete(hash);
  }

  private fresh(): Budget {
    return {
      requests: new TokenBucket(this.requestsPerSecond, this.now),
      talk: new TokenBucket(TALK, this.now),
    };
  }
}
