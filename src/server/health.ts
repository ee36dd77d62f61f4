/** What monitors ask: does the process live, can it serve, what does it count. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import { addressOf } from './origin.ts';

export interface HealthOptions {
  metrics: Metrics;
  /** Resolves if the database answers. */
  check(): Promise<void>;
  /** Lets others than this machine read the metrics; empty = nobody else. */
  metricsToken: string;
  proxies: number;
}

const LOOPBACK = /^(127\.|::1$)/;

/** Whether a program of this machine asks, and no proxy for somebody else. */
function isLocal({ raw }: FastifyRequest, proxies: number): boolean {
  const { forwarded, 'x-forwarded-for': forwardedFor } = raw.headers;
  if (proxies === 0 && (forwarded ?? forwardedFor) !== undefined) return false;
  return LOOPBACK.test(addressOf(raw, proxies));
}

function bears({ headers }: FastifyRequest, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return token !== '' && given.length === wanted.length && timingSafeEqual(given, wanted);
}

export function addHealthRoutes(app: FastifyInstance, options: HealthOptions): void {
  const { metrics, metricsToken, proxies } = options;
  let checking: Promise<void> | undefined;
  /** However many ask, the database is asked once at a time. */
  const check = (): Promise<void> => {
    checking ??= options.check().finally(() => {
      checking = undefined;
    });
    return checking;
  };
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await check();
      return { status: 'ready' };
    } catch {
      reply.code(503);
      return { status: 'database unreachable' };
    }
  });
  app.get('/metrics', async (request, reply) => {
    if (!isLocal(request, proxies) && !bears(request, metricsToken)) return reply.callNotFound();
    reply.header('cache-control', 'no-store');
    reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}
