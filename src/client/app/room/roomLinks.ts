/**
 * The links of a room. Keys stand behind the hash, which no server is ever sent, and are taken out
 * of the address bar as soon as the page has read them.
 */
import { isSecret } from '../../../protocol/roomMessages.ts';
import { BASE, pathOf } from '../router.ts';

const absolute = (path: string): string => new URL(path, location.origin).href;

/** Where students enter; short, because it is also typed. */
export function joinLink(code: string): string {
  return absolute(`${BASE}/join/${code}`);
}

/** The address that is read out: without the scheme and the code. */
export function joinAddress(): string {
  return `${location.host}${BASE}/join`;
}

/** With the projector's key, where it is known, so that the other device can open that page too. */
export function teacherLink(room: string, key: string, view: string | undefined): string {
  const projector = view === undefined ? '' : `&view=${view}`;
  return `${absolute(pathOf({ page: 'teacher', id: room }))}#key=${key}${projector}`;
}

export function projectorLink(room: string, view: string): string {
  return `${absolute(pathOf({ page: 'projector', id: room }))}#key=${view}`;
}

/** The keys in this page's address, which are taken out of it at once. */
export function takeKeys(): { key?: string; view?: string } {
  const { hash } = location;
  if (!hash.startsWith('#key=')) return {};
  history.replaceState(history.state, '', location.pathname + location.search);
  const given = new URLSearchParams(hash.slice(1));
  const [key, view] = [given.get('key'), given.get('view')];
  return { ...(isSecret(key) ? { key } : {}), ...(isSecret(view) ? { view } : {}) };
}
