import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** A server in its own process. */
export type ServerChild = {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** From the start of the process to its first answer, in ms. */
  readonly startMs: number;
  /** Ends it in the usual way, and by force when it lingers. */
  stop(): Promise<void>;
};

/** Between two questions whether a server is there, in ms: below it, a start cannot be told apart. Chosen. */
const pollMs = 2;
/** Longest wait for a server to come up, and to go away, in ms; chosen. */
const startLimitMs = 20_000;
const stopLimitMs = 5_000;

/** A TCP port that nobody used a moment ago. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP address');
  probe.close();
  await once(probe, 'close');
  return address.port;
}

/**
 * Starts `node ...words` as a server and waits until `path` answers with 200. PORT is put in its environment.
 * @throws Error when it ends, or does not answer in time
 */
export async function startServer(options: {
  readonly words: readonly string[];
  readonly path: string;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<ServerChild> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, options.words, {
    env: { ...process.env, ...options.environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await waitUntilReady(child, `${url}${options.path}`);
  const startMs = performance.now() - startedAt;
  return { url, port, pid: child.pid ?? 0, startMs, stop: () => stopChild(child) };
}

async function waitUntilReady(child: ChildProcess, address: string): Promise<void> {
  const deadline = performance.now() + startLimitMs;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}`);
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    await delay(pollMs);
  }
  child.kill('SIGKILL');
  throw new Error(`${address} did not answer with 200 within ${startLimitMs} ms`);
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const force = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(force);
}
