import { migrate } from '#server/db/migrate.ts';
import { openKeyring } from '#server/identity/keyring.ts';
import { setupLink } from '#server/identity/setup.ts';
import type { SettingOptions } from './server.ts';
import { withDatabase } from './with-database.ts';

type Options = SettingOptions & { json?: boolean };

/** `bozzetto admin setup-link`: a link that makes one more administrator, for who sits at the machine. Throws what `withDatabase` throws. */
export async function adminSetupLink({ json, ...options }: Options): Promise<void> {
  await withDatabase(options, { quiet: true }, async ({ config, database, log }) => {
    await migrate(database, log);
    const link = await setupLink({ config, database });
    process.stdout.write(json ? `${JSON.stringify({ link })}\n` : `Make an administrator, within a day, at\n${link}\n`);
  });
}

/** `bozzetto admin rotate-keys [--at-once]`: access tokens are signed with a new key; `atOnce`: those of before are good no more (a secret has leaked). Running servers follow within a minute. */
export async function adminRotateKeys({ json, atOnce = false, ...options }: Options & { atOnce?: boolean }): Promise<void> {
  await withDatabase(options, { quiet: true }, async ({ config, database }) => {
    await (await openKeyring(config, database)).rotate({ atOnce });
    process.stdout.write(json ? '{"rotated":true}\n' : 'access tokens are signed with a new key\n');
  });
}
