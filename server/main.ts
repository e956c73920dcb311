import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { loadCodePages } from './content/code-pages.ts';
import { loadEngines } from './content/load-engines.ts';
import { loadScoringQuality } from './content/scoring-quality.ts';
import { packageRoot } from './package-root.ts';
import { errorCodeOf } from './error-code.ts';
import { readClientFiles } from './plugins/client-files.ts';
import { createLogOptions } from './plugins/logging.ts';
import { keepSecret } from './secret.ts';
import { StartError } from './start-error.ts';
import { migrateDatabase } from './store/migrate-database.ts';
import { openDatabase } from './store/open-database.ts';
import { createSqliteEventLog } from './store/sqlite-event-log.ts';

/** 128 bits: a session's id is not to be guessed. */
const sessionIdBytes = 16;
/** Seeds are below this: what the persona engine mixes is 32 bits wide. */
const seedRange = 2 ** 31;

/** A running server. `url` is where it listens; closing it waits for what is under way. */
export type RunningServer = { readonly app: FastifyInstance; readonly url: string; close(): Promise<void> };

/**
 * Starts the server: content, database, routes, port, in that order.
 * @throws StartError in one sentence when the database or the port cannot be had
 * @throws ContentError when a persona, rubric or code is broken
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const [engines, codePages, scoringQuality, clientFiles] = await Promise.all([
    loadEngines(),
    loadCodePages(),
    loadScoringQuality(),
    readClientFiles(join(packageRoot, 'dist', 'client')),
  ]);
  const database = openDatabase(config.databaseFile);
  await migrateDatabase(database);
  const app = await buildApp({
    engines,
    codePages,
    scoringQuality,
    clientFiles,
    log: createSqliteEventLog(database),
    limits: config.limits,
    allowedOrigins: config.allowedOrigins,
    secret: config.secret ?? keepSecret(config.databaseFile),
    trustProxy: config.trustProxy,
    logger: createLogOptions(config.logLevel),
    now: Date.now,
    monotonic: () => performance.now(),
    newId: () => randomBytes(sessionIdBytes).toString('base64url'),
    newSeed: () => randomInt(seedRange),
  });
  try {
    const url = await app.listen({ port: config.port, host: config.host });
    return { app, url, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw toStartError(error, config);
  }
}

function toStartError(error: unknown, { host, port }: Config): unknown {
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use. Stop what runs there, or choose another: PORT=3001.`,
    EACCES: `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST, for example HOST=127.0.0.1.`,
    ENOTFOUND: `This machine has no address ${host}. Set HOST, for example HOST=127.0.0.1.`,
  };
  const sentence = sentences[errorCodeOf(error) ?? ''];
  return sentence === undefined ? error : new StartError(sentence, { cause: error });
}
