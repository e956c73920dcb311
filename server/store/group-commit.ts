import type { Database, Statement } from 'better-sqlite3';
import { errorCodeOf } from '../error-code.ts';
import { AppError } from '../errors.ts';
import { type Append, StaleAppend } from './event-log.ts';

/** How often a batch is tried again while another process holds the lock, and how long between; chosen: 2 s in all. */
const maxLockedTries = 100;
const lockedRetryMs = 20;

type Waiting = {
  readonly append: Append;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Writes all appends that arrive in one turn of the event loop in one transaction: the disk is asked to make things
 * durable once for all of them. Each append's promise settles after the commit, and never before.
 */
export class GroupCommit {
  readonly #database: Database;
  readonly #write: (append: Append) => void;
  readonly #begin: Statement;
  readonly #end: Statement;
  #waiting: Waiting[] = [];
  #running: Promise<void> | null = null;

  /** @param write the writing of one append, inside a transaction that this class opens */
  constructor(database: Database, write: (append: Append) => void) {
    this.#database = database;
    this.#write = write;
    this.#begin = database.prepare('begin immediate');
    this.#end = database.prepare('commit');
  }

  append(append: Append): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ append, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async drain(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  async #run(): Promise<void> {
    await new Promise((next) => setImmediate(next));
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commit(batch);
      if (this.#waiting.length > 0) await new Promise((next) => setImmediate(next));
    }
    this.#running = null;
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        this.#transaction(batch);
        for (const { resolve } of batch) resolve();
        return;
      } catch (error) {
        if (isLocked(error) && tries < maxLockedTries) {
          await new Promise((next) => setTimeout(next, lockedRetryMs));
        } else if (isConstraint(error) && batch.length > 1) {
          // What is wrong with one append must not refuse the others: each alone finds the one at fault.
          for (const waiting of batch) await this.#commit([waiting]);
          return;
        } else {
          for (const { reject } of batch) reject(toRefusal(error));
          return;
        }
      }
    }
  }

  #transaction(batch: readonly Waiting[]): void {
    this.#begin.run();
    try {
      for (const { append } of batch) this.#write(append);
      this.#end.run();
    } catch (error) {
      // On some errors (disk full) SQLite has rolled back by itself.
      if (this.#database.inTransaction) this.#database.exec('rollback');
      throw error;
    }
  }
}

/** SQLite's result code: its extended codes all begin with it (https://www.sqlite.org/rescode.html). */
function sqliteCode(error: unknown): string {
  return errorCodeOf(error) ?? '';
}

function isLocked(error: unknown): boolean {
  return sqliteCode(error).startsWith('SQLITE_BUSY') || sqliteCode(error).startsWith('SQLITE_LOCKED');
}

function isConstraint(error: unknown): boolean {
  return sqliteCode(error).startsWith('SQLITE_CONSTRAINT');
}

function toRefusal(error: unknown): Error {
  switch (sqliteCode(error)) {
    case 'SQLITE_CONSTRAINT_UNIQUE':
      return new StaleAppend();
    case 'SQLITE_CONSTRAINT_NOTNULL':
      // The session's number was not found: it has been erased.
      return new AppError('unknown_session');
    default:
      return new AppError('store_unavailable', { cause: error });
  }
}
