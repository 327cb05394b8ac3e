import { BozzettoError } from '#core/index.ts';
import { migrate as run, migrationStatus } from '#server/db/migrate.ts';
import type { SettingOptions } from './server.ts';
import { withDatabase } from './with-database.ts';

type Options = SettingOptions & { to?: string; json?: boolean };

/** `bozzetto migrate [up|down|status]`. Throws E_MIGRATION, E_OPTION_INVALID, and what `withDatabase` throws. */
export async function migrate(direction: string, { to, json = false, ...options }: Options): Promise<void> {
  if (!['up', 'down', 'status'].includes(direction)) throw new BozzettoError('E_OPTION_INVALID', `${direction} is not up, down or status`);
  await withDatabase(options, { quiet: json }, async ({ database, log }) => {
    if (direction !== 'status') await run(database, log, { to: to ?? (direction === 'up' ? undefined : (await migrationStatus(database)).done.at(-2) ?? 'none') });
    const status = await migrationStatus(database);
    if (json) process.stdout.write(`${JSON.stringify(status)}\n`);
    else for (const [words, names] of Object.entries(status)) process.stdout.write(`${words}: ${names.join(', ') || 'none'}\n`);
  });
}
