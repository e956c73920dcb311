import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real server of the built product in its own process. */
export type RunningServer = {
  readonly url: string;
  /** Asks it to stop and waits for that; its data go with it unless it was given a folder. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; its data stay. */
  kill(): Promise<void>;
};

/** Where to serve: a free port and a folder of its own, unless named (to come back after a break with the same data). */
export type ServerPlace = { readonly port?: number; readonly folder?: string };

/** Starts the built server; resolves once it takes requests. Rejects with what it wrote when it ends before that. */
export async function startServer({ port = 0, folder }: ServerPlace = {}): Promise<RunningServer> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'weerklank-'));
  const server = spawn(process.execPath, ['server/cli/weerklank.js', 'serve'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(data, 'weerklank.db')}`,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(server, 'exit');
  let complaint = '';
  server.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const url = await Promise.race([
    addressFrom(createInterface(server.stdout)),
    ended.then(() => Promise.reject(new Error(`The server ended before it served: ${complaint}`))),
  ]);
  const end = async (signal: NodeJS.Signals) => {
    server.kill(signal);
    await ended;
  };
  return {
    url,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM');
      if (folder === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The address in the line that the server writes once it serves: "Weerklank: http://127.0.0.1:3000". */
async function addressFrom(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const address = /^Weerklank: (http\S+)/.exec(line)?.[1];
    if (address !== undefined) return address.replace(/\/$/, '');
  }
  throw new Error('The server closed its output before it named its address');
}
