/** One question to the server over HTTP. Every way to fail has a name. */
import { readRefusal } from '../../../protocol/messages.ts';
import type { RefusalCode } from '../../../protocol/table.ts';
import { BASE } from '../router.ts';

/**
 * `offline`: this device has no network; `unreachable`: the server does not answer properly;
 * `damagedLink`: a link that was cut or changed on its way, so that nothing was asked.
 */
export type ApiProblem = RefusalCode | 'offline' | 'unreachable' | 'damagedLink';
export type ApiResult<T> = { ok: true; value: T } | { ok: false; problem: ApiProblem };

/** Milliseconds that an answer may take. */
const PATIENCE = 10_000;

/** `path`: after `/api`. With a body it is a POST; with a credential it says who asks. */
export async function ask<T>(
  path: string,
  read: (data: unknown) => T | undefined,
  body?: object,
  credential?: string,
): Promise<ApiResult<T>> {
  const request: RequestInit =
    body === undefined
      ? credential === undefined
        ? {}
        : { headers: { authorization: `Bearer ${credential}` } }
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  let response: Response;
  try {
    response = await fetch(`${BASE}/api${path}`, {
      ...request,
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return { ok: false, problem: navigator.onLine ? 'unreachable' : 'offline' };
  }
  const data: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const tooFast = response.status === 429 ? 'tooFast' : undefined;
    return { ok: false, problem: readRefusal(data) ?? tooFast ?? 'unreachable' };
  }
  const value = read(data);
  return value === undefined ? { ok: false, problem: 'unreachable' } : { ok: true, value };
}
