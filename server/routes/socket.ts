import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import { readBrowser } from '../plugins/browser-cookie.ts';
import { type IsOwnOrigin, refuseForeignSockets } from '../plugins/origin.ts';
import type { Connections } from '../sockets/connections.ts';
import { SessionSocket, type SocketDeps } from '../sockets/session-socket.ts';

/** The session socket: whose it is, is decided at the handshake and holds as long as the connection. */
export function addSocketRoute(
  app: FastifyInstance,
  deps: SocketDeps,
  connections: Connections,
  isOwnOrigin: IsOwnOrigin,
): void {
  app.route({
    method: 'GET',
    url: '/ws',
    websocket: true,
    onRequest: refuseForeignSockets(isOwnOrigin),
    preValidation: async (request) => {
      const browser = readBrowser(request);
      if (!connections.hasRoom(toKey(browser, request.ip))) throw new AppError('too_many_sockets');
    },
    handler: (socket, request) => {
      const browser = readBrowser(request);
      connections.add(socket, new SessionSocket(socket, browser, deps), toKey(browser, request.ip));
    },
  });
}

/** Browsers without a cookie are counted by their address: they can join nothing, but must not fill the server. */
function toKey(browser: string | null, address: string): string {
  return browser ?? `address ${address}`;
}
