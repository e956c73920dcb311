import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startServer } from './support/child-process.ts';
import { type Part, printHeading, printTable } from './support/report.ts';
import { launcher, makeTemporaryFolder, toEnvironment } from './support/start-weerklank.ts';
import { median } from './support/statistics.ts';

const helloServer = fileURLToPath(new URL('./support/hello-server.ts', import.meta.url));
const rounds = 5;

/** How long the server takes to start, beside what Node and Fastify alone take. It has no target of its own. */
export const benchStart: Part = async () => {
  printHeading('start: from the start of the process to the first answer', [
    `Median of ${rounds}, in turns. weerklank: until /readyz gives 200, with its content read and checked.`,
    'node -e 0: until it has ended. fastify: until a server with one route answers.',
  ]);
  const contestants = [
    { name: 'weerklank, new database', start: startOnNewDatabase },
    { name: 'weerklank, database there', start: createRestart() },
    { name: 'fastify, one route', start: startHello },
    { name: 'node -e 0', start: startNothing },
  ];
  const times: number[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { start }] of contestants.entries()) times[index]?.push(await start());
  }
  const medians = times.map(median);
  const product = medians[0] ?? Number.NaN;
  printTable(
    ['', 'ms', 'first row over this one'],
    contestants.map(({ name }, index) => [
      name,
      medians[index] ?? Number.NaN,
      product / (medians[index] ?? Number.NaN),
    ]),
  );
  return [];
};

async function startOnNewDatabase(): Promise<number> {
  const { folder, remove } = makeTemporaryFolder();
  const startMs = await startOn(folder);
  remove();
  return startMs;
}

function createRestart(): () => Promise<number> {
  const { folder, remove } = makeTemporaryFolder();
  process.once('exit', remove);
  let isMade = false;
  return async () => {
    if (!isMade) await startOn(folder);
    isMade = true;
    return startOn(folder);
  };
}

async function startOn(folder: string): Promise<number> {
  const server = await startServer({
    words: [launcher, 'serve'],
    path: '/readyz',
    environment: toEnvironment(folder),
  });
  await server.stop();
  return server.startMs;
}

async function startHello(): Promise<number> {
  const server = await startServer({ words: [helloServer], path: '/' });
  await server.stop();
  return server.startMs;
}

async function startNothing(): Promise<number> {
  const startedAt = performance.now();
  await once(spawn(process.execPath, ['-e', '0']), 'exit');
  return performance.now() - startedAt;
}
