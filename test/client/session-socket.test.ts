import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type WebSocket as ServerSide, WebSocketServer } from 'ws';
import { Outbox } from '../../client/state/outbox.ts';
import { type ConnectionState, SessionSocket, type socketTiming } from '../../client/state/session-socket.ts';
import { emptyView, lastSeq, reduceView } from '../../client/state/session-view.ts';
import { ClientMessage, type NumberedEvent, type ServerMessage } from '../../server/protocol/socket.ts';

const sessionId = 'session-of-the-test';
const quick: typeof socketTiming = {
  firstRetryMs: 5,
  longestRetryMs: 20,
  pingAfterMs: 2_000,
  goneAfterMs: 50,
};
/** How long a test waits on a busy machine for what takes a moment. */
const patience = { timeout: 20_000 };
const text = { nl: 'Nee.', en: 'No.' };

/** A server that keeps a log as the protocol says: each turn once, whatever is resent. */
class LogKeeper {
  readonly log: NumberedEvent[] = [];
  readonly received: ClientMessage[] = [];
  answers: 'all' | 'nothing' | 'refuse-session' | 'refuse-turns' = 'all';
  #server = new WebSocketServer({ port: 0 });

  async start(port = 0): Promise<void> {
    this.#server.close();
    this.#server = new WebSocketServer({ port });
    this.#server.on('connection', (socket) => {
      socket.on('message', (data: Buffer) =>
        this.#receive(socket, ClientMessage.parse(JSON.parse(data.toString()))),
      );
    });
    await once(this.#server, 'listening');
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string')
      throw new Error('The server does not listen on a port');
    return address.port;
  }

  drop(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.drop();
    await closed;
  }

  #receive(socket: ServerSide, message: ClientMessage): void {
    this.received.push(message);
    const send = (answer: ServerMessage) => socket.send(JSON.stringify(answer));
    const refuse = (code: string, turnId: string | null) =>
      send({ type: 'error', code, message: text, details: null, retryable: false, sessionId, turnId });
    if (this.answers === 'nothing') return;
    if (message.type === 'ping') send({ type: 'pong' });
    if (message.type === 'session-join') {
      if (this.answers === 'refuse-session') return refuse('unknown_session', null);
      send({ type: 'session-joined', sessionId, lastSeq: this.log.length });
      send({ type: 'session-events', sessionId, events: this.log.filter(({ seq }) => seq > message.after) });
    }
    if (message.type === 'turn-submit') {
      if (this.answers === 'refuse-turns') return refuse('invalid_turn', message.turnId);
      const { turnId, action, text: said } = message;
      if (!this.log.some(({ event }) => event.type === 'trainee-spoke' && event.turnId === turnId)) {
        this.#add({ type: 'trainee-spoke', turnId, action, text: said });
        this.#add({ type: 'persona-spoke', turnId, speech: `antwoord op ${said}`, nonverbal: null });
      }
      const events = this.log.filter(({ event }) => 'turnId' in event && event.turnId === turnId);
      send({ type: 'session-events', sessionId, events });
    }
    if (message.type === 'session-end') {
      this.#add({ type: 'session-ended', reason: 'trainee-ended' });
      send({ type: 'session-events', sessionId, events: this.log.slice(-1) });
    }
  }

  #add(event: NumberedEvent['event']): void {
    this.log.push({ seq: this.log.length + 1, recordedAt: 0, event });
  }
}

let keeper: LogKeeper;
let outbox: Outbox;
let socket: SessionSocket;
let view = emptyView;
let states: ConnectionState[] = [];
let refused: string[] = [];

function open(timing = quick): SessionSocket {
  return new SessionSocket({
    url: `ws://127.0.0.1:${keeper.port}`,
    sessionId,
    outbox,
    after: () => lastSeq(view),
    onMessage: (message) => {
      view = reduceView(view, message);
    },
    onState: (state) => states.push(state),
    onTurnRefused: (turn) => refused.push(turn.text),
    random: () => 0.5,
    timing,
  });
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, patience);
const say = (words: string) =>
  socket.submit({ turnId: `turn-${words.replace(' ', '-')}`, action: 'say', text: words });
const saidInLog = () =>
  keeper.log.flatMap(({ event }) => (event.type === 'trainee-spoke' ? [event.text] : []));
const saidInView = () => view.entries.flatMap((entry) => (entry.kind === 'trainee' ? [entry.text] : []));

beforeEach(async () => {
  view = emptyView;
  states = [];
  refused = [];
  outbox = new Outbox(`${sessionId}-${Math.random()}`);
  keeper = new LogKeeper();
  await keeper.start();
  socket = open();
  socket.connect();
});
afterEach(async () => {
  socket.close();
  await keeper.stop();
});

describe('SessionSocket', () => {
  test('joins, sends a turn and empties the outbox when it is acknowledged', async () => {
    say('woorden een');
    expect(outbox.turns).toHaveLength(1);
    await soon(() => expect(saidInView()).toEqual(['woorden een']));
    expect(outbox.turns).toEqual([]);
    expect(states).toEqual(['online']);
  });

  test('loses nothing and doubles nothing when the line drops at every turn', async () => {
    const all = Array.from({ length: 20 }, (_, index) => `woorden ${index}`);
    for (const words of all) {
      say(words);
      keeper.drop();
      await soon(() => expect(saidInView()).toContain(words));
    }
    expect(saidInLog()).toEqual(all);
    expect(saidInView()).toEqual(all);
    expect(outbox.turns).toEqual([]);
  });

  test('comes back by itself after a restart of the server, and asks only for what it does not know', async () => {
    say('woorden een');
    await soon(() => expect(saidInView()).toHaveLength(1));
    const { port } = keeper;
    await keeper.stop();
    await soon(() => expect(states.at(-1)).toBe('offline'));
    say('woorden twee');
    await keeper.start(port);
    await soon(() => expect(saidInView()).toEqual(['woorden een', 'woorden twee']));
    expect(keeper.received.findLast(({ type }) => type === 'session-join')).toMatchObject({ after: 2 });
  });

  test('gives up a line on which the server has gone silent', async () => {
    socket.close();
    states = [];
    keeper.answers = 'nothing';
    socket = open({ ...quick, pingAfterMs: 150, goneAfterMs: 150 });
    socket.connect();
    await soon(() => expect(states.at(-1)).toBe('offline'));
    expect(keeper.received.some(({ type }) => type === 'ping')).toBe(true);
    keeper.answers = 'all';
    await soon(() => expect(states).toContain('online'));
  });

  test('does not ask again for a session that the server refuses', async () => {
    socket.close();
    keeper.answers = 'refuse-session';
    socket = open();
    socket.connect();
    await soon(() => expect(states.at(-1)).toBe('refused'));
    socket.connect();
    expect(keeper.received.filter(({ type }) => type === 'session-join').length).toBeLessThanOrEqual(2);
  });

  test('gives a turn back that the server will not have', async () => {
    await soon(() => expect(states).toEqual(['online']));
    keeper.answers = 'refuse-turns';
    say('woorden een');
    await soon(() => expect(refused).toEqual(['woorden een']));
    expect(outbox.turns).toEqual([]);
  });

  test('ends the talk only after the last words have been acknowledged', async () => {
    await soon(() => expect(states).toEqual(['online']));
    say('tot ziens');
    socket.end();
    await soon(() => expect(states.at(-1)).toBe('ended'));
    expect(keeper.log.map(({ event }) => event.type)).toEqual([
      'trainee-spoke',
      'persona-spoke',
      'session-ended',
    ]);
    expect(outbox.wantsEnd).toBe(false);
  });
});
