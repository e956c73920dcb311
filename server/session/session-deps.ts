import type { EndReason } from '../protocol/socket.ts';
import type { EventLog } from '../store/event-log.ts';
import type { Engines } from './engines.ts';
import type { LiveSessions } from './live-sessions.ts';

/** What sessions need from outside: all of it is a parameter, so that a test decides it. */
export type SessionDeps = {
  readonly engines: Engines;
  readonly log: EventLog;
  readonly live: LiveSessions;
  /** Epoch ms, UTC. */
  readonly now: () => number;
  /** An unguessable id. */
  readonly newId: () => string;
  /** A whole number from 0 that decides the client's draws. */
  readonly newSeed: () => number;
  /** Told of each session that ends. */
  readonly reportEnd: (sessionId: string, reason: EndReason) => void;
};
