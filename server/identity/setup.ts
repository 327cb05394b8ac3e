/** The first administrator is made through a link that is shown on the console once: there is no default account and no default password. */
import type { Site } from '../site.ts';
import { countAdmins } from '../db/users.ts';
import { insertLink } from '../db/links.ts';
import { audit, CONSOLE } from './audit.ts';
import { publicAddress } from './public-address.ts';

const HOURS = 24;
type SetupSite = Pick<Site, 'config' | 'database'>;

/** While there is no administrator: a new link, for the console. Older ones stay good until one of them was used. @param port that the server listens on. @returns null where somebody is there already */
export async function announceSetup(site: SetupSite, port?: number): Promise<string | null> {
  return (await countAdmins(site.database.knex)) > 0 ? null : setupLink(site, port);
}

/** For who sits at the machine: makes an administrator also where there are users (nobody can get in any more). The token stands behind the #, which browsers send to nobody. */
export async function setupLink({ config, database }: SetupSite, port?: number): Promise<string> {
  const token = await database.knex.transaction(async (trx) => {
    const made = await insertLink(trx, { purpose: 'setup', user_id: null, expires_at: new Date(Date.now() + HOURS * 3_600_000) });
    await audit(trx, { ...CONSOLE, action: 'setup.link', resource: made.row.id });
    return made.token;
  });
  return `${publicAddress(config, port)}/setup#token=${token}`;
}
