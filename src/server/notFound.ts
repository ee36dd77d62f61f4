/**
 * What a path without a file gets: a route of the single-page app gets the app, everything else 404.
 * A route has no dot in its last part, so a missing asset is never answered with a page.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

const SERVER_PATHS = /^\/(api|socket|healthz|readyz|metrics)(\/|$)/;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Not found · Walled Gardens</title>
<p>There is nothing at this address. 这个地址没有内容。</p>
<p><a href="/">Walled Gardens</a></p>
</html>
`;

export function isAppRoute(method: string, path: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (SERVER_PATHS.test(path)) return false;
  return !path.slice(path.lastIndexOf('/')).includes('.');
}

export async function answerNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (isAppRoute(request.method, path)) return reply.sendFile('index.html');
  return answerNothingHere(request, reply);
}

/** 404 in the form that was asked for; also for an address that cannot even be decoded. */
export function answerNothingHere(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.code(404);
  if (request.headers.accept?.includes('text/html')) {
    return reply.type('text/html; charset=utf-8').send(PAGE);
  }
  return reply.send({ error: 'notFound' });
}
