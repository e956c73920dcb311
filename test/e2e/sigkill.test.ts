import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { spawnServer } from '../server/support/spawn-server.ts';
import { makeTestFolder } from '../server/support/start-app.ts';
import { startSession, type TestBrowser, TestSocket } from '../server/support/test-client.ts';

/** As R1 of the quality tests asks for. */
const rounds = 20;
const talkers = 20;
/** Turns after which the process is killed, over all talkers: so that it dies in the middle of its work. */
const turnsBeforeKill = 150;

type Talk = { readonly sessionId: string; readonly acknowledged: Set<string>; last: string | null };

/** Talks until the connection breaks; keeps which turns were acknowledged, and the one that was under way. */
async function talk(
  browser: TestBrowser,
  { sessionId, acknowledged, ...rest }: Talk,
  onTurn: () => void,
): Promise<string | null> {
  const socket = await TestSocket.open(browser);
  await socket.join(sessionId, Number.MAX_SAFE_INTEGER);
  const broken = new Promise<null>((resolve) => socket.socket.once('close', () => resolve(null)));
  let turnId = rest.last;
  for (;;) {
    turnId ??= `turn-${String(acknowledged.size).padStart(6, '0')}`;
    const answer = await Promise.race([
      socket.submit(sessionId, turnId, 'Wat maakt dat zo zwaar voor je?'),
      broken,
    ]);
    if (answer === null) return turnId;
    if (answer.type === 'error') return null;
    acknowledged.add(turnId);
    turnId = null;
    onTurn();
  }
}

test('killed twenty times in the middle of its work, the server loses no acknowledged turn and stores none twice', async () => {
  const folder = makeTestFolder();
  const file = join(folder, 'weerklank.db');
  const environment = {
    DATABASE_URL: `sqlite:${file}`,
    MAX_SOCKETS_PER_BROWSER: '100',
    MAX_SESSIONS_PER_MINUTE: '10000',
  };
  const talks: Talk[] = [];
  let browser: TestBrowser | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const server = await spawnServer(environment);
    // Some talks go on from the round before, with the turn that was cut off sent again; the others are new.
    const going = talks.slice(-talkers / 2);
    while (going.length < talkers) {
      const started: { browser: TestBrowser; sessionId: string } = await startSession(
        server.url,
        browser === null ? null : { ...browser, url: server.url },
        {
          personaId: 'yes-but',
        },
      );
      browser = { ...started.browser, url: server.url };
      const talkNow = { sessionId: started.sessionId, acknowledged: new Set<string>(), last: null };
      talks.push(talkNow);
      going.push(talkNow);
    }
    let turns = 0;
    const onTurn = (): void => {
      turns += 1;
      if (turns === turnsBeforeKill) server.process.kill('SIGKILL');
    };
    const here = { ...browser!, url: server.url };
    await Promise.all(
      going.map(async (one) => {
        one.last = await talk(here, one, onTurn);
      }),
    );
    expect(await server.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    expect(turns).toBeGreaterThanOrEqual(turnsBeforeKill);
  }
  const database = new Sqlite(file, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  const select = database
    .prepare(
      'select turn_id from appends where turn_id is not null and session_no = (select no from sessions where id = ?)',
    )
    .pluck();
  let acknowledgedTurns = 0;
  for (const { sessionId, acknowledged } of talks) {
    const rows = select.all(sessionId);
    const stored = new Set(rows);
    expect([...acknowledged].filter((turnId) => !stored.has(turnId))).toEqual([]);
    expect(rows.length).toBe(stored.size);
    acknowledgedTurns += acknowledged.size;
  }
  expect(acknowledgedTurns).toBeGreaterThanOrEqual(rounds * turnsBeforeKill);
  database.close();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
