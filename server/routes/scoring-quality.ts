import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { ScoringQuality } from '../protocol/scoring-quality.ts';

/** May be kept, and asked for anew each time: the figures change with a new version only, and then at once. */
const askAgain = 'no-cache';

/** How far the coding agrees with experts: the same bytes until the server starts anew, so most answers are a 304. */
export function addScoringQualityRoute(app: FastifyInstance, quality: ScoringQuality): void {
  const body = JSON.stringify(quality);
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  app.get('/api/scoring-quality', (request, reply) => {
    reply.header('etag', etag).header('cache-control', askAgain);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
}
