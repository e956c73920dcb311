import * as z from 'zod/mini';
import { Language } from '../../../rubrics/turn.ts';

const Session = z.object({ sessionId: z.string(), language: Language });

/** What the load client is to do; it gets this as its first message. Times in ms. */
export const LoadPlan = z.object({
  port: z.number(),
  /** The server's process, for the processor time that it uses. */
  pid: z.number(),
  /** Empty for a bare server. */
  cookie: z.string(),
  /** Whether a session must be joined before its first turn: the product, not the bare servers. */
  joins: z.boolean(),
  /** One for each connection. */
  sessions: z.array(Session),
  /** Taken, one by one, by a connection whose talk has ended. */
  spares: z.array(Session),
  /** Closed loop (null): the next turn follows the answer. Paced: a turn each so many ms, answer or not. */
  paceMs: z.nullable(z.number()),
  warmUpMs: z.number(),
  measureMs: z.number(),
});
/** What the load client is to do. */
export type LoadPlan = z.infer<typeof LoadPlan>;

/** What came of it. */
export const LoadResult = z.object({
  /** Answered turns in the measured time. */
  turns: z.number(),
  turnsPerSecond: z.number(),
  /** From the moment a turn was sent (paced: was due) to the end of its answer. */
  p50Ms: z.number(),
  p99Ms: z.number(),
  /** Processor time of the server for each turn, in microseconds; null where the system does not tell. */
  processorMicroseconds: z.nullable(z.number()),
  /** Error messages, closed sockets, turns without an answer, connections that ran out of sessions. */
  errors: z.number(),
  /** The first error as it came; empty when there was none. */
  firstError: z.string(),
  /** Talks that the client ended. */
  endedSessions: z.number(),
  /** Bytes received for each turn. */
  bytesPerTurn: z.number(),
});
/** What came of it. */
export type LoadResult = z.infer<typeof LoadResult>;
