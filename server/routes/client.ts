import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, errorCatalogue } from '../errors.ts';
import { answerError } from '../plugins/error-answers.ts';
import type { ClientFile, Encoding } from '../plugins/client-files.ts';

/** A year, the longest that caches keep (RFC 9111 names no more), for files whose name changes with their content. */
const keepForEver = 'public, max-age=31536000, immutable';
/** Asked for anew each time, answered with 304 when unchanged. */
const askAgain = 'no-cache';

/** The built client: its files, and its page for every path that is a place in the app. */
export function addClientRoutes(app: FastifyInstance, files: ReadonlyMap<string, ClientFile>): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/';
    if (path.startsWith('/api/') || path === '/ws' || !['GET', 'HEAD'].includes(request.method)) {
      return answerError(reply, new AppError('not_found'));
    }
    const file = files.get(path);
    if (file !== undefined) return sendFile(request, reply, file);
    if (extname(path) !== '') return answerError(reply, new AppError('not_found'));
    const page = files.get('/index.html');
    return page === undefined ? sendNotBuilt(reply) : sendFile(request, reply, page);
  });
}

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: ClientFile,
): Promise<FastifyReply> {
  reply
    .code(200)
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.isHashed ? keepForEver : askAgain);
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const encoding = chooseEncoding(file, request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  const bytes = await file.encode(encoding);
  return reply.type(file.type).send(bytes);
}

function chooseEncoding(file: ClientFile, accepted: string | string[] | undefined): Encoding {
  const names = new Set(
    String(accepted ?? '')
      .split(',')
      .map((part) => part.split(';')[0]!.trim()),
  );
  return file.encodings.find((encoding) => names.has(encoding)) ?? 'identity';
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  const { status, message } = errorCatalogue.client_not_built;
  return reply.code(status).type('text/plain; charset=utf-8').send(`${message.nl}\n${message.en}\n`);
}
