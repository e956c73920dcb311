import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type LoadPlan, LoadResult } from './load-plan.ts';

const loadClient = fileURLToPath(new URL('./load-client.ts', import.meta.url));

/**
 * Runs the load client in its own process.
 * @throws Error when it ends without a result
 */
export async function runLoad(plan: LoadPlan): Promise<LoadResult> {
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
