import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ApiError } from '../../client/state/api-error.ts';
import { eraseSession, fetchPersonas, startSession } from '../../client/state/api.ts';

const server = setupServer();
const { fetch: realFetch } = globalThis;

beforeAll(() => {
  server.listen({ onUnhandledFrame: 'error' });
  // In a browser a path is taken from the page's own address; Node has none.
  const intercepted = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    intercepted(typeof input === 'string' ? new URL(input, 'http://weerklank.test') : input, init);
});
afterEach(() => server.resetHandlers());
afterAll(() => {
  server.close();
  globalThis.fetch = realFetch;
});

const at = (path: string) => `http://weerklank.test${path}`;
const request = { personaId: 'yes-but', language: 'nl', difficulty: 2, feedback: 'each-turn' } as const;

describe('the API of the client', () => {
  test('starts a talk and gives its id', async () => {
    let sent: unknown;
    server.use(
      http.post(at('/api/sessions'), async ({ request: received }) => {
        sent = await received.json();
        return HttpResponse.json({ sessionId: 'session-of-the-test' }, { status: 201 });
      }),
    );
    expect(await startSession(request)).toBe('session-of-the-test');
    expect(sent).toEqual(request);
  });

  test('hands on what the server says went wrong, in both languages', async () => {
    const message = { nl: 'Te druk.', en: 'Too busy.' };
    server.use(
      http.post(at('/api/sessions'), () =>
        HttpResponse.json(
          { code: 'too_many_sessions', message, details: null, retryable: true },
          { status: 429 },
        ),
      ),
    );
    await expect(startSession(request)).rejects.toMatchObject({
      code: 'too_many_sessions',
      text: message,
      retryable: true,
    });
  });

  test('calls no answer at all what it is, and worth another try', async () => {
    server.use(http.get(at('/api/personas'), () => HttpResponse.error()));
    await expect(fetchPersonas()).rejects.toMatchObject({ code: 'server_away', retryable: true });
  });

  test.each([
    ['is no JSON', () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 })],
    ['has another shape', () => HttpResponse.json({ personas: [{ name: 'Karin' }] })],
  ])('refuses an answer that %s', async (_, answer) => {
    server.use(http.get(at('/api/personas'), answer));
    const failure = await fetchPersonas().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ApiError);
    expect(failure).toMatchObject({ code: 'unreadable_answer', retryable: false });
  });

  test('takes an empty answer to an erasure for done', async () => {
    server.use(
      http.delete(at('/api/sessions/session-of-the-test'), () => new HttpResponse(null, { status: 204 })),
    );
    await expect(eraseSession('session-of-the-test')).resolves.toBeUndefined();
  });
});
