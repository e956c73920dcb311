import type { Database } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { eventLogMigration } from './migrations/0001-event-log.ts';

/** Every change of the tables, by a name that sorts in order of time. Named here and not found on disk: dist has no sources. */
const migrations: Record<string, Migration> = { '0001-event-log': eventLogMigration };

/**
 * Brings the tables up to date, each step in one transaction.
 * @returns the names of the steps that were done now
 * @throws the database's error; nothing of the failed step remains
 */
export async function migrateDatabase(database: Database): Promise<readonly string[]> {
  // Not destroyed: that would close the database, which belongs to the caller.
  const db = new Kysely<never>({ dialect: new SqliteDialect({ database }) });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
