/** The HTTP side of tables: making one, taking a seat, moving it. Gives out credentials, once. */
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import {
  ClaimSchema,
  JoinSchema,
  NewTableSchema,
  type SeatGrant,
  TableIdSchema,
} from '../../protocol/table.ts';
import { type AnsweringOptions, answering, check } from '../answering.ts';
import { type Limits, RateLimit } from '../limits.ts';
import { claimSeat, joinTable } from './seating.ts';
import type { Tables } from './tables.ts';

export interface TableRouteOptions extends AnsweringOptions {
  tables: Tables;
  limits: Limits;
  /** Milliseconds since 1970. */
  now(): number;
}

const SeatParams = v.object({
  id: TableIdSchema,
  seat: v.picklist(['0', '1', '2']),
});
const IdParams = v.object({ id: TableIdSchema });

export function addTableRoutes(app: FastifyInstance, options: TableRouteOptions): void {
  const { tables, limits, now } = options;
  const handle = answering(options);
  const visits = new RateLimit(limits.visitsPerMinute, 60);
  const makings = new RateLimit(limits.tablesPerHour, 3_600);

  app.post(
    '/api/tables',
    handle(makings, 201, async ({ body }): Promise<SeatGrant> => {
      const wish = check(NewTableSchema, body);
      return { ...(await tables.create(wish)), seat: wish.seat };
    }),
  );
  app.get(
    '/api/tables/:id',
    handle(visits, 200, async ({ params }) => {
      const { id } = check(IdParams, params, 'noTable');
      return (await tables.open(id)).info();
    }),
  );
  app.post(
    '/api/tables/:id/seats/:seat',
    handle(visits, 201, async ({ params, body }): Promise<SeatGrant> => {
      const { id, seat: text } = check(SeatParams, params, 'noTable');
      const { name, credential } = check(JoinSchema, body);
      const seat = Number(text) as SeatGrant['seat'];
      return { table: id, ...(await joinTable(await tables.open(id), seat, name, credential)) };
    }),
  );
  app.post(
    '/api/tables/:id/claim',
    handle(visits, 201, async ({ params, body }): Promise<SeatGrant> => {
      const { id } = check(IdParams, params, 'noTable');
      const { token } = check(ClaimSchema, body, 'badLink');
      return { table: id, ...(await claimSeat(await tables.open(id), token, now())) };
    }),
  );
}
