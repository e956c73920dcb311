import type { Generated } from 'kysely';

/** The tables, as the query builder sees them. */
export type Tables = {
  /** One row a session; `no` is never used twice. */
  sessions: {
    no: Generated<number>;
    id: string;
    owner: string;
    started_at: number;
  };
  /** One row for events that became durable together. `events` is a JSON array; the first event has the row's `seq`. */
  appends: {
    session_no: number;
    seq: number;
    recorded_at: number;
    turn_id: string | null;
    /** The types of the events, comma-separated, for lists that must not read the events. */
    types: string;
    events: string;
  };
};
