import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { type ServerChild, startServer } from './support/child-process.ts';
import type { LoadResult } from './support/load-plan.ts';
import { type Part, printHeading, printTable, type Target } from './support/report.ts';
import { loadBare, loadWeerklank } from './support/run-load.ts';
import { makeTemporaryFolder, startWeerklank } from './support/start-weerklank.ts';
import { median } from './support/statistics.ts';

const bareServer = fileURLToPath(new URL('./support/bare-server.ts', import.meta.url));

const connectionCounts = [1, 100, 1_000] as const;
/** Where the targets hold; one connection alone measures waiting for the disk, and is shown for that. */
const smallestPromised = 100;
const leastOfEach = 1;
const leastOfGrouped = 0.4;
const rounds = 3;
/** Chosen: long enough for hundreds of commits, short enough for the whole part to end within 100 s. */
const warmUpMs = 500;
const measureMs = 2_000;

type Contestant = { readonly name: string; readonly server: ServerChild; readonly isProduct: boolean };

/** The rate and the waiting time of a whole scripted turn, beside two bare servers that only store a row. */
export const benchTurn: Part = async () => {
  printHeading('turn: a whole scripted turn over WebSocket, closed loop', [
    'weerklank: parse and check, code, move the persona, commit 4 events durably, send coding and reply.',
    'bare servers: `ws`, JSON.parse, one row, an acknowledgement; they commit each message or all of one loop turn.',
    'All three: SQLite, WAL, synchronous=FULL, same machine, same load client in its own process.',
    `Median of ${rounds} runs of ${measureMs} ms, in turns. Ratio: turns per second of weerklank over the other's, the`,
    'median of the ratios of the rounds. CPU: processor time of the server for one turn, in microseconds.',
  ]);
  const { folder, remove } = makeTemporaryFolder();
  const startBare = (commit: 'each' | 'grouped') =>
    startServer({
      words: [bareServer],
      path: '/',
      environment: { BENCH_COMMIT: commit, BENCH_DATABASE: join(folder, `${commit}.db`) },
    });
  const contestants: readonly Contestant[] = [
    { name: 'weerklank', server: await startWeerklank(), isProduct: true },
    { name: 'bare, commits each', server: await startBare('each'), isProduct: false },
    { name: 'bare, commits groups', server: await startBare('grouped'), isProduct: false },
  ];
  try {
    for (const contestant of contestants) await runContestant(contestant, smallestPromised);
    const targets: Target[] = [];
    for (const connections of connectionCounts) targets.push(...(await compare(contestants, connections)));
    return targets;
  } finally {
    for (const { server } of contestants) await server.stop();
    remove();
  }
};

async function compare(contestants: readonly Contestant[], connections: number): Promise<Target[]> {
  const results: LoadResult[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      results[index]?.push(await runContestant(contestant, connections));
    }
  }
  // Runs of one round stand next to each other in time: their ratio suffers least from what else the machine does.
  const ratios = results.map((runs) =>
    median(runs.map(({ turnsPerSecond }, round) => rateOf(results[0]?.[round]) / turnsPerSecond)),
  );
  printTable(
    [
      `${connections} connections`,
      'turns/s',
      '(lowest',
      'highest)',
      'p50 ms',
      'p99 ms',
      'CPU',
      'bytes',
      'errors',
      'ratio',
    ],
    contestants.map(({ name }, index) => [
      name,
      ...toCells(results[index] ?? []),
      index === 0 ? '' : (ratios[index] ?? Number.NaN),
    ]),
  );
  for (const { firstError } of results.flat())
    if (firstError !== '') console.log(`   error: ${firstError}\n`);
  return connections < smallestPromised ? [] : toTargets(connections, ratios);
}

function rateOf(run: LoadResult | undefined): number {
  return run?.turnsPerSecond ?? Number.NaN;
}

function toCells(runs: readonly LoadResult[]): number[] {
  const rates = runs.map(rateOf);
  return [
    Math.round(median(rates)),
    Math.round(Math.min(...rates)),
    Math.round(Math.max(...rates)),
    median(runs.map(({ p50Ms }) => p50Ms)),
    median(runs.map(({ p99Ms }) => p99Ms)),
    Math.round(median(runs.map(({ processorMicroseconds }) => processorMicroseconds ?? Number.NaN))),
    Math.round(median(runs.map(({ bytesPerTurn }) => bytesPerTurn))),
    runs.reduce((sum, { errors }) => sum + errors, 0),
  ];
}

function toTargets(connections: number, ratios: readonly number[]): Target[] {
  const [, overEach = Number.NaN, overGrouped = Number.NaN] = ratios;
  const at = `at ${connections} connections`;
  return [
    {
      what: `turn: rate over the server that commits each message, ${at}`,
      figure: overEach,
      unit: '',
      bound: 'at least',
      limit: leastOfEach,
    },
    {
      what: `turn: rate over the server that commits groups, ${at}`,
      figure: overGrouped,
      unit: '',
      bound: 'at least',
      limit: leastOfGrouped,
    },
  ];
}

function runContestant({ server, isProduct }: Contestant, connections: number): Promise<LoadResult> {
  const shape = { connections, paceMs: null, warmUpMs, measureMs };
  return isProduct ? loadWeerklank(server, shape) : loadBare(server, shape);
}
