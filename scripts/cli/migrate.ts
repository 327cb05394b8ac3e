import { BozzettoError } from '#core/index.ts';
import { openDatabase } from '#server/db/connect.ts';
import { migrate as run, migrationStatus } from '#server/db/migrate.ts';
import { openLog } from '#server/log.ts';
import { settingsOf, type SettingOptions } from './server.ts';

type Options = SettingOptions & { to?: string; json?: boolean };

/** `bozzetto migrate [up|down|status]`. Throws E_MIGRATION, E_DATABASE, E_DATABASE_BUSY, E_OPTION_INVALID. */
export async function migrate(direction: string, { to, json, ...options }: Options): Promise<void> {
  if (!['up', 'down', 'status'].includes(direction)) throw new BozzettoError('E_OPTION_INVALID', `${direction} is not up, down or status`);
  const { config } = settingsOf(options);
  const log = openLog({ ...config, logLevel: json ? 'silent' : config.logLevel });
  const database = await openDatabase(config, log);
  try {
    if (direction !== 'status') await run(database, log, { to: to ?? (direction === 'up' ? undefined : (await migrationStatus(database)).done.at(-2) ?? 'none') });
    const status = await migrationStatus(database);
    if (json) process.stdout.write(`${JSON.stringify(status)}\n`);
    else for (const [words, names] of Object.entries(status)) process.stdout.write(`${words}: ${names.join(', ') || 'none'}\n`);
  } finally {
    await database.close();
  }
}
