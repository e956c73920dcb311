import { isAbsolute, resolve } from 'node:path';
import * as z from 'zod';
import { StartError } from './start-error.ts';

/** Highest TCP port. */
const maxPort = 65_535;
/** Shortest secret that may sign a cookie, in characters; 32 hexadecimal digits are 128 bits. */
const minSecretLength = 32;

const Count = z.coerce.number().int().positive();
const Flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const Origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)));

const sqlitePrefix = 'sqlite:';

/** The environment, each variable with its default. The defaults of limits are chosen, not measured. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(maxPort).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .startsWith(sqlitePrefix, 'expected sqlite:PATH (PostgreSQL is not supported yet)')
    .default('sqlite:./data/weerklank.db'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Other origins that may use this server, comma-separated: needed behind a proxy that changes the Host header. */
  ALLOWED_ORIGINS: Origins.default([]),
  /** Signs the cookie; when absent, one is made once and kept beside the database. */
  SESSION_SECRET: z.string().min(minSecretLength).optional(),
  /** Whether X-Forwarded-* headers come from a proxy of ours. */
  TRUST_PROXY: Flag.default(false),
  MAX_SOCKETS_PER_BROWSER: Count.default(2_000),
  MAX_JOINED_PER_SOCKET: Count.default(100),
  MAX_MESSAGES_PER_SECOND: Count.default(200),
  MAX_SESSIONS_PER_MINUTE: Count.default(6_000),
  HEARTBEAT_MS: Count.default(30_000),
  IDLE_SOCKET_MS: Count.default(3_600_000),
  MAX_BUFFERED_BYTES: Count.default(1_048_576),
});

/** What bounds the use of one server; counts, bytes and milliseconds as named. */
export type Limits = {
  readonly socketsPerBrowser: number;
  readonly joinedPerSocket: number;
  readonly messagesPerSecond: number;
  /** New sessions from one address. */
  readonly sessionsPerMinute: number;
  readonly heartbeatMs: number;
  readonly idleSocketMs: number;
  readonly bufferedBytes: number;
};

/** All that the surroundings decide, read once at start. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  readonly logLevel: string;
  readonly allowedOrigins: readonly string[];
  readonly secret: string | null;
  readonly trustProxy: boolean;
  readonly limits: Limits;
};

/**
 * Reads the configuration from the environment.
 * @throws StartError naming each bad variable, what was expected and what came; the operator's fault.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  folder: string,
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      // A secret is the one value that must not be repeated on a screen.
      const came = name === 'SESSION_SECRET' ? '' : `, came ${JSON.stringify(given[name])}`;
      return `${name}: ${message}${came}`;
    });
    throw new StartError(`The configuration has an error. ${problems.join('; ')}.`);
  }
  const values = read.data;
  const path = values.DATABASE_URL.slice(sqlitePrefix.length);
  return {
    port: values.PORT,
    host: values.HOST,
    databaseFile: isAbsolute(path) ? path : resolve(folder, path),
    logLevel: values.LOG_LEVEL,
    allowedOrigins: values.ALLOWED_ORIGINS,
    secret: values.SESSION_SECRET ?? null,
    trustProxy: values.TRUST_PROXY,
    limits: {
      socketsPerBrowser: values.MAX_SOCKETS_PER_BROWSER,
      joinedPerSocket: values.MAX_JOINED_PER_SOCKET,
      messagesPerSecond: values.MAX_MESSAGES_PER_SECOND,
      sessionsPerMinute: values.MAX_SESSIONS_PER_MINUTE,
      heartbeatMs: values.HEARTBEAT_MS,
      idleSocketMs: values.IDLE_SOCKET_MS,
      bufferedBytes: values.MAX_BUFFERED_BYTES,
    },
  };
}
