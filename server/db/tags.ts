import type { Db } from './database.ts';

/** Tags of a user's assets, the most used first; at most 500. */
export async function tagsOf(db: Db, user: string): Promise<{ tag: string; assets: number }[]> {
  const each = db('assets').select(db.raw('unnest(tags) AS tag')).where({ user_id: user }).whereNull('deleted_at');
  const rows = (await db.from(each.as('each')).select('tag').count({ assets: '*' }).groupBy('tag').orderBy([{ column: 'assets', order: 'desc' }, 'tag']).limit(500)) as { tag: string; assets: number }[];
  return rows;
}
