import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import { errorCodeOf } from '../error-code.ts';
import { StartError } from '../start-error.ts';

/** Pages the WAL may hold before SQLite moves them into the file (4 MB); with more, the slowest turns wait longer (`bench paced`). */
const checkpointPages = 1_000;
/** Memory for pages, in KiB (SQLite reads a negative number so). Chosen, not measured. */
const cacheKibibytes = 32_768;

/**
 * Opens the SQLite file, making it and its folder when absent.
 * WAL with `synchronous=FULL`: what is committed survives a power cut. `secure_delete`: what is erased is overwritten.
 * @throws StartError when the file cannot be made, read or written.
 */
export function openDatabase(file: string): Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // timeout 0: waiting for a lock inside SQLite would hold up every conversation; GroupCommit waits instead.
    const database = new Sqlite(file, { timeout: 0 });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('secure_delete = ON');
    database.pragma(`wal_autocheckpoint = ${checkpointPages}`);
    database.pragma(`cache_size = -${cacheKibibytes}`);
    return database;
  } catch (error) {
    const reason = errorCodeOf(error) ?? String(error);
    throw new StartError(`The database ${file} cannot be opened for writing (${reason}).`, { cause: error });
  }
}
