import type { Database, Statement } from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { AppError } from '../errors.ts';
import type { Append, EventLog, NewEvent, SessionSummary, StoredEvent } from './event-log.ts';
import { GroupCommit } from './group-commit.ts';
import type { Tables } from './schema.ts';

/**
 * The event log on an opened and migrated SQLite database, which it owns from here on.
 * Writing goes through prepared statements in groups (GroupCommit); reading, off the hot path, through Kysely.
 */
export function createSqliteEventLog(database: Database): EventLog {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const commits = new GroupCommit(database, createWriter(database));
  const erase = createEraser(database);
  return {
    append: (append) => commits.append(append),
    read: async (sessionId, after) => {
      const rows = await orUnavailable(selectAppends(db, sessionId, after).execute());
      return rows.flatMap(toStoredEvents).filter(({ seq }) => seq > after);
    },
    readTurn: async (sessionId, turnId) => {
      const rows = await orUnavailable(
        selectAppends(db, sessionId, 0).where('turn_id', '=', turnId).execute(),
      );
      return rows.flatMap(toStoredEvents);
    },
    findOwner: async (sessionId) => {
      const query = db.selectFrom('sessions').select('owner').where('id', '=', sessionId);
      return (await orUnavailable(query.executeTakeFirst()))?.owner ?? null;
    },
    listSessions: (owner) => orUnavailable(listSessions(db, owner)),
    erase: async (sessionId) => {
      await commits.drain();
      await orUnavailable(Promise.resolve(sessionId).then(erase));
    },
    check: async () => {
      await orUnavailable(db.selectFrom('sessions').select('no').limit(1).execute());
    },
    close: async () => {
      await commits.drain();
      await db.destroy();
    },
  };
}

function createWriter(database: Database): (append: Append) => void {
  const insertSession: Statement = database.prepare(
    'insert into sessions (id, owner, started_at) values (?, ?, ?)',
  );
  const insertAppend: Statement = database.prepare(`
    insert into appends (session_no, seq, recorded_at, turn_id, types, events)
    values ((select no from sessions where id = ?), ?, ?, ?, ?, ?)
  `);
  return ({ sessionId, afterSeq, recordedAt, events, owner }) => {
    if (owner !== undefined) insertSession.run(sessionId, owner, recordedAt);
    const { types, array, turnId } = joinEvents(events);
    insertAppend.run(sessionId, afterSeq + 1, recordedAt, turnId, types, array);
  };
}

/** The events in one row: each body goes in as it is, so that it comes out as it was. */
function joinEvents(events: readonly NewEvent[]): { types: string; array: string; turnId: string | null } {
  let types = '';
  let array = '';
  for (const { type, body } of events) {
    types += types === '' ? type : `,${type}`;
    array += array === '' ? body : `,${body}`;
  }
  return { types, array: `[${array}]`, turnId: events[0]?.turnId ?? null };
}

type AppendRow = {
  readonly seq: number;
  readonly recordedAt: number;
  readonly turnId: string | null;
  readonly types: string;
  readonly events: string;
};

function toStoredEvents({ seq, recordedAt, turnId, types, events }: AppendRow): StoredEvent[] {
  const typeOf = types.split(',');
  return parseArray(events).map((event, index) => ({
    seq: seq + index,
    recordedAt,
    type: typeOf[index] ?? '',
    turnId,
    body: JSON.stringify(event),
  }));
}

function parseArray(events: string): unknown[] {
  const parsed: unknown = JSON.parse(events);
  return Array.isArray(parsed) ? parsed : [];
}

/** The rows of a session that hold an event with seq > after, rising. */
function selectAppends(db: Kysely<Tables>, sessionId: string, after: number) {
  const number = db.selectFrom('sessions').select('no').where('id', '=', sessionId);
  // The row that holds `after` itself may hold later ones too: it is the last one that begins at or before it.
  const first = db
    .selectFrom('appends')
    .select(({ fn }) => fn.max('seq').as('first'))
    .where('session_no', '=', number)
    .where('seq', '<=', Math.max(1, after));
  return db
    .selectFrom('appends')
    .select(['seq', 'recorded_at as recordedAt', 'turn_id as turnId', 'types', 'events'])
    .where('session_no', '=', number)
    .where('seq', '>=', first)
    .orderBy('seq');
}

async function listSessions(db: Kysely<Tables>, owner: string): Promise<readonly SessionSummary[]> {
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('appends as first', (join) =>
      join.onRef('first.session_no', '=', 'sessions.no').on('first.seq', '=', 1),
    )
    .select([
      'sessions.id as sessionId',
      'sessions.started_at as startedAt',
      'first.events as events',
      countAppends('trainee-spoke').as('turns'),
      countAppends('session-ended').as('ends'),
    ])
    .where('owner', '=', owner)
    .orderBy('sessions.started_at', 'desc')
    .orderBy('sessions.no', 'desc')
    .execute();
  return rows.map(({ events, ends, ...row }) => ({
    ...row,
    body: JSON.stringify(parseArray(events)[0]),
    ended: ends > 0,
  }));
}

/** How many appends of a session hold an event of a type; no type is part of another's name. */
function countAppends(type: string) {
  const pattern = `%${type}%`;
  return sql<number>`(select count(*) from appends where session_no = sessions.no and types like ${pattern})`;
}

/** Not through Kysely: its transactions wait between statements, and a group commit could step in between. */
function createEraser(database: Database): (sessionId: string) => void {
  const deleteAppends: Statement = database.prepare(
    'delete from appends where session_no = (select no from sessions where id = ?)',
  );
  const deleteSession: Statement = database.prepare('delete from sessions where id = ?');
  const deleteBoth = database.transaction((sessionId: string) => {
    deleteAppends.run(sessionId);
    deleteSession.run(sessionId);
  });
  return (sessionId) => {
    deleteBoth.immediate(sessionId);
    // The write-ahead log still holds the words; TRUNCATE moves it into the file and empties it.
    database.pragma('wal_checkpoint(TRUNCATE)');
  };
}

async function orUnavailable<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw new AppError('store_unavailable', { cause: error });
  }
}
