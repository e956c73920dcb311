import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Limits } from './config.ts';
import type { CodePages } from './content/code-pages.ts';
import type { ScoringQuality } from './protocol/scoring-quality.ts';
import type { ClientFile } from './plugins/client-files.ts';
import { answerErrors } from './plugins/error-answers.ts';
import { toLoggedError } from './plugins/logging.ts';
import { createOriginCheck, refuseForeignChanges } from './plugins/origin.ts';
import { addSecurityHeaders } from './plugins/security-headers.ts';
import { maxFrameBytes } from './protocol/socket.ts';
import { addCatalogueRoutes } from './routes/catalogue.ts';
import { addClientRoutes } from './routes/client.ts';
import { addHealthRoutes } from './routes/health.ts';
import { addScoringQualityRoute } from './routes/scoring-quality.ts';
import { addSessionRoutes } from './routes/sessions.ts';
import { addSocketRoute } from './routes/socket.ts';
import type { Engines } from './session/engines.ts';
import { LiveSessions } from './session/live-sessions.ts';
import type { SessionDeps } from './session/session-deps.ts';
import { Connections } from './sockets/connections.ts';
import { RateLimit } from './plugins/rate-limit.ts';
import type { EventLog } from './store/event-log.ts';

/** Largest JSON body of a request, in bytes; the largest we know has some hundred. */
const maxBodyBytes = 16 * 1024;

/** Everything that the server does not decide itself. */
export type AppDeps = {
  readonly engines: Engines;
  readonly codePages: CodePages;
  readonly scoringQuality: ScoringQuality;
  readonly clientFiles: ReadonlyMap<string, ClientFile>;
  readonly log: EventLog;
  readonly limits: Limits;
  readonly allowedOrigins: readonly string[];
  readonly secret: string;
  readonly trustProxy: boolean;
  readonly logger: FastifyServerOptions['logger'];
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly newId: () => string;
  readonly newSeed: () => number;
};

/** Builds the server: every plugin and every route, in order. Closing it drains what is under way and closes the log. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { engines, log, limits, now, newId, newSeed, monotonic } = deps;
  const app = fastify({
    logger: deps.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    trustProxy: deps.trustProxy,
    forceCloseConnections: 'idle',
  });
  const sessions: SessionDeps = {
    engines,
    log,
    live: new LiveSessions(log, now),
    now,
    newId,
    newSeed,
    reportEnd: (sessionId, reason) => app.log.info({ sessionId, reason }, 'session ended'),
  };
  const connections = new Connections(limits, monotonic);
  const isOwnOrigin = createOriginCheck(deps.allowedOrigins);
  const starts = new RateLimit(limits.sessionsPerMinute, monotonic);

  // Without the parser for plain text a form on a foreign page cannot send us anything we read.
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  app.addHook('onRequest', refuseForeignChanges(isOwnOrigin));
  await addSecurityHeaders(app);
  await app.register(cookie, { secret: deps.secret });
  await app.register(websocket, {
    options: { maxPayload: maxFrameBytes, perMessageDeflate: false },
    errorHandler: (_error, socket) => socket.terminate(),
    preClose: async () => {
      connections.stop();
      await sessions.live.settle();
      await connections.closeAll();
      app.websocketServer.close();
    },
  });
  app.addHook('onClose', () => log.close());

  addHealthRoutes(app, log);
  addCatalogueRoutes(app, engines, deps.codePages);
  addScoringQualityRoute(app, deps.scoringQuality);
  addSessionRoutes(app, sessions, (address) => starts.take(address));
  const reportError = (error: Error): void => app.log.error(toLoggedError(error), 'message failed');
  addSocketRoute(app, { sessions, limits, monotonic, reportError }, connections, isOwnOrigin);
  addClientRoutes(app, deps.clientFiles);
  return app;
}
