/** Where a request comes from: the site whose page made it, and the address of whoever sent it. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

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

/** The 64 bits of an IPv6 address that name its network; whoever has one has all of its addresses. */
function networkOf(address: string): string {
  // The form that URLs have: no IPv4 in it, and one run of zeros at most left out.
  const { hostname } = new URL(`http://[${address}]`);
  const [before = '', after] = hostname.slice(1, -1).split('::');
  const head = before.split(':').filter(Boolean);
  const tail = (after ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`;
}

/** Whom an address stands for, where uses are counted. */
function countedAs(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIPv6(plain) && plain !== '::1' ? networkOf(plain) : plain;
}

/**
 * The address of whoever sent a request, or its network for IPv6. Behind so many proxies of our own, the one that the
 * outermost of them saw; what comes before that in the header could have been made up.
 */
export function addressOf(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return countedAs(direct);
  const [header = ''] = [headers['x-forwarded-for'] ?? ''].flat();
  const seen = header.split(',').map((part) => part.trim());
  return countedAs(seen.at(-proxies) || direct);
}
