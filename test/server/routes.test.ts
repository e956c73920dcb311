import { afterAll, beforeAll, expect, test } from 'vitest';
import { CodeList, ErrorAnswer, PersonaList, SessionList } from '../../server/protocol/practice.ts';
import { ScoringQuality } from '../../server/protocol/scoring-quality.ts';
import { Debrief } from '../../server/protocol/debrief.ts';
import { startApp, type TestApp } from './support/start-app.ts';
import { hiddenThought, standInPersona } from './support/stand-in-engines.ts';
import { startSession, TestSocket } from './support/test-client.ts';

const scoringQuality: ScoringQuality = {
  languages: [{ lang: 'nl', conversations: null, turns: null }],
};

let server: TestApp;
beforeAll(async () => {
  const page = {
    id: 'open-question',
    version: 1,
    name: { nl: 'open vraag', en: 'open question' },
    gist: { nl: 'laat ruimte', en: 'leaves room' },
    html: { nl: '<h1>Open vraag</h1>', en: '<h1>Open question</h1>' },
  };
  server = await startApp({ codePages: new Map([[page.id, page]]), scoringQuality });
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const request = { personaId: standInPersona, language: 'nl', difficulty: 2, feedback: 'each-turn' };

/** The code of an error answer; the answer must have the shape of the protocol. */
async function codeOf(answer: Response): Promise<string> {
  return ErrorAnswer.parse(await answer.json()).code;
}

test('the process and the database say that they are well', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
});

test('the clients and the codes are listed in the shape of the protocol', async () => {
  const { personas } = PersonaList.parse(await (await get('/api/personas')).json());
  expect(personas.map(({ id }) => id)).toEqual([standInPersona]);
  const { codes } = CodeList.parse(await (await get('/api/codes')).json());
  expect(codes).toHaveLength(1);
  expect(await (await get('/api/codes/open-question')).json()).toMatchObject({
    html: { nl: '<h1>Open vraag</h1>' },
  });
  const missing = await get('/api/codes/nothing');
  expect([missing.status, await codeOf(missing)]).toEqual([404, 'unknown_code']);
});

test('how far the coding agrees with experts is said in the shape of the protocol, and once only', async () => {
  const answer = await get('/api/scoring-quality');
  expect(answer.status).toBe(200);
  expect(ScoringQuality.parse(await answer.json())).toEqual(scoringQuality);
  const etag = answer.headers.get('etag') ?? '';
  const again = await get('/api/scoring-quality', { 'if-none-match': etag });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await get('/api/scoring-quality', { 'if-none-match': '"older"' })).status).toBe(200);
});

test('a session is started, listed, and carries a signed cookie that scripts cannot read', async () => {
  const answer = await post(request);
  expect(answer.status).toBe(201);
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).not.toMatch(/Secure/);
  const list = await get('/api/sessions', { cookie: cookie.split(';')[0]! });
  const { sessions } = SessionList.parse(await list.json());
  expect(sessions).toMatchObject([
    { personaName: 'Echo', language: 'nl', difficulty: 2, turns: 0, ended: false },
  ]);
});

test('behind https the cookie is Secure', async () => {
  const origin = server.url.replace('http:', 'https:');
  const answer = await post(request, { origin });
  expect(answer.headers.get('set-cookie')).toMatch(/Secure/);
});

test('a browser without a cookie, or with a forged one, has no sessions', async () => {
  const { browser } = await startSession(server.url);
  const forged = browser.cookie.replace(/=../, '=AA');
  for (const headers of [{}, { cookie: forged }, { cookie: 'weerklank-browser=x' }] as Record<
    string,
    string
  >[]) {
    expect(await (await get('/api/sessions', headers)).json()).toEqual({ sessions: [] });
  }
});

test("another browser's session looks as if it did not exist, on every route", async () => {
  const { sessionId } = await startSession(server.url);
  const { browser: other } = await startSession(server.url);
  const headers = { cookie: other.cookie };
  const answers = await Promise.all([
    get(`/api/sessions/${sessionId}/debrief`, headers),
    get(`/api/sessions/${sessionId}/export`, headers),
    fetch(`${server.url}/api/sessions/${sessionId}`, { method: 'DELETE', headers }),
    get(`/api/sessions/no-such-session-at-all/debrief`, headers),
    get(`/api/sessions/${sessionId}/debrief`),
  ]);
  for (const answer of answers)
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'unknown_session']);
});

