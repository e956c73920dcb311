import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Append, type EventLog, StaleAppend } from '../../../server/store/event-log.ts';
import { migrateDatabase } from '../../../server/store/migrate-database.ts';
import { openDatabase } from '../../../server/store/open-database.ts';
import { createSqliteEventLog } from '../../../server/store/sqlite-event-log.ts';
import { makeTestFolder } from '../support/start-app.ts';

let folder: string;
let file: string;
let database: Database;
let log: EventLog;
beforeEach(async () => {
  folder = makeTestFolder();
  file = join(folder, 'log.db');
  database = openDatabase(file);
  await migrateDatabase(database);
  log = createSqliteEventLog(database);
});
afterEach(async () => {
  await log.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (): string =>
  Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]).toString('latin1');
const started = (sessionId: string, owner = 'browser-a'): Append => ({
  sessionId,
  afterSeq: 0,
  recordedAt: 1_000,
  owner,
  events: [{ type: 'session-started', turnId: null, body: '{"type":"session-started"}' }],
});
const spoke = (sessionId: string, afterSeq: number, turnId: string, text = 'hallo'): Append => ({
  sessionId,
  afterSeq,
  recordedAt: 2_000,
  events: [
    { type: 'trainee-spoke', turnId, body: JSON.stringify({ type: 'trainee-spoke', text }) },
    { type: 'persona-spoke', turnId, body: '{"type":"persona-spoke"}' },
  ],
});

test('what was appended is read back as it was, in order, from any seq', async () => {
  await log.append(started('one'));
  const odd = 'é 👩‍👩‍👧 \u0000 \ud800 "\\\n';
  await log.append(spoke('one', 1, 'turn-1', odd));
  await log.append(spoke('one', 3, 'turn-2'));
  const all = await log.read('one', 0);
  expect(all.map(({ seq, type, turnId }) => [seq, type, turnId])).toEqual([
    [1, 'session-started', null],
    [2, 'trainee-spoke', 'turn-1'],
    [3, 'persona-spoke', 'turn-1'],
    [4, 'trainee-spoke', 'turn-2'],
    [5, 'persona-spoke', 'turn-2'],
  ]);
  expect(all[1]).toEqual({ ...spoke('one', 1, 'turn-1', odd).events[0], seq: 2, recordedAt: 2_000 });
  for (let after = 0; after <= 6; after += 1) expect(await log.read('one', after)).toEqual(all.slice(after));
  expect(await log.readTurn('one', 'turn-2')).toEqual(all.slice(3));
  expect(await log.readTurn('one', 'turn-3')).toEqual([]);
  expect(await log.read('nothing', 0)).toEqual([]);
});

test('a seq or a turn id that has been used is refused as stale, alone or in a group, and the others are stored', async () => {
  await log.append(started('one'));
  await log.append(started('two'));
  await log.append(spoke('one', 1, 'turn-1'));
  const results = await Promise.allSettled([
    log.append(spoke('one', 1, 'turn-2')),
    log.append(spoke('two', 1, 'turn-1')),
    log.append(spoke('one', 3, 'turn-1')),
    log.append(spoke('one', 3, 'turn-3')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StaleAppend);
  expect((await log.read('one', 0)).map(({ turnId }) => turnId)).toEqual([
    null,
    'turn-1',
    'turn-1',
    'turn-3',
    'turn-3',
  ]);
});

test('an append to a session that does not exist, or no more, is refused', async () => {
  await expect(log.append(spoke('nothing', 1, 'turn-1'))).rejects.toMatchObject({ code: 'unknown_session' });
});

test('an event cannot be changed, whoever tries', async () => {
  await log.append(started('one'));
  expect(() => database.prepare("update appends set events = '[]'").run()).toThrow(/never changed/);
});

test("a list holds the owner's sessions only, newest first, with their turns and whether they are over", async () => {
  await log.append(started('one'));
  await log.append({ ...started('two'), recordedAt: 5_000 });
  await log.append(started('three', 'browser-b'));
  await log.append(spoke('one', 1, 'turn-1'));
  await log.append({
    sessionId: 'one',
    afterSeq: 3,
    recordedAt: 3_000,
    events: [{ type: 'session-ended', turnId: null, body: '{"type":"session-ended"}' }],
  });
  const body = '{"type":"session-started"}';
  expect(await log.listSessions('browser-a')).toEqual([
    { sessionId: 'two', startedAt: 5_000, body, turns: 0, ended: false },
    { sessionId: 'one', startedAt: 1_000, body, turns: 1, ended: true },
  ]);
  expect(await log.findOwner('three')).toBe('browser-b');
  expect(await log.findOwner('nothing')).toBeNull();
});

test('an erased session leaves no word in the database file or its write-ahead log', async () => {
  const canary = 'paarse-olifant-in-de-kelder';
  await log.append(started('one'));
  await log.append(started('two'));
  for (let turn = 0; turn < 50; turn += 1) {
    await log.append(spoke('one', 1 + turn * 2, `turn-${turn}`, `${canary} ${'x'.repeat(turn * 100)}`));
    await log.append(spoke('two', 1 + turn * 2, `turn-${turn}`, 'blijft'));
  }
  expect(bytes()).toContain(canary);
  await log.erase('one');
  expect(bytes()).not.toContain(canary);
  expect(bytes()).toContain('blijft');
  expect(await log.read('one', 0)).toEqual([]);
  expect(await log.read('two', 0)).toHaveLength(101);
});

test('while another process holds the lock an append waits, and is stored when the lock is gone', async () => {
  await log.append(started('one'));
  const other = new Sqlite(file, { timeout: 0 });
  other.exec('begin immediate');
  let isDone = false;
  const appended = log.append(spoke('one', 1, 'turn-1')).finally(() => {
    isDone = true;
  });
  await expect(log.read('one', 0)).resolves.toHaveLength(1);
  expect(isDone).toBe(false);
  other.exec('commit');
  await appended;
  other.close();
  expect(await log.read('one', 0)).toHaveLength(3);
});

test('when the lock stays, the append is refused as retryable and works later on', async () => {
  await log.append(started('one'));
  const other = new Sqlite(file, { timeout: 0 });
  other.exec('begin immediate');
  await expect(log.append(spoke('one', 1, 'turn-1'))).rejects.toMatchObject({ code: 'store_unavailable' });
  other.exec('rollback');
  other.close();
  await log.append(spoke('one', 1, 'turn-1'));
  expect(await log.read('one', 0)).toHaveLength(3);
}, 15_000);

test('a full or read-only database refuses, and takes appends again without a restart', async () => {
  await log.append(started('one'));
  const pages = String(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages}`);
  const large = spoke('one', 1, 'turn-1', 'x'.repeat(100_000));
  await expect(log.append(large)).rejects.toMatchObject({ code: 'store_unavailable' });
  database.pragma('max_page_count = 1000000');
  database.pragma('query_only = ON');
  await expect(log.append(large)).rejects.toMatchObject({ code: 'store_unavailable' });
  database.pragma('query_only = OFF');
  await log.append(large);
  expect(await log.read('one', 0)).toHaveLength(3);
});

test('every turn is durable when it is acknowledged: WAL with synchronous FULL', () => {
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  expect(database.pragma('secure_delete', { simple: true })).toBe(1);
});

test('migrating twice does nothing the second time', async () => {
  expect(await migrateDatabase(database)).toEqual([]);
});
