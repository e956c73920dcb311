import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { AppError, errorCatalogue, type ErrorCode, toErrorAnswer } from '../errors.ts';
import { toLoggedError } from './logging.ts';

/** Fastify's own errors by their code (https://fastify.dev/docs/latest/Reference/Errors/). */
const codesOfFramework: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_body',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_BAD_URL: 'not_found',
};

/** Makes every thrown error answer from the catalogue. What went wrong on our side is logged, without its words. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((thrown: FastifyError, request, reply) => {
    const error = toCatalogued(thrown);
    if (errorCatalogue[error.code].status >= 500) request.log.error(toLoggedError(error), 'request failed');
    return answerError(reply, error);
  });
}

/** Sends an error as JSON under its status. */
export function answerError(reply: FastifyReply, error: AppError): FastifyReply {
  return reply.code(errorCatalogue[error.code].status).send(toErrorAnswer(error));
}

function toCatalogued(thrown: FastifyError | AppError): AppError {
  if (thrown instanceof AppError) return thrown;
  const known = codesOfFramework[thrown.code];
  if (known !== undefined) return new AppError(known);
  const isSenders = thrown.statusCode !== undefined && thrown.statusCode >= 400 && thrown.statusCode < 500;
  return isSenders ? new AppError('invalid_body') : new AppError('internal_error', { cause: thrown });
}
