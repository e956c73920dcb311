import { once } from 'node:events';
import { WebSocket } from 'ws';
import { SessionCreated } from '../../../server/protocol/practice.ts';
import { type NumberedEvent, ServerMessage, type VisibleEvent } from '../../../server/protocol/socket.ts';
import { standInPersona } from './stand-in-engines.ts';

/** A browser as far as the server can tell: its cookie, its sessions, its sockets. */
export type TestBrowser = { readonly url: string; readonly cookie: string };

type SessionOptions = {
  readonly feedback?: 'each-turn' | 'at-end';
  readonly personaId?: string;
  readonly language?: 'nl' | 'en';
};

/** Starts a session over HTTP; without a browser, in a new one. */
export async function startSession(
  url: string,
  browser: TestBrowser | null = null,
  { feedback = 'each-turn', personaId = standInPersona, language = 'nl' }: SessionOptions = {},
): Promise<{ readonly browser: TestBrowser; readonly sessionId: string }> {
  const answer = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(browser === null ? {} : { cookie: browser.cookie }) },
    body: JSON.stringify({ personaId, language, difficulty: 2, feedback }),
  });
  if (answer.status !== 201) throw new Error(`expected 201, came ${answer.status}: ${await answer.text()}`);
  const { sessionId } = SessionCreated.parse(await answer.json());
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? browser?.cookie ?? '';
  return { browser: browser ?? { url, cookie }, sessionId };
}

/** A socket that keeps what it hears and lets a test wait for it. */
export class TestSocket {
  readonly socket: WebSocket;
  readonly messages: ServerMessage[] = [];
  /** The code and reason with which it was closed. */
  closed: { readonly code: number; readonly reason: string } | null = null;
  #waiters: {
    readonly test: (message: ServerMessage) => boolean;
    readonly resolve: (message: ServerMessage) => void;
  }[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      const message = ServerMessage.parse(JSON.parse(data.toString()));
      this.messages.push(message);
      const due = this.#waiters.filter(({ test }) => test(message));
      this.#waiters = this.#waiters.filter((waiter) => !due.includes(waiter));
      for (const { resolve } of due) resolve(message);
    });
    socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() };
    });
    socket.on('error', () => undefined);
  }

  /** Opens a socket from our own origin, with the browser's cookie. */
  static async open(browser: TestBrowser): Promise<TestSocket> {
    const socket = new WebSocket(`${browser.url.replace('http', 'ws')}/ws`, {
      origin: browser.url,
      headers: { cookie: browser.cookie },
    });
    const opened = new TestSocket(socket);
    await once(socket, 'open');
    return opened;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** The next message, from now on, that passes the test. */
  next(test: (message: ServerMessage) => boolean): Promise<ServerMessage> {
    return new Promise((resolve) => this.#waiters.push({ test, resolve }));
  }

  /** Joins and resolves with the last seq. The backfill comes after. */
  async join(sessionId: string, after = 0): Promise<number> {
    const joined = this.next((message) => message.type === 'session-joined' || message.type === 'error');
    this.send({ type: 'session-join', sessionId, after });
    const message = await joined;
    if (message.type !== 'session-joined')
      throw new Error(`expected session-joined, came ${JSON.stringify(message)}`);
    return message.lastSeq;
  }

  /** Submits a turn and resolves with the events that acknowledge it, or with the error. */
  submit(sessionId: string, turnId: string, text: string): Promise<ServerMessage> {
    const answer = this.next((message) => isAbout(message, turnId));
    this.send({ type: 'turn-submit', sessionId, turnId, action: text === '' ? 'silence' : 'say', text });
    return answer;
  }

  /** All events heard, in the order of hearing. */
  get events(): NumberedEvent[] {
    return this.messages.flatMap((message) => (message.type === 'session-events' ? message.events : []));
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.socket, 'close');
    this.socket.close();
    await closed;
  }
}

/** Whether a message answers a turn: its stored words, or its refusal. */
export function isAbout(message: ServerMessage, turnId: string): boolean {
  if (message.type === 'error') return message.turnId === turnId;
  return message.type === 'session-events' && message.events.some(({ event }) => isSpoken(event, turnId));
}

function isSpoken(event: VisibleEvent, turnId: string): boolean {
  return event.type === 'trainee-spoke' && event.turnId === turnId;
}
