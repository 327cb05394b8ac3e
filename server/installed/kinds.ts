/** What the modeller can make on this server: its own kinds, and those of installed plugins. */
import { KINDS, readContent } from '../compose.ts';
import { contentOfServer } from './open.ts';
import type { Site } from '../site.ts';

export type Kind = (typeof KINDS)[number];

/** In the order in which lists show them. */
export async function kindsOf(site: Site): Promise<Kind[]> {
  const { kinds } = await contentOfServer(site, readContent);
  return [...KINDS, ...kinds];
}
