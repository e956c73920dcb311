import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerChild, startServer } from './child-process.ts';

/** The launcher that `npm start` runs too. */
export const launcher = 'server/cli/weerklank.js';

/** Far beyond what a bench asks: its whole load comes from one address and one browser. */
const noLimit = '1000000';

/** The environment of a server whose data stands in `folder`, with the limits of one browser out of the way. */
export function toEnvironment(folder: string): Record<string, string> {
  return {
    DATABASE_URL: `sqlite:${join(folder, 'weerklank.db')}`,
    LOG_LEVEL: 'silent',
    MAX_SOCKETS_PER_BROWSER: noLimit,
    MAX_JOINED_PER_SOCKET: noLimit,
    MAX_MESSAGES_PER_SECOND: noLimit,
    MAX_SESSIONS_PER_MINUTE: noLimit,
  };
}

/** A folder under the system's own for temporary files, and how to take it away. */
export function makeTemporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'weerklank-bench-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Starts the built product with an empty database in a temporary folder, taken away at stop.
 * BENCH_PROFILE=FOLDER writes a CPU profile of it there (for chrome://inspect).
 */
export async function startWeerklank(): Promise<ServerChild> {
  const { folder, remove } = makeTemporaryFolder();
  const profileFolder = process.env['BENCH_PROFILE'];
  const profile = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const server = await startServer({
    words: [...profile, launcher, 'serve'],
    path: '/readyz',
    environment: toEnvironment(folder),
  });
  return {
    ...server,
    stop: async () => {
      await server.stop();
      remove();
    },
  };
}
