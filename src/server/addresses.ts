/** Where a person can open the server, for the line printed at start. */
import { networkInterfaces } from 'node:os';

const EVERY_INTERFACE = new Set(['0.0.0.0', '::']);
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

const url = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** IPv4 addresses of this machine that others on its network can reach. */
export function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}

/** First the address for this machine itself, then those for others, where it serves them. */
export function addressesOf(
  host: string,
  port: number,
  network: readonly string[] = networkAddresses(),
): string[] {
  if (LOOPBACK.has(host)) return [url('localhost', port)];
  if (!EVERY_INTERFACE.has(host)) return [url(host, port)];
  return [url('localhost', port), ...network.map((address) => url(address, port))];
}
