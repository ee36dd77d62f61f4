/** The HTTP side of tables: making one, taking a seat, moving it. Gives out credentials, once. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import {
  ClaimSchema,
  JoinSchema,
  NewTableSchema,
  type RefusalCode,
  type SeatGrant,
  TableIdSchema,
} from '../../protocol/table.ts';
import { type Limits, RateLimit } from '../limits.ts';
import { addressOf, isOwnOrigin } from '../origin.ts';
import { refusalOf } from './gateway.ts';
import { Refused } from './refused.ts';
import { claimSeat, joinTable } from './seating.ts';
import type { Tables } from './tables.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  badMessage: 400,
  badName: 400,
  noTable: 404,
  noSeat: 404,
  badLink: 404,
  notAllowed: 403,
  tooFast: 429,
  internal: 500,
  full: 503,
  unavailable: 503,
};
const CONFLICT = 409;

export interface RouteOptions {
  tables: Tables;
  limits: Limits;
  allowedOrigins: readonly string[];
  proxies: number;
  now(): number;
  onRefused(code: RefusalCode): void;
  onProblem(error: unknown): void;
}

const SeatParams = v.object({
  id: TableIdSchema,
  seat: v.picklist(['0', '1', '2']),
});
const IdParams = v.object({ id: TableIdSchema });

/** A body or an address of the right shape. Throws Refused. */
function check<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  otherwise: RefusalCode = 'badMessage',
): v.InferOutput<T> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const named = parsed.issues.some((issue) => issue.path?.[0]?.key === 'name');
  throw new Refused(named ? 'badName' : otherwise);
}

export function addTableRoutes(app: FastifyInstance, options: RouteOptions): void {
  const { tables, limits, proxies, now } = options;
  const visits = new RateLimit(limits.visitsPerMinute, 60);
  const makings = new RateLimit(limits.tablesPerHour, 3_600);

  const guard = async (request: FastifyRequest, limit: RateLimit): Promise<void> => {
    if (!isOwnOrigin(request.raw, options.allowedOrigins)) throw new Refused('notAllowed');
    if (!(await limit.allows(addressOf(request.raw, proxies)))) throw new Refused('tooFast');
  };

  /** Answers what `work` gives, or why it is refused. */
  const handle =
    (limit: RateLimit, status: number, work: (request: FastifyRequest) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      reply.header('cache-control', 'no-store');
      try {
        await guard(request, limit);
        const answer = await work(request);
        reply.code(status);
        return answer;
      } catch (error) {
        const { code, params } = refusalOf(error, options.onProblem);
        options.onRefused(code);
        reply.code(STATUS[code] ?? CONFLICT);
        return { error: { code, params } };
      }
    };

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
      const { name } = check(JoinSchema, body);
      const seat = Number(text) as SeatGrant['seat'];
      const credential = await joinTable(await tables.open(id), seat, name);
      return { table: id, seat, credential };
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
