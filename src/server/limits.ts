/** How much of the server one address or one connection may use. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface Limits {
  /** Open connections in all, and from one address: a whole school may share one. */
  connections: number;
  connectionsPerAddress: number;
  /** Pages that look on at one table. */
  spectatorsPerTable: number;
  /** Requests over the sockets of one seat, a second; three times as many at once. */
  requestsPerSecond: number;
  /**
   * Seats taken and tables looked at from one address, a minute, and as many times a page of it may
   * connect: a school's pages all come back at once when its network does.
   */
  visitsPerMinute: number;
  /** Tables made from one address, an hour. */
  tablesPerHour: number;
  /** Rooms made from one address, an hour. */
  roomsPerHour: number;
  /** Personal codes tried in one room, a minute. */
  codesPerMinute: number;
}

export const LIMIT_DEFAULTS: Limits = {
  connections: 3_000,
  connectionsPerAddress: 1_000,
  spectatorsPerTable: 100,
  requestsPerSecond: 10,
  visitsPerMinute: 600,
  tablesPerHour: 120,
  roomsPerHour: 30,
  codesPerMinute: 30,
};

/** So many uses of each key in a time; forgotten when the time is over. */
export class RateLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(points: number, seconds: number) {
    this.limiter = new RateLimiterMemory({ points, duration: seconds });
  }

  /** Whether the key may be used once more now. */
  async allows(key: string): Promise<boolean> {
    try {
      await this.limiter.consume(key);
      return true;
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      return false;
    }
  }
}

/** The same without a timer or a table: a bucket that fills at a rate up to its size. */
export class TokenBucket {
  private tokens: number;
  private readonly size: number;
  private readonly perSecond: number;
  private readonly now: () => number;
  private last: number;

  /** `now` in milliseconds; it begins full, with three seconds' worth unless told otherwise. */
  constructor(perSecond: number, now: () => number, size = perSecond * 3) {
    this.perSecond = perSecond;
    this.size = size;
    this.tokens = this.size;
    this.now = now;
    this.last = now();
  }

  take(): boolean {
    const now = this.now();
    const earned = ((now - this.last) / 1_000) * this.perSecond;
    this.tokens = Math.min(this.size, this.tokens + Math.max(0, earned));
    this.last = now;
    if (this.tokens < 1) return false;
    this.tokens--;
    return true;
  }
}
