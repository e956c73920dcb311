import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { AppError } from '../errors.ts';

/** Methods that change nothing (RFC 9110, section 9.2.1). */
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request comes from our own pages or from an origin on the list. */
export type IsOwnOrigin = (request: FastifyRequest) => boolean;

/**
 * Compares the Origin header with the host that the request was sent to, and with the list. `null`, look-alikes,
 * lists of origins and anything with a path are foreign: an origin is compared whole, never in part.
 * @param allowed origins as `URL.origin` writes them
 */
export function createOriginCheck(allowed: readonly string[]): IsOwnOrigin {
  const allowedOrigins = new Set(allowed);
  return ({ headers: { origin, host } }) => {
    if (origin === undefined || host === undefined) return false;
    if (allowedOrigins.has(origin)) return true;
    return origin === `http://${host}` || origin === `https://${host}`;
  };
}

/**
 * Refuses requests that change something and name a foreign origin. Without an Origin header it is no browser's
 * cross-site request (browsers always send it with those), so a script of one's own may go on.
 */
export function refuseForeignChanges(isOwnOrigin: IsOwnOrigin): onRequestHookHandler {
  return (request, _reply, done) => {
    const isForeign =
      !safeMethods.has(request.method) && request.headers.origin !== undefined && !isOwnOrigin(request);
    done(isForeign ? new AppError('foreign_origin') : undefined);
  };
}

/**
 * Refuses WebSocket handshakes that are not from our own pages. One without an Origin is refused too: every browser
 * sends it, and a program that talks to us can send the server's own address (ASVS 5.0, 4.4.2).
 */
export function refuseForeignSockets(isOwnOrigin: IsOwnOrigin): onRequestHookHandler {
  return (request, _reply, done) => {
    done(isOwnOrigin(request) ? undefined : new AppError('foreign_origin'));
  };
}
