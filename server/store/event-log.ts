/** An event as it is written: its body is the JSON of the event, made once and never changed. */
export type NewEvent = { readonly type: string; readonly turnId: string | null; readonly body: string };

/** An event as it was written, with its place. `seq` counts from 1 in each session; `recordedAt` is epoch ms, UTC. */
export type StoredEvent = NewEvent & { readonly seq: number; readonly recordedAt: number };

/** Events that become durable together or not at all. */
export type Append = {
  readonly sessionId: string;
  /** The newest seq that the writer has seen; the first event gets the next one. */
  readonly afterSeq: number;
  readonly recordedAt: number;
  readonly events: readonly NewEvent[];
  /** Present on the append that starts a session: whose it is. */
  readonly owner?: string;
};

/** One session of a browser, for a list. `body` is that of its first event. */
export type SessionSummary = {
  readonly sessionId: string;
  readonly startedAt: number;
  readonly body: string;
  readonly turns: number;
  readonly ended: boolean;
};

/** The log moved on under the writer's feet: somebody else has written to this session since it was read. */
export class StaleAppend extends Error {
  constructor() {
    super('The session has events that the writer has not seen.');
    this.name = 'StaleAppend';
  }
}

/**
 * The append-only log of all sessions. Nothing changes an event; `erase` takes a whole session away.
 * Every method rejects with AppError `store_unavailable` when the store refuses or cannot be reached.
 */
export type EventLog = {
  /** Resolves once the events are durable. Rejects with StaleAppend when `afterSeq` or a turn id has been used. */
  append(append: Append): Promise<void>;
  /** Events with seq > after, rising. */
  read(sessionId: string, after: number): Promise<readonly StoredEvent[]>;
  /** The events of one turn, rising; empty when there is no such turn. */
  readTurn(sessionId: string, turnId: string): Promise<readonly StoredEvent[]>;
  /** Whose session it is; null when there is no such session. */
  findOwner(sessionId: string): Promise<string | null>;
  /** The sessions of an owner, newest first. */
  listSessions(owner: string): Promise<readonly SessionSummary[]>;
  /** Takes the session away, from the files too. */
  erase(sessionId: string): Promise<void>;
  /** Rejects when the store cannot be read. */
  check(): Promise<void>;
  /** Waits for what is under way, then lets go of the store. */
  close(): Promise<void>;
};
