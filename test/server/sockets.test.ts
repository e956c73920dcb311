import { afterEach, expect, test } from 'vitest';
import { startApp, type TestApp } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';

let server: TestApp;
afterEach(() => server.close());

test('a turn is answered with its stored words, its coding and what the client said, in one frame', async () => {
  server = await startApp();
  const { browser, sessionId } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  expect(await socket.join(sessionId)).toBe(2);
  const answer = await socket.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  expect(answer).toMatchObject({
    type: 'session-events',
    sessionId,
    events: [
      { seq: 3, event: { type: 'trainee-spoke', turnId: 'turn-0001', action: 'say', text: 'Hoe gaat het?' } },
      { seq: 4, event: { type: 'turn-coded', turnId: 'turn-0001', coding: { codes: ['open-question'] } } },
      { seq: 6, event: { type: 'persona-spoke', turnId: 'turn-0001', speech: 'Je zei: Hoe gaat het?' } },
    ],
  });
  expect(socket.events.map(({ event }) => event.type)).toEqual([
    'session-started',
    'persona-spoke',
    'trainee-spoke',
    'turn-coded',
    'persona-spoke',
  ]);
});
