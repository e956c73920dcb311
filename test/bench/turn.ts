import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { type ServerChild, startServer } from './support/child-process.ts';
import { createSessions } from './support/create-sessions.ts';
import type { LoadPlan, LoadResult } from './support/load-plan.ts';
import { type Part, printHeading, printTable, type Target } from './support/report.ts';
import { runLoad } from './support/run-load.ts';
import { makeTemporaryFolder, startWeerklank } from './support/start-weerklank.ts';
import { median } from './support/statistics.ts';
import { traineeTurns } from './support/trainee-turns.ts';

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
/** Sessions for connections whose talk ends during a run; chosen. */
const spareSessions = 200;

type Contestant = { readonly name: string; readonly server: ServerChild; readonly isProduct: boolean };

/** The rate and the waiting time of a whole scripted turn, beside two bare servers that only store a row. */
export const benchTurn: Part = async () => {
  printHeading('turn: a whole scripted turn over WebSocket, closed loop', [
    'weerklank: parse and check, code, move the persona, commit 4 events durably, send coding and reply.',
    'bare servers: `ws`, JSON.parse, one row, an acknowledgement; they commit each message or all of one loop turn.',
    'All three: SQLite, WAL, synchronous=FULL, same machine, same load client in its own process.',
    `Median of ${rounds} runs of ${measureMs} ms, in turns. Ratio: turns per second of weerklank over the other's.`,
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
  const rates = results.map((runs) => median(runs.map(({ turnsPerSecond }) => turnsPerSecond)));
  const [product = Number.NaN, each = Number.NaN, grouped = Number.NaN] = rates;
  printTable(
    [`${connections} connections`, 'turns/s', 'p50 ms', 'p99 ms', 'bytes/turn', 'errors', 'ratio'],
    contestants.map(({ name }, index) => {
      const runs = results[index] ?? [];
      const middle = (pick: (run: LoadResult) => number) => median(runs.map(pick));
      return [
        name,
        rates[index] ?? Number.NaN,
        middle((run) => run.p50Ms),
        middle((run) => run.p99Ms),
        Math.round(middle((run) => run.bytesPerTurn)),
        runs.reduce((sum, run) => sum + run.errors, 0),
        index === 0 ? '' : product / (rates[index] ?? Number.NaN),
      ];
    }),
  );
  for (const { firstError } of results.flat()) if (firstError !== '') console.log(`   error: ${firstError}\n`);
  if (connections < smallestPromised) return [];
  const at = `at ${connections} connections`;
  return [
    {
      what: `turn: rate over the server that commits each message, ${at}`,
      figure: product / each,
      unit: '',
      bound: 'at least',
      limit: leastOfEach,
    },
    {
      what: `turn: rate over the server that commits groups, ${at}`,
      figure: product / grouped,
      unit: '',
      bound: 'at least',
      limit: leastOfGrouped,
    },
  ];
}

async function runContestant({ server, isProduct }: Contestant, connections: number): Promise<LoadResult> {
  const shared = { port: server.port, paceMs: null, warmUpMs, measureMs, texts: traineeTurns } as const;
  if (!isProduct) return runLoad(toBarePlan(shared, connections));
  const { cookie, sessions } = await createSessions(server.url, connections + spareSessions);
  return runLoad({
    ...shared,
    cookie,
    joins: true,
    sessions: sessions.slice(0, connections),
    spares: sessions.slice(connections),
  } as LoadPlan);
}

function toBarePlan(
  shared: Pick<LoadPlan, 'port' | 'paceMs' | 'warmUpMs' | 'measureMs'> & { texts: typeof traineeTurns },
  connections: number,
): LoadPlan {
  const sessions = Array.from({ length: connections }, (_, index): LoadPlan['sessions'][number] => ({
    // As long as an id of the product.
    sessionId: `bare-session-${String(index).padStart(8, '0')}`,
    language: index % 2 === 0 ? 'nl' : 'en',
  }));
  return { ...shared, texts: { nl: [...shared.texts.nl], en: [...shared.texts.en] }, cookie: '', joins: false, sessions, spares: [] };
}
