import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { standInEngines } from './support/stand-in-engines.ts';
import { makeTestFolder, startApp, type TestApp } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';
import { keepSecret } from '../../server/secret.ts';

let server: TestApp;
afterEach(() => server.close());

const canary = 'paarseolifant';

test('nothing that people say, and no cookie, reaches the log, whatever goes wrong', async () => {
  const failing = {
    ...standInEngines,
    codeTurn: (turn: Parameters<typeof standInEngines.codeTurn>[0]) => {
      if (turn.text.includes('stuk'))
        throw new Error(`cannot code ${turn.text}`, { cause: new TypeError(turn.text) });
      return standInEngines.codeTurn(turn);
    },
  };
  server = await startApp({ engines: failing });
  const { browser, sessionId } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId);
  await socket.submit(sessionId, 'turn-0001', `${canary} vertelt`);
  expect(await socket.submit(sessionId, 'turn-0002', `${canary} stuk`)).toMatchObject({
    code: 'internal_error',
  });
  socket.send(`{"type":"turn-submit","text":"${canary}`);
  socket.send({
    type: 'turn-submit',
    sessionId,
    turnId: 'turn-0003',
    action: 'say',
    text: canary,
    more: canary,
  });
  server.database.pragma('query_only = ON');
  await socket.submit(sessionId, 'turn-0004', canary);
  await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"personaId": ${canary}`,
  });
  await fetch(`${server.url}/api/${canary}?q=${canary}`, {
    headers: { cookie: browser.cookie, authorization: canary },
  });
  server.database.pragma('query_only = OFF');
  await socket.submit(sessionId, 'turn-0005', 'dag');
  const logged = server.logLines.join('');
  expect(logged).toContain('session started');
  expect(logged).toContain('session ended');
  expect(logged).toContain('message failed');
  expect(logged).not.toContain(canary);
  expect(logged).not.toContain(browser.cookie.split('=')[1]);
});

test('an erased session leaves no word in any file of the data folder', async () => {
  server = await startApp();
  const { browser, sessionId } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId);
  for (let turn = 0; turn < 20; turn += 1)
    await socket.submit(sessionId, `turn-00${turn + 10}`, `${canary} ${turn}`);
  const holdsCanary = () =>
    readdirSync(server.folder).some((name) =>
      readFileSync(join(server.folder, name), 'latin1').includes(canary),
    );
  expect(holdsCanary()).toBe(true);
  await fetch(`${server.url}/api/sessions/${sessionId}`, {
    method: 'DELETE',
    headers: { cookie: browser.cookie },
  });
  expect(holdsCanary()).toBe(false);
});

test('the secret is made once, for its owner alone', async () => {
  server = await startApp();
  const file = join(makeTestFolder(), 'weerklank.db');
  const secret = keepSecret(file);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keepSecret(file)).toBe(secret);
  expect(statSync(join(file, '..', 'cookie-secret')).mode & 0o777).toBe(0o600);
});
