/** The links of a table. What they prove stands behind the hash, which no server is ever sent. */
import { pathOf } from '../router.ts';

const TOKEN = /^#seat=([A-Za-z0-9_-]{22})$/;

export function tableLink(id: string): string {
  return new URL(pathOf({ page: 'table', id }), location.origin).href;
}

/** Opens the table on another device with the seat that the token stands for. */
export function movingLink(id: string, token: string): string {
  return `${tableLink(id)}#seat=${token}`;
}

/**
 * The token of a moving link that this page was opened by, taken out of the address at once.
 * `damaged`: there is one, but not whole, as where a message has cut the link.
 */
export function takeToken(): { token: string } | 'damaged' | undefined {
  const { hash } = location;
  if (!hash.startsWith('#seat')) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  const token = TOKEN.exec(hash)?.[1];
  return token === undefined ? 'damaged' : { token };
}
