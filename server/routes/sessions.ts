import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.ts';
import { ensureBrowser, readBrowser } from '../plugins/browser-cookie.ts';
import type { Debrief } from '../protocol/debrief.ts';
import { SessionRequest, type SessionList } from '../protocol/practice.ts';
import { buildDebrief } from '../session/debrief.ts';
import { SessionStarted } from '../session/events.ts';
import { exportSession } from '../session/export-session.ts';
import type { LiveSession } from '../session/live-session.ts';
import type { SessionDeps } from '../session/session-deps.ts';
import { startSession } from '../session/start-session.ts';
import { renderIssues } from '../sockets/parse-frame.ts';
import type { SessionSummary } from '../store/event-log.ts';

type WithId = { Params: { id: string } };

/** The talks of a browser: start, list, debrief, export, erase. Another browser's look as if they did not exist. */
export function addSessionRoutes(
  app: FastifyInstance,
  deps: SessionDeps,
  mayStart: (address: string) => boolean,
): void {
  app.route({ method: 'POST', url: '/api/sessions', handler: startOne });
  app.route({ method: 'GET', url: '/api/sessions', handler: listOwn });
  app.route<WithId>({ method: 'GET', url: '/api/sessions/:id/debrief', handler: debriefOne });
  app.route<WithId>({ method: 'GET', url: '/api/sessions/:id/export', handler: exportOne });
  app.route<WithId>({ method: 'DELETE', url: '/api/sessions/:id', handler: eraseOne });

  async function startOne(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const body = SessionRequest.safeParse(request.body, { reportInput: true });
    if (!body.success) throw new AppError('invalid_body', { details: renderIssues(body.error.issues) });
    if (!mayStart(request.ip)) throw new AppError('too_many_sessions');
    const sessionId = await startSession(deps, ensureBrowser(request, reply), body.data);
    request.log.info({ sessionId }, 'session started');
    return reply.code(201).send({ sessionId });
  }

  async function listOwn(request: FastifyRequest): Promise<SessionList> {
    const browser = readBrowser(request);
    if (browser === null) return { sessions: [] };
    return { sessions: (await deps.log.listSessions(browser)).map(toListed) };
  }

  async function debriefOne(request: FastifyRequest<WithId>): Promise<Debrief> {
    const { id } = await openOwn(request);
    return buildDebrief(deps.engines, id, await deps.log.read(id, 0));
  }

  async function exportOne(request: FastifyRequest<WithId>, reply: FastifyReply): Promise<FastifyReply> {
    const { id } = await openOwn(request);
    const exported = exportSession(id, await deps.log.read(id, 0));
    reply.header('content-disposition', `attachment; filename="weerklank-${id}.json"`);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(exported, null, 2));
  }

  async function eraseOne(request: FastifyRequest<WithId>, reply: FastifyReply): Promise<FastifyReply> {
    const session = await openOwn(request);
    await session.enqueue(() => session.erase());
    deps.live.forget(session.id);
    request.log.info({ sessionId: session.id }, 'session erased');
    return reply.code(204).send();
  }

  function openOwn(request: FastifyRequest<WithId>): Promise<LiveSession> {
    return deps.live.open(request.params.id, readBrowser(request));
  }
}

function toListed({
  sessionId,
  startedAt,
  body,
  turns,
  ended,
}: SessionSummary): SessionList['sessions'][number] {
  const { persona, language, difficulty } = SessionStarted.parse(JSON.parse(body));
  return { sessionId, personaName: persona.name, language, difficulty, startedAt, turns, ended };
}
