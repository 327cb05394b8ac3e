/** What the modeller can make on this server: its own kinds, and those of installed plugins. */
import { KINDS, readContent } from '../compose.ts';
import { pluginsFingerprint } from '../db/plugins.ts';
import type { Database } from '../db/database.ts';
import { contentOfServer } from './open.ts';
import type { Site } from '../site.ts';

export type Kind = (typeof KINDS)[number];

const known = new WeakMap<Database, { fingerprint: string; kinds: Promise<Kind[]> }>();

/** In the order in which lists show them. Archives of plugins are unpacked only where what is installed has changed. */
export async function kindsOf(site: Site): Promise<Kind[]> {
  const fingerprint = await pluginsFingerprint(site.database.knex);
  const last = known.get(site.database);
  if (last?.fingerprint === fingerprint) return last.kinds;
  const kinds = contentOfServer(site, readContent).then((content) => [...KINDS, ...content.kinds]);
  known.set(site.database, { fingerprint, kinds });
  kinds.catch(() => known.delete(site.database));
  return kinds;
}
