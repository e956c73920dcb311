import { afterEach, expect, test } from 'vitest';
import type { ServerMessage } from '../../server/protocol/socket.ts';
import { maxTurnLength, ServerMessage as ServerMessageSchema } from '../../server/protocol/socket.ts';
import { makeTestFolder, startApp, type TestApp, type TestAppOptions } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';

const running: TestApp[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function joined(options: TestAppOptions = {}, feedback: 'each-turn' | 'at-end' = 'each-turn') {
  const server = await startApp(options);
  running.push(server);
  const { browser, sessionId } = await startSession(server.url, null, { feedback });
  const socket = await TestSocket.open(browser);
  const lastSeq = await socket.join(sessionId);
  return { server, browser, sessionId, socket, lastSeq };
}

const isError = (message: ServerMessage): boolean => message.type === 'error';
const hasEnded = (message: ServerMessage): boolean =>
  message.type === 'session-events' && message.events.some(({ event }) => event.type === 'session-ended');
const closing = (socket: TestSocket): Promise<unknown> =>
  new Promise((resolve) => socket.socket.once('close', resolve));

test('a turn is answered with its stored words, its coding and what the client said, in one frame', async () => {
  const { socket, sessionId, lastSeq } = await joined();
  expect(lastSeq).toBe(2);
  expect(await socket.submit(sessionId, 'turn-0001', 'Hoe gaat het?')).toMatchObject({
    type: 'session-events',
    sessionId,
    events: [
      { seq: 3, event: { type: 'trainee-spoke', turnId: 'turn-0001', action: 'say', text: 'Hoe gaat het?' } },
      { seq: 4, event: { type: 'turn-coded', turnId: 'turn-0001', coding: { codes: ['open-question'] } } },
      { seq: 6, event: { type: 'persona-spoke', turnId: 'turn-0001', speech: 'Je zei: Hoe gaat het?' } },
    ],
  });
  const order = ['session-started', 'persona-spoke', 'trainee-spoke', 'turn-coded', 'persona-spoke'];
  expect(socket.events.map(({ event }) => event.type)).toEqual(order);
});

test('every message that the server sends has the shape of the protocol and nothing besides', async () => {
  const { socket, sessionId } = await joined();
  await socket.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  await socket.submit(sessionId, 'turn-0002', 'dag');
  const pong = socket.next(({ type }) => type === 'pong');
  socket.send({ type: 'ping' });
  await pong;
  for (const message of socket.messages) expect(ServerMessageSchema.parse(message)).toEqual(message);
});

test('a turn sent again is answered with its events once more and stored once', async () => {
  const { server, socket, sessionId, browser } = await joined();
  const first = await socket.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  const again = await socket.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  expect(again).toEqual(first);
  const other = await TestSocket.open(browser);
  await other.join(sessionId, 100);
  const answers = await Promise.all([
    ...Array.from({ length: 20 }, () => socket.submit(sessionId, 'turn-0002', 'En nu?')),
    ...Array.from({ length: 20 }, () => other.submit(sessionId, 'turn-0002', 'En nu?')),
  ]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const count = server.database.prepare('select count(*) from appends where turn_id is not null').pluck();
  expect(count.get()).toBe(2);
});

test('a turn sent again after a restart is answered with its old events', async () => {
  const folder = makeTestFolder();
  const before = await joined({ folder });
  const first = await before.socket.submit(before.sessionId, 'turn-0001', 'Hoe gaat het?');
  await before.server.close();
  running.splice(0);
  const server = await startApp({ folder });
  running.push(server);
  const socket = await TestSocket.open({ ...before.browser, url: server.url });
  expect(await socket.join(before.sessionId, 6)).toBe(6);
  expect(await socket.submit(before.sessionId, 'turn-0001', 'Hoe gaat het?')).toEqual(first);
  expect(await socket.submit(before.sessionId, 'turn-0002', 'En nu?')).toMatchObject({
    events: [{ seq: 7 }, { seq: 8 }, { seq: 10 }],
  });
});

test('turns that are sent without waiting are answered in the order of sending', async () => {
  const { socket, sessionId } = await joined();
  const ids = Array.from({ length: 30 }, (_, index) => `turn-${String(index).padStart(4, '0')}`);
  await Promise.all(ids.map((id) => socket.submit(sessionId, id, `beurt ${id}`)));
  const spoken = socket.events.flatMap(({ event }) => (event.type === 'trainee-spoke' ? [event.turnId] : []));
  expect(spoken).toEqual(ids);
});

test('joining with a seq gives what came after it, and two windows of a browser see the same', async () => {
  const { socket, sessionId, browser } = await joined();
  await socket.submit(sessionId, 'turn-0001', 'een');
  await socket.submit(sessionId, 'turn-0002', 'twee');
  const second = await TestSocket.open(browser);
  expect(await second.join(sessionId, 6)).toBe(10);
  const live = second.next((message) => message.type === 'session-events' && message.events[0]?.seq === 11);
  await socket.submit(sessionId, 'turn-0003', 'drie');
  await live;
  expect(second.events.map(({ seq }) => seq)).toEqual([7, 8, 10, 11, 12, 14]);
});

test('joining in the middle of a turn shows all of the turn after that seq', async () => {
  const { socket, sessionId, browser } = await joined();
  await socket.submit(sessionId, 'turn-0001', 'een');
  const second = await TestSocket.open(browser);
  await second.join(sessionId, 4);
  await second.submit(sessionId, 'turn-0002', 'twee');
  expect(second.events.map(({ seq }) => seq)).toEqual([6, 7, 8, 10]);
});

test('with feedback at the end no coding is sent before the talk is over', async () => {
  const { socket, sessionId, browser } = await joined({}, 'at-end');
  await socket.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  const again = await TestSocket.open(browser);
  await again.join(sessionId);
  await again.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  const coded = [...socket.events, ...again.events].filter(({ event }) => event.type === 'turn-coded');
  expect(coded).toEqual([]);
  const ended = socket.next(hasEnded);
  socket.send({ type: 'session-end', sessionId });
  await ended;
  await again.join(sessionId);
  await again.submit(sessionId, 'turn-0001', 'Hoe gaat het?');
  expect(again.events.some(({ event }) => event.type === 'turn-coded')).toBe(true);
});

test('a silence is a turn without words', async () => {
  const { socket, sessionId } = await joined();
  expect(await socket.submit(sessionId, 'turn-0001', '')).toMatchObject({
    events: [{ event: { action: 'silence', text: '' } }, { event: { coding: { codes: ['silence'] } } }, {}],
  });
});

test.each([
  { type: 'turn-submit', turnId: 'turn-0001', action: 'say', text: '   ' },
  { type: 'turn-submit', turnId: 'turn-0001', action: 'silence', text: 'toch iets' },
])('words without content and a silence with words are refused: $action', async (turn) => {
  const { socket, sessionId } = await joined();
  const refused = socket.next(isError);
  socket.send({ ...turn, sessionId });
  expect(await refused).toMatchObject({ code: 'invalid_turn', turnId: 'turn-0001', sessionId });
});

test.each([
  ['dag', 'goodbye'],
  ['weg', 'walk-out'],
])(
  'when the client ends the talk ("%s") the end comes with the turn, and no turn after it',
  async (text, reason) => {
    const { socket, sessionId } = await joined();
    const answer = await socket.submit(sessionId, 'turn-0001', text);
    expect(answer).toMatchObject({ events: [{}, {}, {}, { event: { type: 'session-ended', reason } }] });
    expect(await socket.submit(sessionId, 'turn-0002', 'Wacht')).toMatchObject({ code: 'session_ended' });
    expect(await socket.submit(sessionId, 'turn-0001', text)).toEqual(answer);
  },
);

test('what is not understood is answered with what was expected, and the connection goes on', async () => {
  const { socket, sessionId } = await joined();
  const wrong: [string, RegExp][] = [
    ['geen json', /no JSON/],
    ['[1,2]', /expected object/i],
    ['null', /message/],
    ['{"type":"turn-submitt"}', /type/],
    [JSON.stringify({ type: 'ping', extra: 1 }), /extra/],
    [JSON.stringify({ type: 'session-join', sessionId, after: -1 }), /after/],
    [JSON.stringify({ type: 'turn-submit', sessionId, turnId: 'x', action: 'say', text: 'a' }), /turnId/],
    [
      JSON.stringify({
        type: 'turn-submit',
        sessionId,
        turnId: 'turn-0001',
        action: 'say',
        text: 'a'.repeat(maxTurnLength + 1),
      }),
      /text.*8000/,
    ],
    ['['.repeat(30_000), /no JSON/],
  ];
  for (const [frame, details] of wrong) {
    const error = socket.next(isError);
    socket.send(frame);
    expect(await error).toMatchObject({
      code: 'invalid_message',
      retryable: false,
      details: expect.stringMatching(details),
    });
  }
  const binary = socket.next(isError);
  socket.socket.send(Buffer.from('{"type":"ping"}'));
  expect(await binary).toMatchObject({ code: 'invalid_message', details: expect.stringMatching(/binary/) });
  expect(await socket.submit(sessionId, 'turn-0001', 'Nog steeds hier.')).toMatchObject({
    type: 'session-events',
  });
});

test('a turn for a session that was not joined, or is not ours, is refused', async () => {
  const { server, socket } = await joined();
  const { sessionId } = await startSession(server.url);
  expect(await socket.submit(sessionId, 'turn-0001', 'Hallo')).toMatchObject({ code: 'not_joined' });
  await expect(socket.join(sessionId)).rejects.toThrow(/unknown_session/);
  await expect(socket.join('no-such-session-at-all')).rejects.toThrow(/unknown_session/);
});

test('so many sessions may be joined on one connection, and no more', async () => {
  const { server, socket, browser } = await joined({ limitsOver: { joinedPerSocket: 2 } });
  const { sessionId: second } = await startSession(server.url, browser);
  const { sessionId: third } = await startSession(server.url, browser);
  await socket.join(second);
  await expect(socket.join(third)).rejects.toThrow(/too_many_joined/);
  await socket.join(second);
});

test('so many connections may a browser have, and another browser is not hindered', async () => {
  const { server, socket, browser } = await joined({ limitsOver: { socketsPerBrowser: 2 } });
  const second = await TestSocket.open(browser);
  await expect(TestSocket.open(browser)).rejects.toThrow(/429/);
  const { browser: other } = await startSession(server.url);
  await TestSocket.open(other);
  await second.close();
  await socket.close();
  await TestSocket.open(browser);
});

test('a frame above 64 KiB closes the connection with 1009', async () => {
  const { socket } = await joined();
  const closed = closing(socket);
  socket.send('x'.repeat(64 * 1024 + 1));
  await closed;
  expect(socket.closed?.code).toBe(1009);
});

test('a flood is answered with an error and closed with 1008, and others do not notice', async () => {
  const { server, socket, sessionId } = await joined({ limitsOver: { messagesPerSecond: 50 } });
  const { browser: other, sessionId: otherSession } = await startSession(server.url);
  const quiet = await TestSocket.open(other);
  await quiet.join(otherSession);
  const closed = closing(socket);
  for (let index = 0; index < 1_000; index += 1) socket.send({ type: 'ping' });
  expect(await quiet.submit(otherSession, 'turn-0001', 'Rustig.')).toMatchObject({ type: 'session-events' });
  await closed;
  expect(socket.closed?.code).toBe(1008);
  expect(socket.messages.at(-1)).toMatchObject({ type: 'error', code: 'too_many_messages', sessionId: null });
  expect(sessionId).not.toBe(otherSession);
});

test('a reader that does not read is let go, and others do not notice', async () => {
  const { server, socket, sessionId } = await joined({
    limitsOver: { bufferedBytes: 50_000, messagesPerSecond: 100_000 },
  });
  for (let index = 0; index < 40; index += 1) {
    await socket.submit(sessionId, `long-${String(index).padStart(4, '0')}`, 'lang '.repeat(1_500));
  }
  const { browser: other, sessionId: otherSession } = await startSession(server.url);
  const quiet = await TestSocket.open(other);
  await quiet.join(otherSession);
  const closed = closing(socket);
  socket.socket.pause();
  // Each join asks for the whole talk again; unread, it piles up beyond what the kernel takes.
  for (let index = 0; index < 200; index += 1) socket.send({ type: 'session-join', sessionId, after: 0 });
  await quiet.submit(otherSession, 'turn-0001', 'Rustig.');
  await expect.poll(() => server.app.websocketServer.clients.size).toBe(1);
  socket.socket.resume();
  await closed;
});

test('a connection that does not answer pings is let go', async () => {
  const { server, socket } = await joined({ limitsOver: { heartbeatMs: 50 } });
  socket.socket.pause();
  await expect.poll(() => server.app.websocketServer.clients.size).toBe(0);
});

test('a connection on which nothing is said for too long is closed with 1001, one that pings stays', async () => {
  let now = 0;
  const { socket, browser } = await joined({
    monotonic: () => now,
    limitsOver: { heartbeatMs: 50, idleSocketMs: 400 },
  });
  const closed = closing(socket);
  const lively = await TestSocket.open(browser);
  now = 300;
  const pong = lively.next(({ type }) => type === 'pong');
  lively.send({ type: 'ping' });
  await pong;
  now = 500;
  await closed;
  expect(socket.closed?.code).toBe(1001);
  expect(lively.closed).toBeNull();
});
