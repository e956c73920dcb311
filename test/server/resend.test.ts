import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  nat,
  oneof,
  record,
} from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EventLog } from '../../server/store/event-log.ts';
import type { NumberedEvent } from '../../server/protocol/socket.ts';
import { startApp, type TestApp } from './support/start-app.ts';
import { startSession, TestSocket } from './support/test-client.ts';

let server: TestApp;
beforeAll(async () => {
  server = await startApp({ limitsOver: { sessionsPerMinute: 10_000 } });
});
afterAll(() => server.close());

type Step =
  | { readonly do: 'submit'; readonly turn: number; readonly socket: number }
  | { readonly do: 'rejoin'; readonly socket: number; readonly after: 'start' | 'seen' }
  | { readonly do: 'drop'; readonly socket: number };

const socketNumber = nat({ max: 1 });
const step: Arbitrary<Step> = oneof(
  {
    weight: 6,
    arbitrary: record({ do: constant('submit' as const), turn: nat({ max: 7 }), socket: socketNumber }),
  },
  {
    weight: 2,
    arbitrary: record({
      do: constant('rejoin' as const),
      socket: socketNumber,
      after: constantFrom('start' as const, 'seen' as const),
    }),
  },
  { weight: 1, arbitrary: record({ do: constant('drop' as const), socket: socketNumber }) },
);

/** What a screen holds that folds events by seq, as the client does. */
function fold(events: readonly NumberedEvent[]): NumberedEvent[] {
  return [...new Map(events.map((event) => [event.seq, event])).values()].toSorted((a, b) => a.seq - b.seq);
}

test('however turns are repeated, mixed and cut off, each is stored once and every window ends with the same talk', async () => {
  await assert(
    asyncProperty(array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { browser, sessionId } = await startSession(server.url);
      const open = async (after: number): Promise<TestSocket> => {
        const socket = await TestSocket.open(browser);
        await socket.join(sessionId, after);
        return socket;
      };
      const all: TestSocket[][] = [[await open(0)], [await open(0)]];
      const current = (number: number): TestSocket => all[number]!.at(-1)!;
      const seen = (number: number): NumberedEvent[] => fold(all[number]!.flatMap(({ events }) => events));
      const lastSeen = (number: number): number => seen(number).at(-1)?.seq ?? 0;
      const wanted = new Set<string>();
      for (const { socket: number, ...action } of steps) {
        if (action.do === 'submit') {
          const turnId = `turn-000${action.turn}`;
          wanted.add(turnId);
          current(number).send({
            type: 'turn-submit',
            sessionId,
            turnId,
            action: 'say',
            text: `beurt ${action.turn}`,
          });
        } else if (action.do === 'rejoin') {
          const after = action.after === 'start' ? 0 : lastSeen(number);
          current(number).send({ type: 'session-join', sessionId, after });
        } else {
          current(number).socket.terminate();
          all[number]!.push(await open(lastSeen(number)));
        }
      }
      // As a client does after a reconnect: everything wanted is sent again, and each is acknowledged.
      for (const number of [0, 1]) {
        await Promise.all(
          [...wanted].map((id) => current(number).submit(sessionId, id, `beurt ${id.slice(-1)}`)),
        );
      }
      const watcher = await TestSocket.open(browser);
      const lastSeq = await watcher.join(sessionId);
      await watcher.submit(sessionId, 'turn-last', 'einde');
      const truth = fold(watcher.events).filter(({ seq }) => seq <= lastSeq);
      const spoken = truth.flatMap(({ event }) => (event.type === 'trainee-spoke' ? [event.turnId] : []));
      expect(spoken.toSorted()).toEqual([...wanted].toSorted());
      for (const number of [0, 1]) expect(seen(number).filter(({ seq }) => seq <= lastSeq)).toEqual(truth);
      await Promise.all([watcher, current(0), current(1)].map((socket) => socket.close()));
    }),
    { numRuns: 40 },
  );
}, 50_000);

/** Gives an answer a few turns of the event loop later, as a store behind a network does. */
async function slowly<T>(answer: Promise<T>): Promise<T> {
  const value = await answer;
  for (let loops = 0; loops < 5; loops += 1) await new Promise((next) => setImmediate(next));
  return value;
}

function slowLog(log: EventLog): EventLog {
  return { ...log, read: (sessionId, after) => slowly(log.read(sessionId, after)) };
}

test.each([
  ['a quick', (log: EventLog) => log],
  ['a slow', slowLog],
])(
  'with %s store a window that joins while turns go on sees each event once, without a gap',
  async (_speed, wrapLog) => {
    const own = await startApp({ wrapLog });
    const { browser, sessionId } = await startSession(own.url);
    const speaker = await TestSocket.open(browser);
    await speaker.join(sessionId);
    const watchers = await Promise.all(Array.from({ length: 15 }, () => TestSocket.open(browser)));
    const answers: Promise<unknown>[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      answers.push(speaker.submit(sessionId, `turn-${String(turn).padStart(4, '0')}`, 'door'));
      if (turn % 10 === 0) {
        void watchers[turn / 10]?.join(sessionId, 0);
        await answers.at(-2);
      }
    }
    await Promise.all(answers);
    const last = speaker.events.at(-1)!.seq;
    for (const watcher of watchers) {
      await expect.poll(() => watcher.events.at(-1)?.seq).toBe(last);
      expect(watcher.events).toEqual(speaker.events);
    }
    await own.close();
  },
  30_000,
);
