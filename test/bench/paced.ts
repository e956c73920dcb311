import { readMemory } from './support/process-usage.ts';
import { type Part, printHeading, printTable } from './support/report.ts';
import { loadWeerklank } from './support/run-load.ts';
import { startWeerklank } from './support/start-weerklank.ts';

const connections = 1_000;
const paceMs = 1_000;
const warmUpMs = 3_000;
const measureMs = 30_000;
const mostP99Ms = 25;

/** What people feel: many sessions at once, each with a turn a second, far more than anybody types. */
export const benchPaced: Part = async () => {
  printHeading(`paced: ${connections} sessions, each a turn a second for ${measureMs / 1_000} s`, [
    'Time from the moment a turn is due to the end of its answer, so what the load client itself is late counts too.',
    'CPU: processor time of the server for one turn, in microseconds. Memory: resident, of the server.',
  ]);
  const server = await startWeerklank();
  try {
    const before = readMemory(server.pid);
    const result = await loadWeerklank(server, { connections, paceMs, warmUpMs, measureMs });
    const { turnsPerSecond, p50Ms, p99Ms, processorMicroseconds, errors, firstError, endedSessions } = result;
    const after = readMemory(server.pid);
    printTable(
      [
        '',
        'turns/s',
        'p50 ms',
        'p99 ms',
        'CPU',
        'errors',
        'talks ended',
        'MB at start',
        'at the end',
        'at most',
      ],
      [
        [
          'weerklank',
          turnsPerSecond,
          p50Ms,
          p99Ms,
          Math.round(processorMicroseconds ?? Number.NaN),
          errors,
          endedSessions,
          Math.round(before.now),
          Math.round(after.now),
          Math.round(after.peak),
        ],
      ],
    );
    if (firstError !== '') console.log(`   error: ${firstError}\n`);
    return [
      { what: 'paced: p99', figure: p99Ms, unit: 'ms', bound: 'at most', limit: mostP99Ms },
      { what: 'paced: errors', figure: errors, unit: '', bound: 'at most', limit: 0 },
    ];
  } finally {
    await server.stop();
  }
};
