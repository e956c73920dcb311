import { afterEach, expect, test } from 'vitest';
import { startApp, type TestApp } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';

let server: TestApp;
afterEach(() => server.close());

test('a turn that cannot be stored is refused as retryable, never acknowledged, and works when sent again', async () => {
  server = await startApp();
  const { browser, sessionId } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId);
  server.database.pragma('query_only = ON');
  const refused = await socket.submit(sessionId, 'turn-0001', 'Hoor je mij?');
  expect(refused).toMatchObject({
    type: 'error',
    code: 'store_unavailable',
    retryable: true,
    turnId: 'turn-0001',
  });
  expect(socket.events.map(({ seq }) => seq)).toEqual([1, 2]);
  server.database.pragma('query_only = OFF');
  const answer = await socket.submit(sessionId, 'turn-0001', 'Hoor je mij?');
  expect(answer).toMatchObject({ events: [{ seq: 3 }, { seq: 4 }, { seq: 6 }] });
  expect(server.logLines.filter((line) => line.includes('SQLITE_READONLY'))).toHaveLength(1);
});

test('a second server on the same database takes nothing away: a stale turn is decided anew', async () => {
  server = await startApp();
  const other = await startApp({ folder: server.folder });
  const { browser, sessionId } = await startSession(server.url);
  const here = await TestSocket.open(browser);
  const there = await TestSocket.open({ ...browser, url: other.url });
  await here.join(sessionId);
  await there.join(sessionId);
  await here.submit(sessionId, 'turn-0001', 'hier');
  const answer = await there.submit(sessionId, 'turn-0002', 'daar');
  expect(answer).toMatchObject({ events: [{ seq: 7 }, { seq: 8 }, { seq: 10 }] });
  const again = await there.submit(sessionId, 'turn-0001', 'hier');
  expect(again).toMatchObject({ events: [{ seq: 3 }, { seq: 4 }, { seq: 6 }] });
  const both = await Promise.all([
    here.submit(sessionId, 'turn-0003', 'allebei'),
    there.submit(sessionId, 'turn-0003', 'allebei'),
  ]);
  expect(both[0]).toEqual(both[1]);
  await other.close();
});
