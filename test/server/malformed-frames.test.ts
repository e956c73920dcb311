import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';

/** As R6 of the quality tests asks for. */
const frames = 10_000;
/** Frames thrown at the server at the same time. */
const atOnce = 50;

let server: TestApp;
beforeAll(async () => {
  server = await startApp({ limitsOver: { socketsPerBrowser: 1_000, messagesPerSecond: 100_000 } });
});
afterAll(() => server.close());

/** A client's frame with every field in the sender's hand (RFC 6455, section 5.2). */
function toFrame(payload: Buffer, { first = 0x81, isMasked = true, length = payload.length } = {}): Buffer {
  const mask = isMasked ? 0x80 : 0;
  const head =
    length < 126
      ? Buffer.from([first, mask | length])
      : length < 65_536
        ? Buffer.from([first, mask | 126, length >> 8, length & 255])
        : Buffer.concat([Buffer.from([first, mask | 127]), toEightBytes(length)]);
  return Buffer.concat([head, ...(isMasked ? [Buffer.alloc(4)] : []), payload]);
}

function toEightBytes(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const sessionId = 'a-session-that-is-not';

/** Each makes one malformed frame; `n` varies it. */
const makers: readonly ((n: number) => Buffer)[] = [
  (n) => toFrame(json({ type: 'ping' }), { first: 0x83 + (n % 5) }),
  (n) => toFrame(json({ type: 'ping' }), { first: 0x81 | (0x10 << (n % 3)) }),
  (n) => toFrame(json({ type: 'ping' }), { length: 200 + n }),
  () => toFrame(json({ type: 'ping' }), { length: Number.MAX_SAFE_INTEGER }),
  (n) => toFrame(Buffer.alloc(65_537 + n, 'x')),
  (n) => toFrame(Buffer.from([0xc3, 0x28, 0xff, n & 255])),
  () => toFrame(json({ type: 'ping' }), { isMasked: false }),
  () => toFrame(Buffer.from('[['.repeat(15_000))),
  () => toFrame(Buffer.from(`${'{"a":'.repeat(8_000)}1${'}'.repeat(8_000)}`)),
  (n) => toFrame(randomBytes(n % 300)),
  (n) => randomBytes(1 + (n % 50)),
  (n) => toFrame(json({ type: 'turn-submit', sessionId, turnId: 'turn-0001', action: 'say', text: n })),
  (n) => toFrame(json({ type: 'session-join', sessionId, after: n % 2 === 0 ? -n : 1e308 })),
  () => toFrame(json({ type: '__proto__', __proto__: { type: 'ping' }, constructor: 1 })),
  () => toFrame(Buffer.from('{"type":"ping","__proto__":{"x":1}}')),
  () => toFrame(json(null)),
  () => toFrame(Buffer.alloc(126), { first: 0x89 }),
  () => toFrame(Buffer.from([0x03, 0xe7]), { first: 0x88 }),
  () => toFrame(Buffer.from([0x03]), { first: 0x88 }),
  () => toFrame(json({ type: 'ping' }), { first: 0x01 }),
  () => toFrame(json({ type: 'ping' }), { first: 0x80 }),
  () => toFrame(Buffer.from('{"type":"ping"}'), { first: 0x82 }),
];

async function throwFrame(n: number): Promise<void> {
  const socket: Socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  const head = [
    'GET /ws HTTP/1.1',
    `Host: 127.0.0.1:${server.port}`,
    `Origin: ${server.url}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  socket.write(makers[n % makers.length]!(n));
  // A half frame waits for its rest, so the connection is ended from here once the server has had it.
  await Promise.race([
    once(socket, 'data'),
    once(socket, 'close'),
    new Promise((resolve) => setImmediate(resolve)),
  ]);
  socket.destroy();
}

test('ten thousand malformed frames crash nothing, and the server answers as before', async () => {
  const { browser, sessionId: own } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  await socket.join(own);
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown): void => void rejections.push(reason);
  process.on('unhandledRejection', onRejection);
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < frames) await throwFrame(next++);
    }),
  );
  process.off('unhandledRejection', onRejection);
  expect(rejections).toEqual([]);
  expect(await socket.submit(own, 'turn-0001', 'Nog daar?')).toMatchObject({ type: 'session-events' });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await expect.poll(() => server.app.websocketServer.clients.size).toBe(1);
  expect(server.logLines.filter((line) => line.includes('"level":50'))).toEqual([]);
}, 55_000);

test('a hundred handshakes that are never finished hinder nobody', async () => {
  const halfOpen = Array.from({ length: 100 }, () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgra');
    return socket;
  });
  const { browser, sessionId: own } = await startSession(server.url);
  const socket = await TestSocket.open(browser);
  await socket.join(own);
  expect(await socket.submit(own, 'turn-0001', 'En nu?')).toMatchObject({ type: 'session-events' });
  for (const half of halfOpen) half.destroy();
  await socket.close();
});
