/** Routes that are limited by address, open to our own pages only, and refuse with a code. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { RefusalCode } from '../protocol/table.ts';
import type { RateLimit } from './limits.ts';
import { addressOf, isOwnOrigin } from './origin.ts';
import { refusalOf } from './sockets.ts';
import { Refused } from './tables/refused.ts';

const STATUS: Partial<Record<RefusalCode, number>> = {
  badMessage: 400,
  badName: 400,
  badScenario: 400,
  noTable: 404,
  noRoom: 404,
  noSeat: 404,
  noStudent: 404,
  badLink: 404,
  badCode: 404,
  notAllowed: 403,
  roomOver: 410,
  tooFast: 429,
  damaged: 500,
  internal: 500,
  full: 503,
  unavailable: 503,
};
const CONFLICT = 409;

export interface AnsweringOptions {
  allowedOrigins: readonly string[];
  proxies: number;
  onRefused(code: RefusalCode): void;
  onProblem(error: unknown): void;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
/** Makes a handler that answers what `work` gives, or why it is refused. */
export type Answering = (limit: RateLimit, status: number, work: Handler) => Handler;

export function answering(options: AnsweringOptions): Answering {
  return (limit, status, work) => async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      if (!isOwnOrigin(request.raw, options.allowedOrigins)) throw new Refused('notAllowed');
      const address = addressOf(request.raw, options.proxies);
      if (!(await limit.allows(address))) throw new Refused('tooFast');
      const answer = await work(request, reply);
      reply.code(status);
      return answer;
    } catch (error) {
      const { code, params } = refusalOf(error, options.onProblem);
      options.onRefused(code);
      reply.code(STATUS[code] ?? CONFLICT);
      reply.type('application/json');
      return { error: { code, params } };
    }
  };
}

/** A body or an address of the right shape. Throws Refused. */
export function check<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  otherwise: RefusalCode = 'badMessage',
): v.InferOutput<T> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const named = parsed.issues.some((issue) => issue.path?.[0]?.key === 'name');
  throw new Refused(named ? 'badName' : otherwise);
}
