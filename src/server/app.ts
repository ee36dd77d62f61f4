/** The HTTP application: the built client and 404s. Listens nowhere by itself. */
import helmet from '@fastify/helmet';
import statics from '@fastify/static';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import { pino } from 'pino';
import type { LogLevel } from './config.ts';
import { answerNotFound, answerNothingHere } from './notFound.ts';
import { SECURITY } from './security.ts';

export interface AppOptions {
  /** Folder of the built client. */
  dist: string;
  logLevel: LogLevel;
}

const YEAR = 'public, max-age=31536000, immutable';

/** Files under assets/ carry a hash of their content in their name; all others keep theirs. */
export function cacheControlFor(path: string): string {
  return /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+(\.(br|gz))?$/.test(path) ? YEAR : 'no-cache';
}

export async function createApp({ dist, logLevel }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: logLevel, stream: pino.destination(2) },
    // Its own lines hold addresses of people and whole URLs, in which room codes and keys stand.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    // Whoever opens a connection and says nothing, or says it byte by byte, does not keep it.
    requestTimeout: 15_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    return503OnClosing: true,
    frameworkErrors: (_error, request, reply) => {
      answerNothingHere(request, reply);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.debug({
      method: request.method,
      route: request.routeOptions.url ?? '*',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
  app.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ route: request.routeOptions.url, err: error });
    reply.code(status);
    return { error: status >= 500 ? 'internal' : 'badRequest' };
  });

  await app.register(helmet, SECURITY);
  await app.register(statics, {
    root: dist,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheControlFor(path));
      response.setHeader('vary', 'accept-encoding');
      response.setHeader('vary', 'accept-encoding');
    },
  });
  app.setNotFoundHandler(answerNotFound);
  return app;
}
