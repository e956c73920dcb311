import { once } from 'node:events';
import { WebSocket } from 'ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from './support/start-app.ts';
import { startSession, type TestBrowser } from './support/test-client.ts';

let server: TestApp;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startApp({ allowedOrigins: ['https://oefenen.school.example'] });
  ({ browser } = await startSession(server.url));
});
afterAll(() => server.close());

/** Origins that are not ours, for a server at 127.0.0.1:port: other hosts, other ports, look-alikes, and no origins at all. */
function foreignOrigins(port: number): (string | null)[] {
  const host = `127.0.0.1:${port}`;
  const lookAlikes = [
    'localhost',
    `localhost:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1:${port}0`,
    `1127.0.0.1:${port}`,
    `127.0.0.2:${port}`,
    `127.1:${port}`,
    `2130706433:${port}`,
    `0x7f.1:${port}`,
    `[::1]:${port}`,
    `0.0.0.0:${port}`,
    `evil.example`,
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `${host}.evil.example`,
    `evil-${host}`,
    `user@${host}`,
    `${host}@evil.example`,
    `${host}#evil.example`,
    `${host}/evil`,
    `${host}/`,
    `${host}?x`,
    `www.${host}`,
    `oefenen.school.example:444`,
    'oefenen.school.example.evil.example',
    'evil-oefenen.school.example',
    'sub.oefenen.school.example',
    'school.example',
    'oefenen.school.example.',
    'oefenen-school.example',
    'oefenen.school.example/',
    'xn--oefenen.school.example',
    'OEFENEN.SCHOOL.EXAMPLE',
  ];
  return [
    null,
    '',
    'null',
    'NULL',
    'undefined',
    '*',
    'http://',
    'https://',
    'file://',
    'about:blank',
    host,
    `//${host}`,
    `ws://${host}`,
    `wss://${host}`,
    `ftp://${host}`,
    `HTTP://${host}`,
    `http:/${host}`,
    `http://${host} http://evil.example`,
    `http://evil.example http://${host}`,
    `http://${host},http://evil.example`,
    'http://oefenen.school.example',
    'chrome-extension://abcdefgh',
    'moz-extension://abcdefgh',
    'data:text/html,x',
    ...lookAlikes.flatMap((name) => [`http://${name}`, `https://${name}`]),
  ];
}

function handshake(origin: string | null): Promise<number> {
  const headers = { cookie: browser.cookie, ...(origin === null ? {} : { origin }) };
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/ws`, { headers });
  socket.on('error', () => undefined);
  return Promise.race([
    once(socket, 'open').then(() => {
      socket.terminate();
      return 101;
    }),
    once(socket, 'unexpected-response').then(
      (answer: { statusCode?: number }[]) => answer[1]?.statusCode ?? 0,
    ),
  ]);
}

test('a handshake from any foreign origin, or from none, is refused', async () => {
  const origins = foreignOrigins(server.port);
  expect(origins.length).toBeGreaterThanOrEqual(50);
  const answers = await Promise.all(
    origins.map(async (origin) => ({ origin, status: await handshake(origin) })),
  );
  expect(answers.filter(({ status }) => status !== 403)).toEqual([]);
});

test('a handshake from our own pages or from the list is accepted, behind https too', async () => {
  const own = [server.url, server.url.replace('http:', 'https:'), 'https://oefenen.school.example'];
  expect(await Promise.all(own.map(handshake))).toEqual([101, 101, 101]);
});

test('a foreign page can change nothing, whatever cookie it brings', async () => {
  const { sessionId } = await startSession(server.url, browser);
  for (const origin of foreignOrigins(server.port).filter((name) => name !== null && name !== '')) {
    const answer = await server.app.inject({
      method: 'DELETE',
      url: `/api/sessions/${sessionId}`,
      headers: { origin: origin!, cookie: browser.cookie, host: `127.0.0.1:${server.port}` },
    });
    expect([origin, answer.statusCode]).toEqual([origin, 403]);
  }
});
