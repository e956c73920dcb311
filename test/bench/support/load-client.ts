import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Load, LoadConnection } from './load-connection.ts';
import { LoadPlan } from './load-plan.ts';
import { LoadRecord } from './load-record.ts';
import { readProcessorTime } from './process-usage.ts';

// The load client: its own process, so that it shares no event loop with whoever it measures. Gets a LoadPlan, sends
// back a LoadResult. The same for the product and for the bare servers.

/** Connections opened at a time, below the usual length of a listening queue (511). */
const openedAtOnce = 100;
/** How long the last answers may take, in ms, and how often to look; chosen. */
const drainMs = 3_000;
const drainStepMs = 10;
/** Between two looks at what is due, in ms: the timer's own grain. */
const paceStepMs = 1;

async function openAll(load: Load): Promise<LoadConnection[]> {
  const connections: LoadConnection[] = [];
  const { sessions } = load.plan;
  for (let from = 0; from < sessions.length; from += openedAtOnce) {
    const batch = sessions
      .slice(from, from + openedAtOnce)
      .map((session, index) => new LoadConnection(load, session, from + index));
    await Promise.all(batch.map((connection) => connection.open()));
    connections.push(...batch);
  }
  return connections;
}

/** Turns spread evenly over the pace: connection after connection, round after round. */
async function pace(connections: readonly LoadConnection[], paceMs: number, until: number): Promise<void> {
  const startedAt = performance.now();
  const apartMs = paceMs / connections.length;
  for (let sent = 0; ; ) {
    const now = performance.now();
    if (now >= until) return;
    for (; startedAt + sent * apartMs <= now; sent += 1) {
      connections[sent % connections.length]?.sendTurn(startedAt + sent * apartMs);
    }
    await delay(paceStepMs);
  }
}

function isWaiting({ waiting }: LoadConnection): boolean {
  return waiting > 0;
}

async function drain(connections: readonly LoadConnection[], record: LoadRecord): Promise<void> {
  const deadline = performance.now() + drainMs;
  while (connections.some(isWaiting) && performance.now() < deadline) await delay(drainStepMs);
  for (const connection of connections) {
    if (isWaiting(connection)) record.addError('a turn was not answered');
    connection.close();
  }
}

/** Notes what the server's processors do in the measured time. */
async function watchProcessor(pid: number, record: LoadRecord, from: number, until: number): Promise<void> {
  await delay(from - performance.now());
  const before = readProcessorTime(pid);
  await delay(until - performance.now());
  const after = readProcessorTime(pid);
  if (!Number.isNaN(after - before)) record.addProcessorTime(after - before);
}

const [message] = await once(process, 'message');
const plan = LoadPlan.parse(message);
const record = new LoadRecord();
const spares = [...plan.spares];
const connections = await openAll({ plan, record, takeSpare: () => spares.pop() });
const from = performance.now() + plan.warmUpMs;
const until = from + plan.measureMs;
record.measure(from, until);
const watching = watchProcessor(plan.pid, record, from, until);
if (plan.paceMs === null) {
  for (const connection of connections) connection.sendTurn(performance.now());
  await delay(until - performance.now());
} else {
  await pace(connections, plan.paceMs, until);
}
await watching;
await drain(connections, record);
process.send?.(record.toResult());
process.disconnect();
