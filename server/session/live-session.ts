import type { EventLog, NewEvent, StoredEvent } from '../store/event-log.ts';
import { StaleAppend } from '../store/event-log.ts';
import { AppError } from '../errors.ts';
import { SessionEvent } from './events.ts';
import { evolve, type SessionState } from './state.ts';

/** Whoever is told of new events. It must not throw: the events are stored, whatever becomes of a listener. */
export type Listener = (events: readonly StoredEvent[], state: SessionState) => void;

/**
 * A session in memory: its state carried along, its jobs one after another, its listeners.
 * What it knows is what the log holds; when the two differ it reads the log again.
 */
export class LiveSession {
  readonly id: string;
  readonly owner: string;
  readonly listeners = new Set<Listener>();
  /** Ids of all trainee turns in the log. */
  readonly handledTurns = new Set<string>();
  /** Epoch ms of the last job; for whoever decides what may leave memory. */
  lastUsedAt = 0;
  readonly #log: EventLog;
  #state: SessionState | null = null;
  #lastSeq = 0;
  #jobs = 0;
  #tail: Promise<unknown> = Promise.resolve();
  #isErased = false;

  constructor(log: EventLog, id: string, owner: string) {
    this.#log = log;
    this.id = id;
    this.owner = owner;
  }

  /** The state after the newest event. Throws `unknown_session` once the session was erased. */
  get state(): SessionState {
    if (this.#state === null || this.#isErased) throw new AppError('unknown_session');
    return this.#state;
  }

  /** Seq of the newest event. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Whether nothing is under way and nobody listens. */
  get isIdle(): boolean {
    return this.#jobs === 0 && this.listeners.size === 0;
  }

  /** Does a job after all jobs before it, so that turns of one session are handled strictly in order. */
  async enqueue<T>(job: () => Promise<T>): Promise<T> {
    this.#jobs += 1;
    const before = this.#tail;
    const done = before.then(job);
    this.#tail = done.catch(() => undefined);
    try {
      return await done;
    } finally {
      this.#jobs -= 1;
    }
  }

  /** Reads what the log has beyond what is known here, and tells the listeners. Only inside a job, or before the first. */
  async catchUp(): Promise<void> {
    const missed = await this.#log.read(this.id, this.#lastSeq);
    for (const stored of missed) this.#take(stored, SessionEvent.parse(JSON.parse(stored.body)));
    if (missed.length > 0) this.#tell(missed);
  }

  /**
   * Makes the events durable, then takes them in and tells the listeners. Only inside a job.
   * @returns the events as stored, or null when another process wrote first: this one has caught up, decide anew
   * @throws AppError `store_unavailable`; nothing has changed then
   */
  async append(recordedAt: number, events: readonly SessionEvent[]): Promise<readonly StoredEvent[] | null> {
    const created = events.map(toNewEvent);
    try {
      await this.#log.append({ sessionId: this.id, afterSeq: this.#lastSeq, recordedAt, events: created });
    } catch (error) {
      if (!(error instanceof StaleAppend)) throw error;
      await this.catchUp();
      return null;
    }
    const stored = created.map((event, index) => ({ ...event, recordedAt, seq: this.#lastSeq + 1 + index }));
    events.forEach((event, index) => this.#take(stored[index]!, event));
    this.#tell(stored);
    return stored;
  }

  /** Takes the whole session away. Only inside a job. */
  async erase(): Promise<void> {
    await this.#log.erase(this.id);
    this.#isErased = true;
  }

  /** Resolves when every job that was asked for until now is done. */
  async settle(): Promise<void> {
    await this.#tail;
  }

  #tell(events: readonly StoredEvent[]): void {
    for (const listener of this.listeners) listener(events, this.state);
  }

  #take(stored: StoredEvent, event: SessionEvent): void {
    this.#state = evolve(this.#state, event);
    this.#lastSeq = stored.seq;
    if (event.type === 'trainee-spoke') this.handledTurns.add(event.turnId);
  }
}

/** An event in the form in which it is stored. */
export function toNewEvent(event: SessionEvent): NewEvent {
  return { type: event.type, turnId: 'turnId' in event ? event.turnId : null, body: JSON.stringify(event) };
}
