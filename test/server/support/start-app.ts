import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Database } from 'better-sqlite3';
import type { FastifyInstance } from 'fastify';
import { type AppDeps, buildApp } from '../../../server/app.ts';
import { type Limits, readConfig } from '../../../server/config.ts';
import { createLogOptions } from '../../../server/plugins/logging.ts';
import type { EventLog } from '../../../server/store/event-log.ts';
import { migrateDatabase } from '../../../server/store/migrate-database.ts';
import { openDatabase } from '../../../server/store/open-database.ts';
import { createSqliteEventLog } from '../../../server/store/sqlite-event-log.ts';
import { standInEngines } from './stand-in-engines.ts';

/** A real server on a port of its own with a real database in a folder of its own. */
export type TestApp = {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly databaseFile: string;
  /** The server's own database handle: for making it refuse. */
  readonly database: Database;
  /** Every line that was logged. */
  readonly logLines: readonly string[];
  close(): Promise<void>;
};

/** What a test may decide; everything else is as in the real server. */
export type TestAppOptions = Partial<AppDeps> & {
  /** Goes over the default limits. */
  readonly limitsOver?: Partial<Limits>;
  /** A folder to keep and go on with: for a restart. */
  readonly folder?: string;
  /** Puts something between the server and its log. */
  readonly wrapLog?: (log: EventLog) => EventLog;
  readonly port?: number;
};

/** A folder for one test. */
export function makeTestFolder(): string {
  return mkdtempSync(join(tmpdir(), 'weerklank-test-'));
}

/** Starts a server with the stand-in engines. Closing it takes the folder away, unless the test brought it. */
export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = options.folder ?? makeTestFolder();
  const databaseFile = join(folder, 'weerklank.db');
  const database = openDatabase(databaseFile);
  await migrateDatabase(database);
  const logLines: string[] = [];
  const { limits } = readConfig({}, folder);
  const app = await buildApp({
    engines: standInEngines,
    codePages: new Map(),
    scoringQuality: { languages: [] },
    clientFiles: new Map(),
    log: (options.wrapLog ?? ((log) => log))(createSqliteEventLog(database)),
    allowedOrigins: [],
    secret: 'a secret of the tests, and of nothing else',
    trustProxy: false,
    logger: createLogOptions('info', { write: (line) => void logLines.push(line) }),
    now: Date.now,
    monotonic: () => performance.now(),
    newId: () => randomBytes(16).toString('base64url'),
    newSeed: () => 1,
    ...options,
    limits: { ...limits, ...options.limitsOver },
  });
  const port = Number(new URL(await app.listen({ port: options.port ?? 0, host: '127.0.0.1' })).port);
  return {
    app,
    url: `http://127.0.0.1:${port}`,
    port,
    folder,
    databaseFile,
    database,
    logLines,
    close: async () => {
      await app.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
