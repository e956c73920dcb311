import { check } from '../../server/protocol/check.ts';
import { type ClientMessage, ServerMessage } from '../../server/protocol/socket.ts';
import type { Outbox, UnsentTurn } from './outbox.ts';

/** How the talk stands with the server. `refused`: the server will not give this session, and asking again is no use. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'ended' | 'refused';

/** An error message of the server. */
export type ServerError = Extract<ServerMessage, { type: 'error' }>;

/** Durations in ms; all chosen, not measured. */
export const socketTiming = {
  /** Wait before the first new attempt; doubles with each failure, and half of it is drawn at random. */
  firstRetryMs: 500,
  longestRetryMs: 15_000,
  /** Silence of the server after which it is asked for a sign of life. */
  pingAfterMs: 20_000,
  /** Further silence after which the connection counts as gone. */
  goneAfterMs: 8_000,
};

/** What a session socket works with. */
export type SessionSocketOptions = {
  readonly url: string;
  readonly sessionId: string;
  readonly outbox: Outbox;
  /** Highest seq that is already known. */
  readonly after: () => number;
  readonly onMessage: (message: ServerMessage) => void;
  readonly onState: (state: ConnectionState) => void;
  /** The server will not have this turn; it has left the outbox. */
  readonly onTurnRefused: (turn: UnsentTurn, error: ServerError) => void;
  /** Where the browser says `online` and `offline`. */
  readonly network?: EventTarget;
  readonly random?: () => number;
  readonly timing?: typeof socketTiming;
};

/**
 * One talk's line to the server. It joins after what is known, resends what the outbox holds under the same turn ids,
 * and comes back by itself after a break, with backoff and jitter so that a class does not return all at once.
 */
export class SessionSocket {
  readonly #options: SessionSocketOptions;
  readonly #timing: typeof socketTiming;
  #socket: WebSocket | undefined;
  #state: ConnectionState = 'connecting';
  #failures = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SessionSocketOptions) {
    this.#options = options;
    this.#timing = options.timing ?? socketTiming;
    options.network?.addEventListener('online', this.connect);
    options.network?.addEventListener('offline', this.#drop);
  }

  /** Connects now, unless that is done or the talk is closed. */
  readonly connect = (): void => {
    if (this.#socket !== undefined || this.#isFinished()) return;
    clearTimeout(this.#retry);
    const socket = new WebSocket(this.#options.url);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      const { sessionId, after } = this.#options;
      this.#send({ type: 'session-join', sessionId, after: after() });
    });
    socket.addEventListener('message', ({ data }) => {
      if (socket === this.#socket) this.#receive(data);
    });
    socket.addEventListener('close', () => {
      if (socket === this.#socket) this.#drop();
    });
    this.#expectLife();
  };

  /** Puts a turn in the outbox and sends it; if there is no line, that happens by itself when there is one. */
  submit(turn: UnsentTurn): void {
    this.#options.outbox.add(turn);
    if (this.#state === 'online') this.#sendTurn(turn);
  }

  /** Asks for the end of the talk, after all turns are acknowledged. */
  end(): void {
    this.#options.outbox.wantsEnd = true;
    if (this.#options.outbox.turns.length === 0) this.flush();
  }

  /** Sends all that the outbox holds, if there is a line. */
  flush(): void {
    if (this.#state !== 'online') return;
    const { outbox, sessionId } = this.#options;
    const turns = outbox.turns;
    for (const turn of turns) this.#sendTurn(turn);
    // Ending waits for the last turn's acknowledgement: the goodbye is answered before the door closes.
    if (turns.length === 0 && outbox.wantsEnd) this.#send({ type: 'session-end', sessionId });
  }

  /** Ends this line for good: the page goes. */
  close(): void {
    this.#options.network?.removeEventListener('online', this.connect);
    this.#options.network?.removeEventListener('offline', this.#drop);
    this.#forget();
  }

  #receive(data: unknown): void {
    this.#expectLife();
    const message = check(ServerMessage, parseJson(data));
    // A newer server may say more than this page knows: what is not understood is passed over.
    if (message === null) return;
    if (message.type === 'error') return this.#receiveError(message);
    if (message.type === 'session-events') this.#acknowledge(message.events.map(({ event }) => event));
    this.#options.onMessage(message);
    if (message.type === 'session-joined') {
      this.#failures = 0;
      this.#become('online');
      this.flush();
    }
  }

  #acknowledge(events: readonly { type: string; turnId?: string | null }[]): void {
    const { outbox } = this.#options;
    for (const { type, turnId } of events) if (type === 'trainee-spoke' && turnId) outbox.remove(turnId);
    if (events.some(({ type }) => type === 'session-ended')) {
      outbox.wantsEnd = false;
      this.#become('ended');
      this.#forget();
    } else if (outbox.wantsEnd && outbox.turns.length === 0) this.flush();
  }

  #receiveError(error: ServerError): void {
    const { outbox, onTurnRefused, onMessage } = this.#options;
    onMessage(error);
    const { turnId } = error;
    if (error.retryable) {
      this.#failures += 1;
      clearTimeout(this.#retry);
      this.#retry = setTimeout(() => (this.#socket ? this.#rejoinOrFlush() : this.connect()), this.#waitMs());
    } else if (turnId !== null) {
      const turn = outbox.turns.find((unsent) => unsent.turnId === turnId);
      outbox.remove(turnId);
      if (turn !== undefined) onTurnRefused(turn, error);
    } else if (this.#state !== 'online') {
      this.#become('refused');
      this.#forget();
    } else outbox.wantsEnd = false;
  }

  #rejoinOrFlush(): void {
    if (this.#state === 'online') return this.flush();
    const { sessionId, after } = this.#options;
    this.#send({ type: 'session-join', sessionId, after: after() });
  }

  readonly #drop = (): void => {
    this.#forget();
    if (this.#isFinished()) return;
    this.#become('offline');
    this.#retry = setTimeout(this.connect, this.#waitMs());
    this.#failures += 1;
  };

  /** Any sign from the server restarts this watch; without one it is asked, and then given up. */
  #expectLife(): void {
    clearTimeout(this.#watch);
    const { pingAfterMs, goneAfterMs } = this.#timing;
    this.#watch = setTimeout(() => {
      this.#send({ type: 'ping' });
      this.#watch = setTimeout(this.#drop, goneAfterMs);
    }, pingAfterMs);
  }

  #sendTurn({ turnId, action, text }: UnsentTurn): void {
    this.#send({ type: 'turn-submit', sessionId: this.#options.sessionId, turnId, action, text });
  }

  #waitMs(): number {
    const { firstRetryMs, longestRetryMs } = this.#timing;
    const most = Math.min(longestRetryMs, firstRetryMs * 2 ** this.#failures);
    return most / 2 + (this.#options.random ?? Math.random)() * (most / 2);
  }

  #send(message: ClientMessage): void {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #forget(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#watch);
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }

  #become(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
  }

  #isFinished(): boolean {
    return this.#state === 'ended' || this.#state === 'refused';
  }
}

function parseJson(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
