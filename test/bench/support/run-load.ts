import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerChild } from './child-process.ts';
import { createSessions } from './create-sessions.ts';
import { type LoadPlan, LoadResult } from './load-plan.ts';

const loadClient = fileURLToPath(new URL('./load-client.ts', import.meta.url));

/** How much load: so many connections, in the times of a LoadPlan. */
export type LoadShape = Pick<LoadPlan, 'paceMs' | 'warmUpMs' | 'measureMs'> & {
  readonly connections: number;
};

/** Sessions for connections whose talk ends during a run; chosen. */
const spareSessions = 50;

/** Loads the product: each connection talks with Karin in a new session of its own, made before the clock runs. */
export async function loadWeerklank({ url, port, pid }: ServerChild, shape: LoadShape): Promise<LoadResult> {
  const { connections, ...times } = shape;
  const { cookie, sessions } = await createSessions(url, connections + spareSessions);
  return runLoad({
    ...times,
    port,
    pid,
    cookie,
    joins: true,
    sessions: sessions.slice(0, connections),
    spares: sessions.slice(connections),
  });
}

/** Loads a bare server with the same turns. */
export async function loadBare({ port, pid }: ServerChild, shape: LoadShape): Promise<LoadResult> {
  const { connections, ...times } = shape;
  const sessions = Array.from({ length: connections }, (_, index): LoadPlan['sessions'][number] => ({
    sessionId: `bare-session-${String(index).padStart(8, '0')}`,
    language: index % 2 === 0 ? 'nl' : 'en',
  }));
  return runLoad({ ...times, port, pid, cookie: '', joins: false, sessions, spares: [] });
}

/**
 * Runs the load client in its own process.
 * @throws Error when it ends without a result
 */
async function runLoad(plan: LoadPlan): Promise<LoadResult> {
  const child = fork(loadClient);
  const exit = once(child, 'exit');
  child.send(plan);
  const answer = once(child, 'message');
  const message = await Promise.race([answer.then(([result]) => result), exit.then(() => null)]);
  // The next run must not share the machine with the end of this one.
  const [exitCode] = await exit;
  if (message === null) throw new Error(`the load client ended with ${String(exitCode)} and no result`);
  return LoadResult.parse(message);
}
