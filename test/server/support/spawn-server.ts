import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The built product, as `npx weerklank` runs it. */
const launcher = 'server/cli/weerklank.js';

/** A server in a process of its own. */
export type SpawnedServer = {
  readonly process: ChildProcess;
  readonly url: string;
  /** Sends a signal and resolves with exit code and signal once the process is gone. */
  end(
    signal: NodeJS.Signals,
  ): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
};

/** How a command ended that was expected to end by itself. */
export type Ended = { readonly code: number | null; readonly output: string; readonly errors: string };

/** Starts the built server on a free port; resolves when it says where it listens. */
export async function spawnServer(environment: Readonly<Record<string, string>>): Promise<SpawnedServer> {
  const child = start(['serve'], { PORT: '0', LOG_LEVEL: 'error', ...environment });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  let errors = '';
  child.stderr!.on('data', (chunk) => {
    errors += String(chunk);
  });
  const line = new Promise<string>((resolve) => createInterface(child.stdout!).once('line', resolve));
  const first = await Promise.race([line, exited.then(() => null)]);
  if (first === null) throw new Error(`the server did not start: ${errors}`);
  return {
    process: child,
    url: /http:\S+/.exec(first)![0],
    end: (by) => {
      child.kill(by);
      return exited;
    },
  };
}

/** Runs a command of the product to its end. */
export async function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = start(words, environment);
  let output = '';
  let errors = '';
  child.stdout!.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr!.on('data', (chunk) => {
    errors += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, errors };
}

function start(words: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [launcher, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
