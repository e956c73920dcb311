import { readConfig } from '../config.ts';
import { migrateDatabase } from '../store/migrate-database.ts';
import { openDatabase } from '../store/open-database.ts';
import { sayStartError } from './say-start-error.ts';

/** `weerklank migrate`: brings the tables of DATABASE_URL up to date and says what was done. */
export async function migrate(): Promise<void> {
  try {
    const { databaseFile } = readConfig(process.env, process.cwd());
    const database = openDatabase(databaseFile);
    const done = await migrateDatabase(database);
    database.close();
    const result = done.length === 0 ? 'already up to date' : `done: ${done.join(', ')}`;
    process.stdout.write(`${databaseFile}: ${result}\n`);
  } catch (error) {
    sayStartError(error);
  }
}
