import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fastify from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand, spawnServer } from '../server/support/spawn-server.ts';
import { makeTestFolder } from '../server/support/start-app.ts';
import { isAbout, startSession, TestSocket } from '../server/support/test-client.ts';

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const openSockets = 500;

test('told to stop with five hundred open connections, it closes all with 1012, loses nothing and exits with 0', async () => {
  const file = join(folder, 'weerklank.db');
  const server = await spawnServer({ DATABASE_URL: `sqlite:${file}`, MAX_SOCKETS_PER_BROWSER: '1000' });
  const talks = await Promise.all(
    Array.from({ length: 10 }, () => startSession(server.url, null, { personaId: 'yes-but' })),
  );
  const sockets = await Promise.all(
    Array.from({ length: openSockets }, async (_, index) => {
      const { browser, sessionId } = talks[index % talks.length]!;
      const socket = await TestSocket.open(browser);
      await socket.join(sessionId, Number.MAX_SAFE_INTEGER);
      return { socket, sessionId, closed: once(socket.socket, 'close') };
    }),
  );
  const acknowledged = new Set<string>();
  sockets.forEach(({ socket, sessionId }, index) => {
    const turnId = `turn-${String(index).padStart(4, '0')}`;
    socket.socket.on('message', () => {
      if (socket.messages.some((message) => message.type === 'session-events' && isAbout(message, turnId))) {
        acknowledged.add(turnId);
      }
    });
    void socket.submit(sessionId, turnId, 'Hoe is dat?');
  });
  const ended = server.end('SIGTERM');
  await Promise.all(sockets.map(({ closed }) => closed));
  // Closing that takes too long is broken off by the server itself, with another exit code.
  expect(await ended).toEqual({ code: 0, signal: null });
  expect(sockets.filter(({ socket }) => socket.closed?.code !== 1012)).toEqual([]);
  const database = new Sqlite(file, { readonly: true });
  const stored = new Set(
    database.prepare('select turn_id from appends where turn_id is not null').pluck().all(),
  );
  expect([...acknowledged].filter((turnId) => !stored.has(turnId))).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

test('a port that is in use is said in one sentence, with exit code 1', async () => {
  const holder = fastify();
  const { port } = new URL(await holder.listen({ port: 0, host: '127.0.0.1' }));
  const ended = await runCommand(['serve'], {
    PORT: port,
    DATABASE_URL: `sqlite:${join(folder, 'a.db')}`,
    LOG_LEVEL: 'error',
  });
  expect(ended.code).toBe(1);
  expect(ended.errors.trim().split('\n')).toEqual([
    expect.stringMatching(new RegExp(`^Port ${port} .*in use.*`)),
  ]);
  await holder.close();
});

test('a data folder that cannot be written is said in one sentence, with exit code 1', async () => {
  // A file where the folder should be: refused for every user, also for root.
  writeFileSync(join(folder, 'taken'), '');
  const database = join(folder, 'taken', 'weerklank.db');
  for (const command of ['serve', 'migrate']) {
    const ended = await runCommand([command], {
      PORT: '0',
      DATABASE_URL: `sqlite:${database}`,
      LOG_LEVEL: 'error',
    });
    expect(ended.code).toBe(1);
    expect(ended.errors.trim().split('\n')).toEqual([
      expect.stringContaining('cannot be opened for writing'),
    ]);
  }
});

test('a bad variable is said in one sentence, with exit code 1', async () => {
  const ended = await runCommand(['serve'], { PORT: 'http' });
  expect([ended.code, ended.errors.trim().split('\n').length]).toEqual([1, 1]);
});

test('migrate makes the tables, and says so; a second time there is nothing to do', async () => {
  mkdirSync(join(folder, 'deep', 'down'), { recursive: true });
  const environment = { DATABASE_URL: `sqlite:${join(folder, 'deep', 'down', 'weerklank.db')}` };
  expect(await runCommand(['migrate'], environment)).toMatchObject({
    code: 0,
    output: expect.stringContaining('0001-event-log'),
  });
  expect(await runCommand(['migrate'], environment)).toMatchObject({
    code: 0,
    output: expect.stringContaining('up to date'),
  });
});
