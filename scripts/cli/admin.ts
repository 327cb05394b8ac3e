import { openDatabase } from '#server/db/connect.ts';
import { migrate } from '#server/db/migrate.ts';
import { openKeyring } from '#server/identity/keyring.ts';
import { setupLink } from '#server/identity/setup.ts';
import { openLog } from '#server/log.ts';
import { settingsOf, type SettingOptions } from './server.ts';

type Options = SettingOptions & { json?: boolean };

/** `bozzetto admin setup-link`: a link that makes one more administrator, for who sits at the machine. Throws E_DATABASE, E_DATABASE_BUSY where a server has the embedded database open. */
export async function adminSetupLink({ json, ...options }: Options): Promise<void> {
  const { config } = settingsOf(options);
  const log = openLog({ ...config, logLevel: 'silent' });
  const database = await openDatabase(config, log);
  try {
    await migrate(database, log);
    const link = await setupLink({ config, database });
    process.stdout.write(json ? `${JSON.stringify({ link })}\n` : `Make an administrator, within a day, at\n${link}\n`);
  } finally {
    await database.close();
  }
}

/** `bozzetto admin rotate-keys [--at-once]`: access tokens are signed with a new key; `atOnce`: those of before are good no more (a secret has leaked). Running servers follow within a minute. */
export async function adminRotateKeys({ json, atOnce = false, ...options }: Options & { atOnce?: boolean }): Promise<void> {
  const { config } = settingsOf(options);
  const database = await openDatabase(config, openLog({ ...config, logLevel: 'silent' }));
  try {
    await (await openKeyring(config, database)).rotate({ atOnce });
    process.stdout.write(json ? '{"rotated":true}\n' : 'access tokens are signed with a new key\n');
  } finally {
    await database.close();
  }
}
