import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.ts';
import { ensureBrowser, readBrowser } from '../plugins/browser-cookie.ts';
import { SessionRequest, type SessionList } from '../protocol/practice.ts';
import { buildDebrief } from '../session/debrief.ts';
import { SessionStarted } from '../session/events.ts';
import { exportSession } from '../session/export-session.ts';
import type { SessionDeps } from '../session/session-deps.ts';
import { startSession } from '../session/start-session.ts';
import { renderIssues } from '../sockets/parse-frame.ts';
import type { SessionSummary } from '../store/event-log.ts';

type WithId = { Params: { id: string } };

/** The talks of a browser: start, list, debrief, export, erase. Another browser's look as if they did not exist. */
export function addSessionRoutes(app: FastifyInstance, deps: SessionDeps, mayStart: (address: string) => boolean): void {
  app.post('/api/sessions', async (request, reply) => {
    const body = SessionRequest.safeParse(request.body, { reportInput: true });
    if (!body.success) throw new AppError('invalid_body', { details: renderIssues(body.error.issues) });
    if (!mayStart(request.ip)) throw new AppError('too_many_sessions');
    const sessionId = await startSession(deps, ensureBrowser(request, reply), body.data);
    request.log.info({ sessionId }, 'session started');
    return reply.code(201).send({ sessionId });
  });

  app.get('/api/sessions', async (request): Promise<SessionList> => {
    const browser = readBrowser(request);
    if (browser === null) return { sessions: [] };
    return { sessions: (await deps.log.listSessions(browser)).map(toListed) };
  });

  app.get<WithId>('/api/sessions/:id/debrief', async (request) => {
    const session = await deps.live.open(request.params.id, readBrowser(request));
    return buildDebrief(deps.engines, session.id, await deps.log.read(session.id, 0));
  });

  app.get<WithId>('/api/sessions/:id/export', async (request, reply) => {
    const session = await deps.live.open(request.params.id, readBrowser(request));
    const exported = exportSession(session.id, await deps.log.read(session.id, 0));
    reply.header('content-disposition', `attachment; filename="weerklank-${session.id}.json"`);
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(exported, null, 2));
  });

  app.delete<WithId>('/api/sessions/:id', async (request, reply) => {
    const session = await deps.live.open(request.params.id, readBrowser(request));
    await session.enqueue(() => session.erase());
    deps.live.forget(session.id);
    request.log.info({ sessionId: session.id }, 'session erased');
    return reply.code(204).send();
  });
}

function toListed({ sessionId, startedAt, body, turns, ended }: SessionSummary): SessionList['sessions'][number] {
  const { persona, language, difficulty } = SessionStarted.parse(JSON.parse(body));
  return { sessionId, personaName: persona.name, language, difficulty, startedAt, turns, ended };
}
