/** HTTP to the server: making a table, taking a seat, moving one. Every way to fail has a name. */
import type { Seat } from '../../../game/seats.ts';
import { readGrant, readRefusal, readTableInfo } from '../../../protocol/messages.ts';
import type { NewTable, RefusalCode, SeatGrant, TableInfo } from '../../../protocol/table.ts';
import { BASE } from '../router.ts';

/** `offline`: this device has no network; `unreachable`: the server does not answer properly. */
export type ApiProblem = RefusalCode | 'offline' | 'unreachable';
export type ApiResult<T> = { ok: true; value: T } | { ok: false; problem: ApiProblem };

/** Milliseconds that an answer may take. */
const PATIENCE = 10_000;

async function ask<T>(
  path: string,
  read: (data: unknown) => T | undefined,
  body?: object,
): Promise<ApiResult<T>> {
  const request: RequestInit =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  let response: Response;
  try {
    response = await fetch(`${BASE}/api/tables${path}`, {
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

export function createTable(wish: NewTable): Promise<ApiResult<SeatGrant>> {
  return ask('', readGrant, wish);
}

export function tableInfo(id: string): Promise<ApiResult<TableInfo>> {
  return ask(`/${encodeURIComponent(id)}`, readTableInfo);
}

export function takeSeat(id: string, seat: Seat, name: string): Promise<ApiResult<SeatGrant>> {
  return ask(`/${encodeURIComponent(id)}/seats/${seat}`, readGrant, { name });
}

/** Moves a seat to this device by the token of a moving link. */
export function claimSeat(id: string, token: string): Promise<ApiResult<SeatGrant>> {
  return ask(`/${encodeURIComponent(id)}/claim`, readGrant, { token });
}
