import type { RawData, WebSocket } from 'ws';
import type { Limits } from '../config.ts';
import { AppError, type ErrorCode, toAppError, toErrorAnswer } from '../errors.ts';
import type { ClientMessage } from '../protocol/socket.ts';
import { endSession } from '../session/end-session.ts';
import { renderEventsFrame } from '../session/events-frame.ts';
import type { Listener, LiveSession } from '../session/live-session.ts';
import { runTurn } from '../session/run-turn.ts';
import type { SessionDeps } from '../session/session-deps.ts';
import type { StoredEvent } from '../store/event-log.ts';
import { closeCodes } from './close-codes.ts';
import { parseFrame } from './parse-frame.ts';
import { TokenBucket } from './token-bucket.ts';

/** What a socket needs from outside. */
export type SocketDeps = {
  readonly sessions: SessionDeps;
  readonly limits: Limits;
  /** Milliseconds of a clock that does not run back. */
  readonly monotonic: () => number;
  /** Told of errors that are ours. */
  readonly reportError: (error: AppError) => void;
};

type Joined = { readonly session: LiveSession; readonly listener: Listener };
type Subject = { readonly sessionId: string | null; readonly turnId: string | null };

/**
 * With so many messages under way a socket is read no further until one is done, so that whoever sends faster than we
 * handle waits at the sender's end and not in our memory; chosen: more than any person's program has under way.
 */
const mostUnderWay = 32;
const noSubject: Subject = { sessionId: null, turnId: null };
const pong = JSON.stringify({ type: 'pong' });

/** One connection of one browser: its messages in, the events of the sessions it joined out. */
export class SessionSocket {
  /** Monotonic ms of the last message. */
  lastHeardAt: number;
  readonly #socket: WebSocket;
  readonly #browser: string | null;
  readonly #deps: SocketDeps;
  readonly #bucket: TokenBucket;
  readonly #joined = new Map<string, Joined>();
  /** Messages that are being handled now. */
  #underWay = 0;
  #isStopping = false;

  /** @param browser the browser's id from its cookie; null without one, and then no session can be joined */
  constructor(socket: WebSocket, browser: string | null, deps: SocketDeps) {
    this.#socket = socket;
    this.#browser = browser;
    this.#deps = deps;
    this.lastHeardAt = deps.monotonic();
    this.#bucket = new TokenBucket(deps.limits.messagesPerSecond, this.lastHeardAt);
    socket.on('message', (data, isBinary) => this.#hear(data, isBinary));
    socket.on('close', () => this.#leaveAll());
  }

  /** Takes no more messages: what is not acknowledged by now is sent again to the next server. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Closes with a code of closeCodes. */
  close(code: number, reason: string): void {
    this.#socket.close(code, reason);
  }

  #hear(data: RawData, isBinary: boolean): void {
    if (this.#isStopping) return;
    this.lastHeardAt = this.#deps.monotonic();
    if (!this.#bucket.take(this.lastHeardAt)) {
      this.#isStopping = true;
      this.#sendError(new AppError('too_many_messages'), noSubject);
      return this.close(closeCodes.policyViolation, 'too many messages');
    }
    if (isBinary || !Buffer.isBuffer(data)) {
      const details = 'expected one JSON object in a text frame, came a binary frame';
      return this.#sendError(new AppError('invalid_message', { details }), noSubject);
    }
    let message: ClientMessage;
    try {
      message = parseFrame(data.toString());
    } catch (error) {
      return this.#sendError(toAppError(error), noSubject);
    }
    void this.#answer(message);
  }

  async #answer(message: ClientMessage): Promise<void> {
    this.#underWay += 1;
    if (this.#underWay === mostUnderWay) this.#socket.pause();
    try {
      await this.#handle(message);
    } catch (error) {
      this.#sendError(toAppError(error), toSubject(message));
    } finally {
      this.#underWay -= 1;
      if (this.#socket.isPaused && this.#underWay < mostUnderWay) this.#socket.resume();
    }
  }

  async #handle(message: ClientMessage): Promise<void> {
    switch (message.type) {
      case 'ping':
        return this.#send(pong);
      case 'session-join':
        return this.#join(message.sessionId, message.after);
      case 'turn-submit': {
        const session = this.#findJoined(message.sessionId);
        const handled = await session.enqueue(() => runTurn(this.#deps.sessions, session, message));
        return handled === null ? undefined : this.#sendEvents(session, handled);
      }
      case 'session-end': {
        const session = this.#findJoined(message.sessionId);
        return session.enqueue(() => endSession(this.#deps.sessions, session));
      }
    }
  }

  async #join(sessionId: string, after: number): Promise<void> {
    if (!this.#joined.has(sessionId) && this.#joined.size >= this.#deps.limits.joinedPerSocket) {
      throw new AppError('too_many_joined');
    }
    const { log, live } = this.#deps.sessions;
    const session = await live.open(sessionId, this.#browser);
    // Inside the session's queue nothing is written, so backfill and what follows meet without a gap or a double.
    await session.enqueue(async () => {
      const { lastSeq } = session;
      const backfill = await log.read(sessionId, after);
      if (this.#socket.readyState !== this.#socket.OPEN) return;
      this.#send(JSON.stringify({ type: 'session-joined', sessionId, lastSeq }));
      this.#sendEvents(session, backfill);
      if (this.#joined.get(sessionId)?.session === session) return;
      this.#leave(sessionId);
      const listener: Listener = (events) => this.#sendEvents(session, events);
      session.listeners.add(listener);
      this.#joined.set(sessionId, { session, listener });
    });
  }

  #findJoined(sessionId: string): LiveSession {
    const joined = this.#joined.get(sessionId);
    if (joined === undefined) throw new AppError('not_joined');
    return joined.session;
  }

  #leave(sessionId: string): void {
    const joined = this.#joined.get(sessionId);
    joined?.session.listeners.delete(joined.listener);
    this.#joined.delete(sessionId);
  }

  #leaveAll(): void {
    this.#isStopping = true;
    for (const sessionId of this.#joined.keys()) this.#leave(sessionId);
  }

  #sendEvents(session: LiveSession, events: readonly StoredEvent[]): void {
    const frame = renderEventsFrame(session.id, events, session.state);
    if (frame !== null) this.#send(frame);
  }

  #sendError(error: AppError, subject: Subject): void {
    if (isOurs(error.code)) this.#deps.reportError(error);
    this.#send(JSON.stringify({ type: 'error', ...toErrorAnswer(error), ...subject }));
  }

  #send(frame: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > this.#deps.limits.bufferedBytes) {
      this.#isStopping = true;
      this.close(closeCodes.tryAgainLater, 'reader too slow');
      // The close frame waits behind what is not being read: the connection itself must go.
      this.#socket.terminate();
      return;
    }
    this.#socket.send(frame);
  }
}

/** Whether an error is the server's own and belongs in the log. */
function isOurs(code: ErrorCode): boolean {
  return code === 'internal_error' || code === 'store_unavailable';
}

function toSubject(message: ClientMessage): Subject {
  return {
    sessionId: 'sessionId' in message ? message.sessionId : null,
    turnId: 'turnId' in message ? message.turnId : null,
  };
}
