import type { FastifyServerOptions } from 'fastify';
import { errorCodeOf } from '../error-code.ts';

/** What of an error may be logged: an error's message may quote what somebody said, its name, code and frames do not. */
export type LoggedError = {
  readonly error: string;
  readonly code: string | null;
  readonly frames: string;
  readonly cause?: LoggedError;
};

/** An error without its words. */
export function toLoggedError(thrown: unknown): LoggedError {
  if (!(thrown instanceof Error)) return { error: typeof thrown, code: null, frames: '' };
  const logged = {
    error: thrown.name,
    code: errorCodeOf(thrown),
    frames: (thrown.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
  return thrown.cause === undefined ? logged : { ...logged, cause: toLoggedError(thrown.cause) };
}

/**
 * Structured logs on standard error, through pino. No request lines and no headers: addresses, cookies and what
 * people say stay out. An error that something else logs under `err` loses its words too.
 */
export function createLogOptions(
  level: string,
  stream?: { write(line: string): void },
): FastifyServerOptions['logger'] {
  return {
    level,
    stream: stream ?? process.stderr,
    serializers: {
      err: (error: Error) => {
        const { error: type, frames } = toLoggedError(error);
        return { type, message: '', stack: frames };
      },
      req: ({ method }) => ({ method }),
    },
  };
}
