import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BilingualText } from '../../server/protocol/shared.ts';
import type { ServerMessage } from '../../server/protocol/socket.ts';
import { keepDraft } from './draft.ts';
import { Outbox, type UnsentTurn } from './outbox.ts';
import { pauseBefore } from './pace.ts';
import { wantsPace } from './preferences.ts';
import { type ConnectionState, type ServerError, SessionSocket } from './session-socket.ts';
import { type ClientEntry, emptyView, lastSeq, reduceView, type SessionView } from './session-view.ts';

/** A talk as the page shows it: joins the line, the fold over its messages, the outbox and the client's pace. */
export class TalkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #socket: SessionSocket;
  readonly #outbox: Outbox;
  readonly #sessionId: string;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** What the log held when this page joined is shown at once; only what comes after is paced. */
  #joinedAt = 0;

  /** The talk so far. */
  view: SessionView = emptyView;
  /** How the talk stands with the server. */
  connection: ConnectionState = 'connecting';
  /** What comes after this seq is not shown yet: the client is still thinking. */
  shownSeq = 0;
  /** Why the server refused the session; null while it did not. */
  refusal: BilingualText | null = null;
  /** The turn that the server would not have, given back to be mended. */
  returned: { readonly text: string; readonly reason: BilingualText } | null = null;
  /** Turns that came after the end; nobody heard them. */
  unheard: readonly UnsentTurn[] = [];

  constructor(host: ReactiveControllerHost, sessionId: string) {
    this.#host = host;
    this.#sessionId = sessionId;
    this.#outbox = new Outbox(sessionId);
    this.#socket = new SessionSocket({
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`,
      sessionId,
      outbox: this.#outbox,
      after: () => lastSeq(this.view),
      onMessage: (message) => this.#receive(message),
      onState: (state) => this.#become(state),
      onTurnRefused: (turn, error) => this.#giveBack(turn, error),
      network: window,
    });
    host.addController(this);
    this.#socket.connect();
  }

  /** Turns on their way, oldest first. */
  get unsent(): readonly UnsentTurn[] {
    return this.#outbox.turns;
  }

  /** Whether the client is about to speak: it was addressed, or its words have come and wait for their moment. */
  get isAnswering(): boolean {
    if (this.connection !== 'online' && this.connection !== 'ended') return false;
    if (this.#pause !== undefined) return true;
    const wasAddressed = this.unsent.length > 0 || this.view.entries.at(-1)?.kind === 'trainee';
    return wasAddressed && this.view.ended === null;
  }

  /** The end of the talk, once the client's last words have been shown. */
  get ended() {
    const { ended } = this.view;
    return ended !== null && ended.seq <= this.shownSeq ? ended : null;
  }

  hostDisconnected(): void {
    clearTimeout(this.#pause);
    this.#socket.close();
  }

  /** Says something, or leaves a silence (with an empty text). */
  submit(action: UnsentTurn['action'], text: string): void {
    this.returned = null;
    this.#socket.submit({ turnId: newTurnId(), action, text });
    this.#host.requestUpdate();
  }

  /** Rounds the talk off when all that was said has arrived. */
  end(): void {
    this.#socket.end();
  }

  /** Tries the line now instead of at its next turn. */
  readonly retry = (): void => this.#socket.connect();

  #receive(message: ServerMessage): void {
    if (message.type === 'session-joined') this.#joinedAt = message.lastSeq;
    if (message.type === 'error' && this.connection !== 'online') this.refusal = message.message;
    this.view = reduceView(this.view, message);
    if (this.#pause === undefined) this.#showNext();
    this.#host.requestUpdate();
  }

  /** Shows all up to the next words of the client, and these after their pause. */
  #showNext(): void {
    const next = this.view.entries.find(
      (entry): entry is ClientEntry =>
        entry.kind === 'client' && entry.seq > Math.max(this.shownSeq, this.#joinedAt),
    );
    if (next === undefined || !wantsPace()) {
      this.shownSeq = lastSeq(this.view);
      return;
    }
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      const later = this.view.entries.find((entry) => entry.kind === 'client' && entry.seq > next.seq);
      this.shownSeq = later === undefined ? lastSeq(this.view) : next.seq;
      if (later !== undefined) this.#showNext();
      this.#host.requestUpdate();
    }, pauseBefore(next.speech));
  }

  #become(state: ConnectionState): void {
    this.connection = state;
    if (state === 'ended') {
      this.unheard = this.#outbox.turns;
      this.#outbox.clear();
      keepDraft(this.#sessionId, '');
    }
    this.#host.requestUpdate();
  }

  #giveBack(turn: UnsentTurn, error: ServerError): void {
    this.returned = { text: turn.text, reason: error.message };
    this.#host.requestUpdate();
  }
}

/** An id that no other turn has. `randomUUID` is there in secure contexts alone; a school may serve plain http. */
function newTurnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
