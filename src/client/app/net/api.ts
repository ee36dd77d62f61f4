/** HTTP to the server: making a table, taking a seat, moving one. */
import type { Seat } from '../../../game/seats.ts';
import { readGrant, readTableInfo } from '../../../protocol/messages.ts';
import type { NewTable, SeatGrant, TableInfo } from '../../../protocol/table.ts';
import { type ApiResult, ask } from './ask.ts';

export type { ApiProblem, ApiResult } from './ask.ts';

export function createTable(wish: NewTable): Promise<ApiResult<SeatGrant>> {
  return ask('/tables', readGrant, wish);
}

export function tableInfo(id: string): Promise<ApiResult<TableInfo>> {
  return ask(`/tables/${encodeURIComponent(id)}`, readTableInfo);
}

/** `credential`: drawn by this device, the same again when it asks again. */
export function takeSeat(
  id: string,
  seat: Seat,
  name: string,
  credential: string,
): Promise<ApiResult<SeatGrant>> {
  const path = `/tables/${encodeURIComponent(id)}/seats/${seat}`;
  return ask(path, readGrant, { name, credential });
}

/** Moves a seat to this device by the token of a moving link. */
export function claimSeat(id: string, token: string): Promise<ApiResult<SeatGrant>> {
  return ask(`/tables/${encodeURIComponent(id)}/claim`, readGrant, { token });
}
