import type { Logger } from 'pino';
import type { Config } from '#server/config/config.ts';
import { openDatabase } from '#server/db/connect.ts';
import type { Database } from '#server/db/database.ts';
import { openLog } from '#server/log.ts';
import { settingsOf, type SettingOptions } from './server.ts';

/**
 * Opens the database that the settings name, for one command. Throws E_CONFIG_INVALID, E_DATABASE, E_DATABASE_BUSY where a server has the embedded one open.
 * @param quiet no log lines: what the command prints is for programs, or not to be buried
 */
export async function withDatabase(options: SettingOptions, { quiet }: { quiet: boolean }, work: (parts: { config: Config; database: Database; log: Logger }) => Promise<void>): Promise<void> {
  const { config } = settingsOf(options);
  const log = openLog({ ...config, logLevel: quiet ? 'silent' : config.logLevel });
  const database = await openDatabase(config, log);
  try {
    await work({ config, database, log });
  } finally {
    await database.close();
  }
}
