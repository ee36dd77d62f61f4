/** Where a request comes from: the site whose page made it, and the address of whoever sent it. */
import type { IncomingMessage } from 'node:http';

type Head = Pick<IncomingMessage, 'headers'>;

/**
 * Whether a page of our own made the request, or a program that is no browser and so carries
 * nobody's cookies or network along. `allowed`: origins of other sites that may embed us.
 */
export function isOwnOrigin({ headers }: Head, allowed: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (allowed.includes(origin)) return true;
  try {
    return host !== undefined && new URL(origin).host === host.toLowerCase();
  } catch {
    return false;
  }
}

/**
 * The address of whoever sent a request. Behind so many proxies of our own, the one that the
 * outermost of them saw; what comes before that in the header could have been made up.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const [header = ''] = [headers['x-forwarded-for'] ?? ''].flat();
  const seen = header.split(',').map((part) => part.trim());
  return seen.at(-proxies) || direct;
}
