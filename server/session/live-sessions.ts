import { AppError } from '../errors.ts';
import type { EventLog } from '../store/event-log.ts';
import { LiveSession } from './live-session.ts';

/** Sessions kept in memory though nobody is joined, and for how long; chosen: they are cheap to read again. */
const maxIdleSessions = 500;
const maxIdleMs = 10 * 60 * 1000;

/** The sessions that are in memory, least recently opened first. Reads a session from the log when it is asked for. */
export class LiveSessions {
  readonly #log: EventLog;
  readonly #now: () => number;
  readonly #sessions = new Map<string, Promise<LiveSession>>();
  readonly #loaded = new Map<string, LiveSession>();

  constructor(log: EventLog, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  /** How many sessions are in memory. */
  get size(): number {
    return this.#loaded.size;
  }

  /**
   * The session, for its owner.
   * @throws AppError `unknown_session` when there is none or it is somebody else's: the two must look the same.
   */
  async open(sessionId: string, owner: string | null): Promise<LiveSession> {
    this.#forgetIdle();
    let opening = this.#sessions.get(sessionId);
    if (opening === undefined) {
      opening = this.#load(sessionId);
      this.#sessions.set(sessionId, opening);
      opening.catch(() => this.#sessions.delete(sessionId));
    }
    const session = await opening;
    // Forgotten while we waited: what is not in the map would not hear of what others do in the session.
    if (this.#sessions.get(sessionId) !== opening) return this.open(sessionId, owner);
    if (session.owner !== owner) throw new AppError('unknown_session');
    session.lastUsedAt = this.#now();
    this.#loaded.delete(sessionId);
    this.#loaded.set(sessionId, session);
    return session;
  }

  /** Drops a session from memory; the log keeps it. */
  forget(sessionId: string): void {
    this.#sessions.delete(sessionId);
    this.#loaded.delete(sessionId);
  }

  /** Resolves when every job of every session is done. */
  async settle(): Promise<void> {
    await Promise.all([...this.#loaded.values()].map((session) => session.settle()));
  }

  async #load(sessionId: string): Promise<LiveSession> {
    const owner = await this.#log.findOwner(sessionId);
    if (owner === null) throw new AppError('unknown_session');
    const session = new LiveSession(this.#log, sessionId, owner);
    await session.catchUp();
    return session;
  }

  #forgetIdle(): void {
    const oldest = this.#now() - maxIdleMs;
    let surplus = this.#loaded.size - maxIdleSessions;
    for (const [sessionId, session] of this.#loaded) {
      if (session.lastUsedAt >= oldest && surplus <= 0) return;
      // One that is in use stays, however old; it is looked at again when it is opened next.
      if (session.isIdle) this.forget(sessionId);
      surplus -= 1;
    }
  }
}
