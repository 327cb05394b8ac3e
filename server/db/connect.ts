/** Opens the database that the configuration names. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import { dataFolder } from '../config/folder.ts';
import type { Database } from './database.ts';
import { openPgliteFolder } from './pglite.ts';
import { openPostgres } from './postgres.ts';

/** Throws E_DATABASE, and E_DATABASE_BUSY where another process has the embedded one open. The tables are not looked at: see migrate. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'databasePool' | 'dataDir'>, log: Logger): Promise<Database> {
  if (config.databaseUrl === null) return openPgliteFolder(join(dataFolder(config), 'database'));
  return openPostgres({ url: config.databaseUrl, pool: config.databasePool, log });
}