test('the debrief waits for the end and then tells what was hidden', async () => {
  const { browser, sessionId } = await startSession(server.url);
  const headers = { cookie: browser.cookie };
  const early = await get(`/api/sessions/${sessionId}/debrief`, headers);
  expect([early.status, await codeOf(early)]).toEqual([409, 'session_not_ended']);
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId);
  await socket.submit(sessionId, 'turn-0001', 'Hoe is dat?');
  await socket.submit(sessionId, 'turn-0002', '');
  const ended = socket.next((message) => JSON.stringify(message).includes('session-ended'));
  socket.send({ type: 'session-end', sessionId });
  await ended;
  const debrief = Debrief.parse(await (await get(`/api/sessions/${sessionId}/debrief`, headers)).json());
  expect(debrief).toMatchObject({
    endReason: 'trainee-ended',
    opening: { speech: 'Hallo?', nonverbal: 'kijkt op', expression: 'guarded' },
    missed: [{ topic: 'cave', topicName: 'de grot', layer: 'core' }],
    versions: { engine: '0.0.0-test', persona: 'echo@1', rubric: 'default@1' },
  });
  expect(debrief.turns).toMatchObject([
    {
      turn: 1,
      action: 'say',
      speech: 'Je zei: Hoe is dat?',
      thought: hiddenThought,
      changes: [{ variable: 'trust', from: 0.3, to: 0.31, causes: ['open-question'] }],
      layers: [{ topic: 'cave', layer: 'surface', change: 'opened', causes: ['open-question'] }],
    },
    { turn: 2, action: 'silence', text: '', coding: { codes: ['silence'] } },
  ]);
  await socket.close();
});

test('an export is a file that holds the talk, and nothing hidden while the talk lasts', async () => {
  const { browser, sessionId } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId);
  await socket.submit(sessionId, 'turn-0001', 'Vertel eens.');
  const answer = await get(`/api/sessions/${sessionId}/export`, { cookie: browser.cookie });
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="weerklank-[\w-]+\.json"$/,
  );
  const text = await answer.text();
  expect(JSON.parse(text)).toMatchObject({
    language: 'nl',
    clientAge: 40,
    turns: [
      { role: 'client', text: 'Hallo?' },
      { role: 'trainee', text: 'Vertel eens.' },
      { role: 'client', text: 'Je zei: Vertel eens.' },
    ],
  });
  expect(text).not.toContain(hiddenThought);
  expect(text).not.toContain('trust');
  await socket.close();
});

test('an erased session is gone for every route and for the socket that had joined it', async () => {
  const { browser, sessionId } = await startSession(server.url);
  const headers = { cookie: browser.cookie };
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId);
  const erased = await fetch(`${server.url}/api/sessions/${sessionId}`, { method: 'DELETE', headers });
  expect(erased.status).toBe(204);
  expect((await get(`/api/sessions/${sessionId}/export`, headers)).status).toBe(404);
  expect(await (await get('/api/sessions', headers)).json()).toEqual({ sessions: [] });
  expect(await socket.submit(sessionId, 'turn-0001', 'Ben je daar nog?')).toMatchObject({
    type: 'error',
    code: 'unknown_session',
  });
  await socket.close();
});

test('a body that is not what was expected is refused with where, what and what came', async () => {
  const answer = await post({ ...request, difficulty: 9 });
  expect(answer.status).toBe(400);
  expect(ErrorAnswer.parse(await answer.json())).toMatchObject({
    code: 'invalid_body',
    details: expect.stringMatching(/difficulty.*came number 9/),
  });
  const unknown = await post({ ...request, personaId: 'nobody' });
  expect([unknown.status, await codeOf(unknown)]).toEqual([404, 'unknown_persona']);
  const broken = await post('{"personaId":');
  expect([broken.status, await codeOf(broken)]).toEqual([400, 'invalid_body']);
  const large = await post(JSON.stringify({ ...request, filler: 'x'.repeat(20_000) }));
  expect([large.status, await codeOf(large)]).toEqual([413, 'body_too_large']);
  const plain = await post(JSON.stringify(request), { 'content-type': 'text/plain' });
  expect([plain.status, await codeOf(plain)]).toEqual([415, 'unsupported_media_type']);
});

test('a path of the API that does not exist is answered in JSON', async () => {
  const answer = await get('/api/nothing');
  expect([answer.status, await codeOf(answer)]).toEqual([404, 'not_found']);
});

test('every answer carries the headers that keep foreign content out', async () => {
  const { headers } = await get('/api/personas');
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('so many sessions may be started from one address in a minute, and no more', async () => {
  const strict = await startApp({ limitsOver: { sessionsPerMinute: 2 } });
  await startSession(strict.url);
  await startSession(strict.url);
  await expect(startSession(strict.url)).rejects.toThrow(/429.*too_many_sessions/);
  await strict.close();
});
